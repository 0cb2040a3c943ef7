import { lazy, useState } from 'react';
import type { Replaced } from './story-replacement.js';
import { SparePart } from '../../chrome/spare-part.js';

const FindDialog = lazy(async () => ({ default: (await import('./find-dialog.js')).FindDialog }));

/** Find keeps what was last replaced, so that it can be undone after the dialog was closed and opened again. */
export function Find({
  shown,
  onClose,
}: {
  readonly shown: boolean;
  readonly onClose: () => void;
}) {
  const [last, setLast] = useState<readonly Replaced[]>([]);
  if (!shown) return null;
  return (
    <SparePart>
      <FindDialog last={last} onReplaced={setLast} onClose={onClose} />
    </SparePart>
  );
}
