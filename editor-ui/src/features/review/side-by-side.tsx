import type { RichDiffPart, RichText } from '@dragoman/shared/domain';
import type { ReactNode } from 'react';
import { CleanText, DiffText } from '../story/diff-text.js';
import { isRewritten } from '../story/rewritten.js';

/** SideBySide sets the old text beside the new: deletions are shown in the one, insertions in the other. */
export function SideBySide({
  parts,
  before,
  children,
}: {
  readonly parts: readonly RichDiffPart[];
  readonly before: readonly RichText[];
  readonly children: ReactNode;
}) {
  const old = parts.filter(({ type }) => type !== 'insert');
  return (
    <div className="two-texts">
      <div className="old">
        {isRewritten(parts) ? (
          <CleanText paragraphs={before} />
        ) : (
          <DiffText parts={asBefore(old)} after={before} />
        )}
      </div>
      <div className="new">{children}</div>
    </div>
  );
}

/** In the old text, its own marks stand where formatting changed. */
function asBefore(parts: readonly RichDiffPart[]): RichDiffPart[] {
  return parts.map((part) => (part.before ? { ...part, runs: part.before } : part));
}
