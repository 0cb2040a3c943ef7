import { plainOfParagraphs } from '@dragoman/shared/domain';
import { useProblemSentence } from '../../chrome/failing.js';
import { Mark } from '../../chrome/mark.js';
import { useWords } from '../../i18n/use-words.js';
import { useReviewDesk, useReviewed, useSession } from './review-context.js';
import { reviewWords } from './review-words.js';
import { textOf, workOf } from './segment-work.js';
import type { CommandRun } from './use-run-command.js';

/** ReviewNews says what stands between the reader and the text: why it cannot be edited, what failed, what returned. */
export function ReviewNews({ commands }: { readonly commands: CommandRun }) {
  const t = useWords(reviewWords);
  const sentence = useProblemSentence();
  const view = useReviewed();
  const { problem, forget } = commands;
  const notes = view.comments.filter(
    ({ kind, segmentId, resolvedAt }) =>
      kind === 'note' && segmentId === null && resolvedAt === null,
  );
  return (
    <div className="review-news">
      {problem && (
        <p className="alarm" role="alert">
          <Mark name="f-block" /> {sentence(problem)}{' '}
          <button type="button" className="act" onClick={forget}>
            {t('close')}
          </button>
        </p>
      )}
      <WhyReadOnly />
      {notes.map((note) => (
        <div key={note.id} className="returned">
          <p>
            <Mark name="m-returned" /> <b>{t('returned')}</b>{' '}
            <span className="soft">
              <bdi>{note.by.name}</bdi>
            </span>
          </p>
          <p dir="auto">{note.body}</p>
          {view.allowed.includes('resolve') && (
            <p className="acts">
              <button
                type="button"
                className="act go"
                onClick={() => void commands.run('resolve', { commentId: note.id })}
              >
                {t('resolve')}
              </button>
            </p>
          )}
        </div>
      ))}
      <Orphans />
    </div>
  );
}

function WhyReadOnly() {
  const t = useWords(reviewWords);
  const { article, state, progress, failure, allowed } = useReviewed();
  // The line above says that the Arabic was withdrawn: nothing else matters then.
  if (article.withdrawnAt !== null) return null;
  if (state === 'failed' && failure)
    return (
      <p className="alarm">
        <Mark name="f-block" /> {t('failedDraft', { message: failure.message })}
      </p>
    );
  if (state === 'queued' || state === 'drafting')
    return (
      <p className="soft" role="status">
        {t('drafting', { drafted: progress.drafted, all: progress.segments })}
      </p>
    );
  if (allowed.includes('save')) return null;
  const why = allowed.includes('claim')
    ? 'readOnlyReady'
    : allowed.includes('recall')
      ? 'readOnlyReview'
      : 'readOnly';
  return <p className="soft">{t(why)}</p>;
}

/** Words kept for segments that are no more: to be copied, then let go. */
function Orphans() {
  const t = useWords(reviewWords);
  const { store } = useReviewDesk();
  const { orphans } = useSession(store);
  return orphans.map(({ segmentId, server, local, flight }) => (
    <div key={segmentId} className="returned" role="alert">
      <p>{t('orphan')}</p>
      <blockquote lang="en" dir="ltr">
        {plainOfParagraphs(textOf({ ...workOf(server), local, flight }).paragraphs)}
      </blockquote>
      <p className="acts">
        <button
          type="button"
          className="act"
          onClick={() => store.dispatch({ type: 'orphan_dropped', segmentId })}
        >
          {t('forget')}
        </button>
      </p>
    </div>
  ));
}
