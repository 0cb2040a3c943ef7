import type { TranslationView } from '@dragoman/shared/contract';
import { useDeferredValue, useMemo } from 'react';
import { Due } from '../../chrome/due.js';
import { Mark } from '../../chrome/mark.js';
import { useAfterPaint } from '../../chrome/use-after-paint.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { editingWords } from './editing-words.js';
import { useReviewDesk, useSession } from './review-context.js';
import { Comparison, Views } from './reading-choices.js';
import type { Baseline, ReviewState } from './review-state.js';
import { reviewWords } from './review-words.js';
import { MainCommands } from './story-commands.js';
import { storyCounts } from './story-counts.js';
import { StoryRuler } from './story-ruler.js';
import type { BeforeOf } from './use-baseline.js';
import type { CommandRun } from './use-run-command.js';

interface ReviewToolsProps {
  readonly view: TranslationView;
  readonly state: ReviewState;
  readonly beforeOf: BeforeOf;
  readonly choices: readonly Baseline[];
  readonly visitedAt: string | null;
  readonly commands: CommandRun;
}

/** ReviewTools stays in sight: how the text is shown, how far it is, and the one thing to do with the whole. */
export function ReviewTools({
  view,
  state,
  beforeOf,
  choices,
  visitedAt,
  commands,
}: ReviewToolsProps) {
  const t = useWords(reviewWords);
  const own = useWords(editingWords);
  const format = useFormat();
  const desk = useReviewDesk();
  // The count may lag a key or a click behind; the key itself may not.
  const session = useAfterPaint(useSession(desk.store));
  const activeId = useDeferredValue(state.activeId);
  // The changes of a whole story are counted once its first rows can be read.
  const settled = useDeferredValue(true, false);
  const counts = useMemo(
    () => storyCounts(view, session, settled ? beforeOf : compareNothing, activeId),
    [view, session, settled, beforeOf, activeId],
  );
  const { confirmed, all, cut, changes, firstBlocking } = counts;
  return (
    <div className="tools">
      <Views state={state} />
      <Comparison state={state} choices={choices} visitedAt={visitedAt} />
      <p className="gap opt">
        {settled && <Say words={reviewWords} k="changes" values={{ count: changes }} />}
      </p>
      <p>
        <Say words={reviewWords} k="progress" values={{ confirmed, all }} />
        {cut > 0 && (
          <>
            {format.language === 'ar' ? '، ' : ', '}
            <Say words={reviewWords} k="cutCount" values={{ count: cut }} />
          </>
        )}
      </p>
      {view.article.dueAt !== null && view.publication.status !== 'live' && (
        <p>
          <Due at={view.article.dueAt} />
        </p>
      )}
      {counts.blocking > 0 && firstBlocking !== null && (
        <p className="alarm">
          <button
            type="button"
            id="why-not"
            className="act alarm"
            onClick={() => desk.open(firstBlocking, 'start')}
          >
            <Mark name="f-block" /> {t('blocks', { count: counts.blocking })}
          </button>
        </p>
      )}
      <p className="opt">
        <button
          type="button"
          className="act"
          onClick={() => desk.tell({ type: 'find', shown: true })}
        >
          {own('findOpen')} <kbd>Ctrl H</kbd>
        </button>
      </p>
      <MainCommands counts={counts} commands={commands} />
      <StoryRuler counts={counts} />
    </div>
  );
}

const compareNothing: BeforeOf = () => null;
