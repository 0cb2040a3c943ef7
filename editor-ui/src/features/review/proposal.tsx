import type { SegmentView } from '@dragoman/shared/contract';
import { takeRichChange } from '@dragoman/shared/domain';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { compared } from '../story/compared.js';
import { DiffText } from '../story/diff-text.js';
import { countChanges } from '../story/rewritten.js';
import { changeAt } from './change-at.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';
import type { SegmentText } from './segment-work.js';

/**
 * Proposal offers a newer draft against a person's own text: whole, change by change, or not at all.
 * Nothing changes until they take it.
 */
export function Proposal({
  segment: { id, proposal },
  text,
}: {
  readonly segment: SegmentView;
  readonly text: SegmentText;
}) {
  const t = useWords(reviewWords);
  const { run, write } = useReviewDesk();
  const { allowed } = useReviewed();
  const [pointed, setPointed] = useState(0);
  const [tookSome, setTookSome] = useState(false);
  if (!proposal) return null;
  const parts = compared(text.paragraphs, proposal.paragraphs) ?? [];
  const all = countChanges(parts);
  const here = Math.min(pointed, Math.max(0, all - 1));
  const byChange = all > 1 && text.status !== 'cut' && allowed.includes('save');
  const takeOne = () => {
    setTookSome(true);
    write(id, takeRichChange(parts, here));
  };
  const decide = (command: 'take_proposal' | 'keep_target', from: Element) => {
    // The buttons go with the offer; whoever came by keyboard stays at the segment.
    from.closest<HTMLElement>('article')?.focus({ preventScroll: true });
    void run(command, { segmentId: id });
  };
  return (
    <div className="proposal">
      <p className="slugline">{t('proposal')}</p>
      <div onClick={({ target }) => setPointed(changeAt(target) ?? here)}>
        <DiffText parts={parts} after={proposal.paragraphs} current={byChange ? here : null} />
      </div>
      {byChange && (
        <p className="acts">
          <span className="soft" role="status">
            {t('thisChange', { number: here + 1, all })}
          </span>
          <button type="button" className="act go" onClick={takeOne}>
            {t('takeThis')}
          </button>
          <button type="button" className="act" onClick={() => setPointed((here + 1) % all)}>
            {t('takeNext')}
          </button>
        </p>
      )}
      <p className="acts">
        {all === 0 && <span className="soft">{t('proposalSame')}</span>}
        {all > 0 && allowed.includes('take_proposal') && (
          <button
            type="button"
            className={byChange ? 'act' : 'act go'}
            onClick={({ currentTarget }) => decide('take_proposal', currentTarget)}
          >
            {t(byChange ? 'takeAll' : 'take')}
          </button>
        )}
        {allowed.includes('keep_target') && (
          <button
            type="button"
            className={all === 0 ? 'act go' : 'act'}
            onClick={({ currentTarget }) => decide('keep_target', currentTarget)}
          >
            {t(all === 0 ? 'settleProposal' : tookSome ? 'keepRest' : 'keepMine')}
          </button>
        )}
      </p>
    </div>
  );
}
