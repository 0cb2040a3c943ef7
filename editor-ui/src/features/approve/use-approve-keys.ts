import { useEffect } from 'react';
import { lettersAreKeys } from '../../chrome/use-keys.js';

/** useApproveKeys walks the rows with J and K, as N and P walk changes elsewhere, opens a note with M and decides with Ctrl+Enter. */
export function useApproveKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.defaultPrevented) return;
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey))
        return document.querySelector<HTMLButtonElement>('.decide .btn.primary')?.click();
      if (event.ctrlKey || event.metaKey || isTyping(event.target) || !lettersAreKeys()) return;
      if (event.code === 'KeyJ' || event.code === 'KeyN') walk(1);
      else if (event.code === 'KeyK' || event.code === 'KeyP') walk(-1);
      else if (event.code === 'KeyM')
        document.querySelector<HTMLElement>('.decide .add-note')?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function walk(direction: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.risk, .ledger, .whole .row')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? 0 : here + direction];
  if (!next) return;
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'center' });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
