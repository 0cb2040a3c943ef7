import type { SegmentView } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import { compared } from '../story/compared.js';
import { DiffText } from '../story/diff-text.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';
import type { SegmentText } from './segment-work.js';

/** Proposal offers a newer draft against a person's own text; nothing changes until they take it. */
export function Proposal({
  segment,
  text,
}: {
  readonly segment: SegmentView;
  readonly text: SegmentText;
}) {
  const t = useWords(reviewWords);
  const { run } = useReviewDesk();
  const { allowed } = useReviewed();
  const { id, proposal } = segment;
  if (!proposal) return null;
  const parts = compared(text.paragraphs, proposal.paragraphs) ?? [];
  return (
    <div className="proposal">
      <p className="slugline">{t('proposal')}</p>
      <DiffText parts={parts} after={proposal.paragraphs} />
      <p className="acts">
        {allowed.includes('take_proposal') && (
          <button
            type="button"
            className="act go"
            onClick={() => void run('take_proposal', { segmentId: id })}
          >
            {t('take')}
          </button>
        )}
        {allowed.includes('keep_target') && (
          <button
            type="button"
            className="act"
            onClick={() => void run('keep_target', { segmentId: id })}
          >
            {t('keepMine')}
          </button>
        )}
      </p>
    </div>
  );
}
