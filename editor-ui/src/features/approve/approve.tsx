import '../story/story.css';
import './approve.css';
import type { TranslationView } from '@dragoman/shared/contract';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../../api/use-me.js';
import { Mark } from '../../chrome/mark.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { useLastVisit } from '../review/use-last-visit.js';
import { useRunCommand } from '../review/use-run-command.js';
import { StoryLine } from '../story/story-line.js';
import { approveWords } from './approve-words.js';
import { ApproveFoot } from './approve-foot.js';
import { changedSince, seenOf } from './changed-since.js';
import { DecisionPanel } from './decision-panel.js';
import { RiskList } from './risk-list.js';
import { SinceView } from './since-view.js';
import { storyRisks } from './story-risks.js';
import { useApproveKeys } from './use-approve-keys.js';
import { useReturnNotes } from './use-return-notes.js';
import { useSentence } from './use-sentence.js';
import { WholeStory } from './whole-story.js';

type Shown = 'risks' | 'since' | 'whole';

/** Approve is the page of one decision: what could be wrong first, the whole text after, one panel to decide in. */
export function Approve({ view: newest }: { readonly view: TranslationView }) {
  const t = useWords(approveWords);
  const { person } = useMe();
  // The page keeps showing the text it was opened on: approval is of the words that were seen.
  const [seen, setSeen] = useState(newest);
  // Once newer words are shown, they are read against those that were on this page before.
  const [readHere, setReadHere] = useState<TranslationView | null>(null);
  const changed = seen.contentHash !== newest.contentHash;
  const view = useMemo(
    () =>
      changed ? { ...newest, segments: seen.segments, contentHash: seen.contentHash } : newest,
    [changed, newest, seen],
  );
  const [shown, setShown] = useState<Shown>('risks');
  const risks = useMemo(() => storyRisks(view), [view]);
  const visit = useLastVisit(view, person.id);
  const read = useMemo(
    () => (readHere ? seenOf(readHere.segments) : (visit?.segments ?? null)),
    [readHere, visit],
  );
  const since = useMemo(() => read && changedSince(view.segments, read), [view.segments, read]);
  const commands = useRunCommand(view.id, null);
  const notes = useReturnNotes(view);
  const sentence = useSentence(view, risks);
  useApproveKeys();
  const showChanges = () => {
    setReadHere(seen);
    setSeen(newest);
    setShown('since');
    commands.forget();
    // The button goes with the news; the keyboard goes on from the view it led to.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.views [aria-pressed="true"]')?.focus(),
    );
  };
  return (
    <>
      <main className="page approve" id="page">
        <header className="ahead">
          <StoryLine view={view} me={person.id} more={<SubmittedBy view={view} />} />
          <h1>{sentence}</h1>
          {changed && (
            <p className="alarm" role="alert">
              <Mark name="m-changed" /> {t('changed')}{' '}
              <button type="button" className="act go" onClick={showChanges}>
                {t('showChanges')}
              </button>
            </p>
          )}
          <div className="views" role="group" aria-label={t('view')}>
            <View name="risks" shown={shown} show={setShown} label={t('risksView')} />
            {since && (
              <View name="since" shown={shown} show={setShown} label={t('sinceView')}>
                {since.changed.length + since.gone.length}
              </View>
            )}
            <View name="whole" shown={shown} show={setShown} label={t('wholeView')} />
            <Link className="act to-text" to={`/translations/${view.id}`}>
              {t('edit')}
            </Link>
          </div>
        </header>
        <div className="body">
          {shown === 'since' && since ? (
            <SinceView since={since} at={readHere ? null : (visit?.at ?? null)} />
          ) : shown === 'whole' ? (
            <WholeStory view={view} />
          ) : (
            <RiskList
              view={view}
              risks={risks}
              onWhole={() => setShown('whole')}
              run={commands.run}
            />
          )}
          <DecisionPanel view={view} risks={risks} commands={commands} notes={notes} />
        </div>
      </main>
      <ApproveFoot view={view} />
    </>
  );
}

function View({
  name,
  shown,
  show,
  label,
  children,
}: {
  readonly name: Shown;
  readonly shown: Shown;
  readonly show: (name: Shown) => void;
  readonly label: string;
  /** How much is in it. */
  readonly children?: number;
}) {
  const format = useFormat();
  return (
    <button type="button" aria-pressed={shown === name} onClick={() => show(name)}>
      {label}
      {children !== undefined && (
        <>
          {' '}
          <bdi>{format.number(children)}</bdi>
        </>
      )}
    </button>
  );
}

function SubmittedBy({ view: { revision } }: { readonly view: TranslationView }) {
  const format = useFormat();
  if (!revision?.by) return null;
  const values = { number: revision.number, name: revision.by.name, at: format.time(revision.at) };
  return (
    <>
      {format.language === 'ar' ? '، ' : ', '}
      <Say words={approveWords} k="submittedBy" values={values} />
    </>
  );
}
