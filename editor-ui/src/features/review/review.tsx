import '../story/story.css';
import './review.css';
import type { TranslationView } from '@dragoman/shared/contract';
import { useEffect, useMemo, useReducer } from 'react';
import { useMe } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { StoryLine } from '../story/story-line.js';
import { commentsBySegment } from '../story/comments-by-segment.js';
import { DeskContext, ViewContext } from './review-context.js';
import { firstReviewState, reviewState } from './review-state.js';
import { reviewWords } from './review-words.js';
import { ReviewFoot } from './review-foot.js';
import { ReviewNews } from './review-news.js';
import { ReviewTools } from './review-tools.js';
import { KeysDialog } from './keys-dialog.js';
import { QuietCommands } from './story-commands.js';
import { SegmentRow } from './segment-row.js';
import { serverTextOf } from './server-text.js';
import { sessionFor } from './sessions.js';
import { useBaseline } from './use-baseline.js';
import { useMakeReviewDesk } from './use-review-desk.js';
import { useReviewKeys } from './use-review-keys.js';
import { useRunCommand } from './use-run-command.js';

/** Review is the page of one translation: the story's line, its tools, its rows, and the line at its foot. */
export function Review({ view }: { readonly view: TranslationView }) {
  const t = useWords(reviewWords);
  const { person } = useMe();
  const store = sessionFor(person.id, view.id);
  const [state, tell] = useReducer(reviewState, firstReviewState);
  const commands = useRunCommand(view.id, store);
  const { beforeOf, choices } = useBaseline(view, state.baseline, person.id);
  const desk = useMakeReviewDesk({ view, state, beforeOf }, store, tell, commands.run);
  const comments = useMemo(() => commentsBySegment(view.comments), [view.comments]);
  useReviewKeys(desk, { view, state, beforeOf });

  useEffect(() => {
    const targets = new Map(view.segments.map((segment) => [segment.id, serverTextOf(segment)]));
    store.dispatch({ type: 'received', targets });
    void store.resume();
  }, [store, view.segments]);

  const editable = view.allowed.includes('save');
  const classes = ['sheet', `see-${state.view}`, `del-${state.deletions}`];
  return (
    <ViewContext value={view}>
      <DeskContext value={desk}>
        <main className="review" id="page">
          <h1 className="vh">{t('title', { headline: view.headline ?? view.article.headline })}</h1>
          <StoryLine view={view} me={person.id}>
            <QuietCommands commands={commands} />
          </StoryLine>
          <ReviewTools state={state} beforeOf={beforeOf} choices={choices} commands={commands} />
          <ReviewNews commands={commands} />
          <div className={classes.join(' ')} dir="ltr">
            {view.segments.map((segment, index) => {
              const active = segment.id === state.activeId;
              return (
                <SegmentRow
                  key={segment.id}
                  segment={segment}
                  number={index + 1}
                  before={beforeOf(segment.id)}
                  comments={comments.get(segment.id) ?? noComments}
                  editable={editable}
                  view={state.view}
                  active={active}
                  entrance={active ? state.entrance : 'none'}
                  change={active ? state.change : null}
                  panel={active ? state.panel : null}
                />
              );
            })}
            <p className="row end">
              <span className="spine">{t('end')}</span>
            </p>
          </div>
        </main>
        <ReviewFoot activeId={state.activeId} />
        {state.keysShown && <KeysDialog onClose={() => tell({ type: 'keys', shown: false })} />}
      </DeskContext>
    </ViewContext>
  );
}

const noComments: TranslationView['comments'] = [];
