import { richDiff } from '@dragoman/shared/domain';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { DiffText } from '../story/diff-text.js';
import { useReviewDesk } from './review-context.js';
import { reviewWords } from './review-words.js';
import type { Conflict, SegmentText } from './segment-work.js';

interface ConflictPanelProps {
  readonly segmentId: string;
  readonly conflict: Conflict;
  readonly mine: SegmentText;
}

/** ConflictPanel shows both texts of a segment two people changed, each against what they started from. */
export function ConflictPanel({ segmentId, conflict: { base, theirs }, mine }: ConflictPanelProps) {
  const t = useWords(reviewWords);
  const { store } = useReviewDesk();
  const [left, right] = useMemo(
    () => [richDiff(base, mine.paragraphs), richDiff(base, theirs.paragraphs)],
    [base, mine.paragraphs, theirs.paragraphs],
  );
  const decide = (paragraphs: SegmentText['paragraphs']) =>
    store.dispatch({ type: 'decided', segmentId, paragraphs, at: Date.now() });
  return (
    <div className="conflict" role="alert">
      <p className="alarm">
        <b>{t('conflictTitle')}</b>
      </p>
      <p className="slugline">{t('conflictHow')}</p>
      <div className="two-texts">
        <div>
          <p className="slugline">{t('yours')}</p>
          <DiffText parts={left} after={mine.paragraphs} />
        </div>
        <div>
          <p className="slugline">{t('theirs')}</p>
          <DiffText parts={right} after={theirs.paragraphs} />
        </div>
      </div>
      <p className="acts">
        <button type="button" className="btn" onClick={() => decide([...mine.paragraphs])}>
          {t('keepYours')}
        </button>
        <button type="button" className="btn" onClick={() => decide([...theirs.paragraphs])}>
          {t('takeTheirs')}
        </button>
      </p>
    </div>
  );
}
