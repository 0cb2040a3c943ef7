import type { CommentView } from '@dragoman/shared/contract';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import { useState } from 'react';
import { useMe } from '../../api/use-me.js';
import { useNow } from '../../chrome/use-now.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { storyWords } from '../story/story-words.js';
import { CommentForm } from './comment-form.js';
import { saidParts } from './comment-mentions.js';
import { presenceWords } from './presence-words.js';
import { useReviewDesk, useReviewed, useWork } from './review-context.js';
import { reviewWords } from './review-words.js';
import { textOf } from './segment-work.js';

interface CommentThreadProps {
  readonly segmentId: string;
  readonly number: number;
  /** The open threads. */
  readonly comments: readonly CommentView[];
  readonly writing: boolean;
  readonly active: boolean;
}

/** CommentThread is what people say about a segment or some words of it. */
export function CommentThread(props: CommentThreadProps) {
  const { segmentId, number, comments, writing, active } = props;
  const t = useWords(reviewWords);
  const heads = comments.filter(({ parentId }) => parentId === null);
  return (
    <>
      {(heads.length > 0 || writing) && (
        <div className="thread" role="group" aria-label={t('comments', { number })}>
          {heads.map((head) => (
            <Thread key={head.id} head={head} />
          ))}
          {writing && <NewComment segmentId={segmentId} />}
        </div>
      )}
      {active && <ResolvedThreads segmentId={segmentId} />}
    </>
  );
}

function useReplies(head: CommentView): readonly CommentView[] {
  return useReviewed().comments.filter(({ parentId }) => parentId === head.id);
}

function Thread({ head }: { readonly head: CommentView }) {
  const t = useWords(reviewWords);
  const { run } = useReviewDesk();
  const { allowed } = useReviewed();
  const replies = useReplies(head);
  const [replying, setReplying] = useState(false);
  return (
    <div>
      {head.quote !== null && <Quote segmentId={head.segmentId} quote={head.quote} />}
      {[head, ...replies].map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {replying ? (
        <CommentForm
          onCancel={() => setReplying(false)}
          onGive={(comment) => {
            setReplying(false);
            void run('comment', { segmentId: head.segmentId, parentId: head.id, ...comment });
          }}
        />
      ) : (
        <p className="acts">
          {allowed.includes('comment') && (
            <button type="button" className="act go" onClick={() => setReplying(true)}>
              {t('reply')}
            </button>
          )}
          {allowed.includes('resolve') && (
            <button
              type="button"
              className="act"
              onClick={() => void run('resolve', { commentId: head.id })}
            >
              {t('resolve')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** The words a comment is about; when the text has moved on, that they are gone. */
function Quote({
  segmentId,
  quote,
}: {
  readonly segmentId: string | null;
  readonly quote: string;
}) {
  const t = useWords(presenceWords);
  const text = plainOfParagraphs(textOf(useWork(segmentId ?? '')).paragraphs);
  const stands = oneLine(text).includes(oneLine(quote));
  return (
    <>
      <blockquote dir="auto">{quote}</blockquote>
      {!stands && <p className="soft">{t('wordsGone')}</p>}
    </>
  );
}

function Said({ comment }: { readonly comment: CommentView }) {
  const { by, at, body, kind, mentions } = comment;
  const t = useWords(reviewWords);
  const story = useWords(storyWords);
  const format = useFormat();
  const now = useNow();
  const { person } = useMe();
  return (
    <p>
      <b>{by.id === person.id ? story('you') : <bdi>{by.name}</bdi>}</b>{' '}
      <span className="soft">
        {format.timeOrDay(at, now)}
        {kind === 'note' && `, ${t('note')}`}
      </span>
      <br />
      <span dir="auto">
        {saidParts(body, mentions).map(({ text, named }, index) =>
          named ? (
            <bdi key={index} className="said-to">
              {text}
            </bdi>
          ) : (
            text
          ),
        )}
      </span>
    </p>
  );
}

function ResolvedThreads({ segmentId }: { readonly segmentId: string }) {
  const t = useWords(presenceWords);
  const { comments } = useReviewed();
  const heads = comments.filter(
    (comment) =>
      comment.segmentId === segmentId && comment.parentId === null && comment.resolvedAt !== null,
  );
  if (heads.length === 0) return null;
  return (
    <details className="thread">
      <summary className="soft">{t('resolved', { count: heads.length })}</summary>
      {heads.map((head) => (
        <Resolved key={head.id} head={head} />
      ))}
    </details>
  );
}

function Resolved({ head }: { readonly head: CommentView }) {
  const t = useWords(presenceWords);
  const { run } = useReviewDesk();
  const { allowed } = useReviewed();
  const replies = useReplies(head);
  return (
    <div>
      {head.quote !== null && <blockquote dir="auto">{head.quote}</blockquote>}
      {[head, ...replies].map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      <p className="acts">
        {head.resolvedBy && (
          <span className="soft">
            <Say words={presenceWords} k="resolvedBy" values={{ name: head.resolvedBy.name }} />
          </span>
        )}{' '}
        {allowed.includes('unresolve') && (
          <button
            type="button"
            className="act"
            onClick={() => void run('unresolve', { commentId: head.id })}
          >
            {t('reopen')}
          </button>
        )}
      </p>
    </div>
  );
}

/** A new comment is on the words that were selected when it was begun. */
function NewComment({ segmentId }: { readonly segmentId: string }) {
  const { run, openPanel, selectedWords } = useReviewDesk();
  const [quote] = useState(selectedWords);
  return (
    <div>
      {quote !== null && <blockquote>{quote}</blockquote>}
      <CommentForm
        onCancel={() => openPanel(null)}
        onGive={(comment) => {
          openPanel(null);
          void run('comment', { segmentId, quote, ...comment });
        }}
      />
    </div>
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
