import { useState } from 'react';
import { useSearchParams } from 'react-router';

interface Held {
  readonly text: string;
  /** What was sent to the address and has not come back yet. */
  readonly sent: string | null;
}

/**
 * useSearchText holds the text of a search and keeps it in the address. The address follows typing late,
 * so the field listens to it only when it was changed by somebody else: a link, or going back.
 */
export function useSearchText(): readonly [string, (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  const [held, setHeld] = useState<Held>({ text: asked, sent: null });
  if (held.sent !== null && held.sent === asked) setHeld({ ...held, sent: null });
  if (held.sent === null && held.text !== asked) setHeld({ text: asked, sent: null });

  const search = (text: string) => {
    setHeld({ text, sent: text });
    setParams(
      (kept) => {
        if (text === '') kept.delete('q');
        else kept.set('q', text);
        return kept;
      },
      { replace: true },
    );
  };
  return [held.text, search];
}
