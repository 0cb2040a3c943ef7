const KEPT = 'dragoman.smart-punctuation';

/** typesSmart tells whether a person wants quotes and dashes made smart, on this computer. */
export function typesSmart(personId: string): boolean {
  return localStorage.getItem(`${KEPT}.${personId}`) !== 'off';
}

/** setTypesSmart switches a person's smart quotes and dashes on or off. */
export function setTypesSmart(personId: string, on: boolean): void {
  localStorage.setItem(`${KEPT}.${personId}`, on ? 'on' : 'off');
}
