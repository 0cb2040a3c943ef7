import '../story/story.css';
import './review.css';
import type { TranslationView } from '@dragoman/shared/contract';
import { lazy, useEffect, useMemo, useReducer, useState } from 'react';
import { useMe } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { StoryLine } from '../story/story-line.js';
import { DeskContext, ViewContext } from './review-context.js';
import { firstReviewState, reviewState } from './review-state.js';
import { reviewWords } from './review-words.js';
import { ReviewFoot } from './review-foot.js';
import { ReviewNews } from './review-news.js';
import { ReviewTools } from './review-tools.js';
import { Find } from './find.js';
import { KeysDialog } from './keys-dialog.js';
import { MendedNews } from './mended-news.js';
import { PrintHead } from './print-head.js';
import { QuietCommands } from './story-commands.js';
import { serverTextOf } from './server-text.js';
import type { SessionStore } from './session-store.js';
import { SparePart } from '../../chrome/spare-part.js';
import { sameFrame } from './story-frame.js';
import { useLiveChecks } from './live-checks.js';
import { StoryRows } from './story-rows.js';
import { sessionFor } from './sessions.js';
import { useBaseline } from './use-baseline.js';
import { useMakeReviewDesk } from './use-review-desk.js';
import { useReviewKeys } from './use-review-keys.js';
import { useRunCommand } from './use-run-command.js';

const PresenceLine = lazy(async () => ({
  default: (await import('./presence-line.js')).PresenceLine,
}));

/** Review is the page of one translation: the story's line, its tools, its rows, and the line at its foot. */
export function Review({ view }: { readonly view: TranslationView }) {
  const t = useWords(reviewWords);
  const { person } = useMe();
  const store = useMemo(() => sessionWith(person.id, view), [person.id, view]);
  useLiveChecks(view, store);
  const [state, tell] = useReducer(reviewState, firstReviewState);
  const commands = useRunCommand(view.id, store);
  const { beforeOf, choices, lastVisit } = useBaseline(view, state.baseline, person.id);
  const desk = useMakeReviewDesk(
    { view, state, beforeOf, personId: person.id },
    store,
    tell,
    commands.run,
  );
  useReviewKeys(desk, { view, state, beforeOf });

  useEffect(() => {
    store.dispatch({ type: 'received', targets: targetsOf(view.segments) });
    void store.resume();
  }, [store, view.segments]);

  // Back from elsewhere, from signing in perhaps: what waited for its next try goes now.
  useEffect(() => store.dispatch({ type: 'hurried' }), [store]);

  const [frame, setFrame] = useState(view);
  if (frame !== view && !sameFrame(frame, view)) setFrame(view);

  const classes = ['sheet', `see-${state.view}`, `del-${state.deletions}`];
  return (
    <ViewContext value={frame}>
      <DeskContext value={desk}>
        <main className="review" id="page">
          <h1 className="vh">{t('title', { headline: view.headline ?? view.article.headline })}</h1>
          <StoryLine view={view} me={person.id}>
            <QuietCommands commands={commands} />
          </StoryLine>
          <PrintHead story={view} state={state} visitedAt={lastVisit?.at ?? null} />
          <ReviewTools
            view={view}
            state={state}
            beforeOf={beforeOf}
            choices={choices}
            visitedAt={lastVisit?.at ?? null}
            commands={commands}
          />
          <SparePart>
            <PresenceLine activeId={state.activeId} />
          </SparePart>
          <ReviewNews commands={commands} />
          <div className={classes.join(' ')} dir="ltr">
            <StoryRows view={view} state={state} beforeOf={beforeOf} />
            <p className="row end">
              <span className="spine">{t('end')}</span>
            </p>
          </div>
        </main>
        <MendedNews mended={state.mended} />
        <ReviewFoot state={state} choices={choices} visitedAt={lastVisit?.at ?? null} />
        <Find shown={state.findShown} onClose={() => tell({ type: 'find', shown: false })} />
        {state.keysShown && <KeysDialog onClose={() => tell({ type: 'keys', shown: false })} />}
      </DeskContext>
    </ViewContext>
  );
}

/** The session has the desk's words before the first row is drawn: a row without words would look empty. */
function sessionWith(personId: string, { id, segments }: TranslationView): SessionStore {
  const store = sessionFor(personId, id);
  if (store.session().segments.size === 0)
    store.dispatch({ type: 'received', targets: targetsOf(segments) });
  return store;
}

const targetsOf = (segments: TranslationView['segments']) =>
  new Map(segments.map((segment) => [segment.id, serverTextOf(segment)]));
