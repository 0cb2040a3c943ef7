const KEPT = 'dragoman.letters';

/** lettersWork tells whether single letters act outside text fields in this browser. */
export function lettersWork(): boolean {
  return localStorage.getItem(KEPT) !== 'off';
}

/** letLettersWork switches single letters on or off. */
export function letLettersWork(on: boolean): void {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, 'off');
}
