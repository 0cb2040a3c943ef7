import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';

const KEPT = 'dragoman.letter-keys';

type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** lettersAreKeys tells whether single letters act outside text fields (WCAG 2.1.4 wants them switchable). */
export function lettersAreKeys(): boolean {
  return localStorage.getItem(KEPT) !== 'off';
}

/** setLettersAreKeys switches single letters on or off for this browser. */
export function setLettersAreKeys(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'on' : 'off');
}

/**
 * useKeys binds keys for as long as a page is open. Name letters by their place (`KeyJ`): on an Arabic
 * layout `j` is another letter. Keys rest while somebody writes, and while a dialog is open.
 */
export function useKeys(keys: KeyMap): void {
  useEffect(() => {
    const bound = Object.entries(keys).map(([name, act]): [string, (e: KeyboardEvent) => void] => [
      name,
      (event) => {
        if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
        if (!lettersAreKeys() && !/[$+]|Arrow|Enter|Escape/.test(name)) return;
        event.preventDefault();
        act(event);
      },
    ]);
    return tinykeys(window, Object.fromEntries(bound));
  }, [keys]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}
