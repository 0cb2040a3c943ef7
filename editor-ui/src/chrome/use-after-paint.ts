import { startTransition, useEffect, useState } from 'react';

/** A tab in the background paints nothing, and is told all the same. */
const AT_LATEST = 250;

/**
 * useAfterPaint gives a value as it was when the screen last showed it. What is computed from it, the checks
 * of the words being typed, then never stands between a key and its letter.
 */
export function useAfterPaint<T>(value: T): T {
  const [{ value: painted }, setPainted] = useState<{ readonly value: T }>({ value });
  useEffect(() => {
    if (Object.is(painted, value)) return undefined;
    // A state set within a frame is rendered after it.
    const show = () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
      startTransition(() => setPainted({ value }));
    };
    const frame = requestAnimationFrame(show);
    const late = setTimeout(show, AT_LATEST);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
    };
  }, [painted, value]);
  return painted;
}
