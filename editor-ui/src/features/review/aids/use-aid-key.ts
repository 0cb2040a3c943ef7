import { useEffect, useEffectEvent } from 'react';

/**
 * useAidKey gives an aid Alt with a key while it is shown, named by its place (`KeyT`, `Digit1`), in the
 * text and beside it. Ctrl+Alt is AltGr, which writes letters, and stays free.
 */
export function useAidKey(code: string, act: (() => void) | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (!act || !altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
    if (event.code !== code || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    // Before the editor: on a Mac, Alt and a letter would be typed.
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
