import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Dialog } from './dialog.js';
import { editingWords } from './editing-words.js';
import { useReviewDesk } from './review-context.js';
import type { Baseline, Deletions, ReviewState } from './review-state.js';
import { reviewWords } from './review-words.js';
import { useBaselineName } from './use-baseline-name.js';

/** How the story is read: against what, and how much of the change shows. */
export interface Reading {
  readonly state: ReviewState;
  readonly choices: readonly Baseline[];
  readonly visitedAt: string | null;
}

/** ReadingChoices opens, where the page is narrow or enlarged, what the tools have no room for there. */
export function ReadingChoices(reading: Reading) {
  const t = useWords(reviewWords);
  const own = useWords(editingWords);
  const { tell } = useReviewDesk();
  const [open, setOpen] = useState(false);
  return (
    <p className="reading">
      <button type="button" className="act" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('view')}
      </button>
      {open && (
        <Dialog title={t('view')} onClose={() => setOpen(false)}>
          <Views state={reading.state} />
          <Comparison {...reading} />
          <p>
            <button
              type="button"
              className="act go"
              onClick={() => {
                setOpen(false);
                tell({ type: 'find', shown: true });
              }}
            >
              {own('findOpen')}
            </button>
          </p>
        </Dialog>
      )}
    </p>
  );
}

/** Views choose between the changes, both texts side by side, and the words alone. */
export function Views({ state }: { readonly state: ReviewState }) {
  const t = useWords(reviewWords);
  const { tell } = useReviewDesk();
  const views = { changes: 'changesView', side: 'sideView', clean: 'cleanView' } as const;
  return (
    <div className="views" role="group" aria-label={t('view')}>
      {(['changes', 'side', 'clean'] as const).map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={state.view === view}
          onClick={() => tell({ type: 'viewed', view })}
        >
          {t(views[view])}
        </button>
      ))}
    </div>
  );
}

/** Comparison chooses what the English is compared with, and when its deletions show. */
export function Comparison({ state, choices, visitedAt }: Reading) {
  const t = useWords(reviewWords);
  const { tell } = useReviewDesk();
  const nameOf = useBaselineName(visitedAt);
  const shown = { until_confirmed: 'untilConfirmed', always: 'always', never: 'never' } as const;
  return (
    <p className="opt">
      <label>
        {t('from')}{' '}
        <select
          className="pick"
          aria-label={t('baseline')}
          value={String(state.baseline)}
          onChange={({ target }) =>
            tell({
              type: 'compared',
              baseline: choices.find((choice) => String(choice) === target.value) ?? 'draft',
            })
          }
        >
          {choices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      </label>{' '}
      <label>
        {t('shown')}{' '}
        <select
          className="pick"
          value={state.deletions}
          onChange={({ target }) => tell({ type: 'folded', deletions: deletionsOf(target.value) })}
        >
          {(['until_confirmed', 'always', 'never'] as const).map((choice) => (
            <option key={choice} value={choice}>
              {t(shown[choice])}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function deletionsOf(value: string): Deletions {
  return value === 'always' || value === 'never' ? value : 'until_confirmed';
}
