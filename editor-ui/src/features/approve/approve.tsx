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
import { useBaseline } from '../review/use-baseline.js';
import { useRunCommand } from '../review/use-run-command.js';
import { StoryLine } from '../story/story-line.js';
import { approveWords } from './approve-words.js';
import { ApproveFoot } from './approve-foot.js';
import { DecisionPanel } from './decision-panel.js';
import { RiskList } from './risk-list.js';
import { storyRisks } from './story-risks.js';
import { useApproveKeys } from './use-approve-keys.js';
import { useReturnNotes } from './use-return-notes.js';
import { useSentence } from './use-sentence.js';
import { WholeStory } from './whole-story.js';

type Shown = 'risks' | 'whole' | 'visit';

/** Approve is the page of one decision: what could be wrong first, the whole text after, one panel to decide in. */
export function Approve({ view: newest }: { readonly view: TranslationView }) {
  const t = useWords(approveWords);
  const { person } = useMe();
  // The page keeps showing the text it was opened on: approval is of the words that were seen.
  const [seen, setSeen] = useState(newest);
  const changed = seen.contentHash !== newest.contentHash;
  const view = useMemo(
    () =>
      changed ? { ...newest, segments: seen.segments, contentHash: seen.contentHash } : newest,
    [changed, newest, seen],
  );
  const [shown, setShown] = useState<Shown>('risks');
  const risks = useMemo(() => storyRisks(view), [view]);
  const { beforeOf: sinceVisit, choices } = useBaseline(view, 'visit', person.id);
  const commands = useRunCommand(view.id, null);
  const notes = useReturnNotes(view);
  const sentence = useSentence(view, risks);
  useApproveKeys();
  const views = { risks: 'risksView', whole: 'wholeView', visit: 'visitView' } as const;
  const offered = (['risks', 'whole', 'visit'] as const).filter(
    (each) => each !== 'visit' || choices.includes('visit'),
  );
  return (
    <>
      <main className="page approve" id="page">
        <header className="ahead">
          <StoryLine view={view} me={person.id} more={<SubmittedBy view={view} />} />
          <h1>{sentence}</h1>
          {changed && (
            <p className="alarm" role="alert">
              <Mark name="m-changed" /> {t('changed')}{' '}
              <button type="button" className="act go" onClick={() => setSeen(newest)}>
                {t('lookAgain')}
              </button>
            </p>
          )}
          <div className="views" role="group" aria-label={t('view')}>
            {offered.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={shown === each}
                onClick={() => setShown(each)}
              >
                {t(views[each])}
              </button>
            ))}
            <Link className="act to-text" to={`/translations/${view.id}`}>
              {t('edit')}
            </Link>
          </div>
        </header>
        <div className="body">
          {shown === 'risks' ? (
            <RiskList
              view={view}
              risks={risks}
              onWhole={() => setShown('whole')}
              run={commands.run}
            />
          ) : (
            <WholeStory view={view} beforeOf={shown === 'visit' ? sinceVisit : null} />
          )}
          <DecisionPanel view={view} risks={risks} commands={commands} notes={notes} />
        </div>
      </main>
      <ApproveFoot view={view} />
    </>
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
