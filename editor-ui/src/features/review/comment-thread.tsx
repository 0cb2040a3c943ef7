import type { CommentView } from '@dragoman/shared/contract';
import { useState } from 'react';
import { useMe } from '../../api/use-me.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { storyWords } from '../story/story-words.js';
import { ReasonForm } from './reason-form.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';

interface CommentThreadProps {
  readonly segmentId: string;
  readonly number: number;
  readonly comments: readonly CommentView[];
  readonly writing: boolean;
}

/** CommentThread is what people say about a segment or some words of it. */
export function CommentThread({ segmentId, number, comments, writing }: CommentThreadProps) {
  const t = useWords(reviewWords);
  const heads = comments.filter(({ parentId }) => parentId === null);
  if (heads.length === 0 && !writing) return null;
  return (
    <div className="thread" role="group" aria-label={t('comments', { number })}>
      {heads.map((head) => (
        <Thread
          key={head.id}
          head={head}
          replies={comments.filter(({ parentId }) => parentId === head.id)}
        />
      ))}
      {writing && <NewComment segmentId={segmentId} />}
    </div>
  );
}

function Thread({
  head,
  replies,
}: {
  readonly head: CommentView;
  readonly replies: readonly CommentView[];
}) {
  const t = useWords(reviewWords);
  const { run } = useReviewDesk();
  const { allowed } = useReviewed();
  const [replying, setReplying] = useState(false);
  return (
    <div>
      {head.quote !== null && <blockquote dir="auto">{head.quote}</blockquote>}
      {[head, ...replies].map((comment) => (
        <Said key={comment.id} comment={comment} />
      ))}
      {replying ? (
        <ReasonForm
          label={t('newComment')}
          action={t('send')}
          onCancel={() => setReplying(false)}
          onGive={(body) => {
            setReplying(false);
            void run('comment', { segmentId: head.segmentId, parentId: head.id, body });
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

function Said({ comment: { by, at, body, kind } }: { readonly comment: CommentView }) {
  const t = useWords(reviewWords);
  const story = useWords(storyWords);
  const format = useFormat();
  const { person } = useMe();
  return (
    <p>
      <b>{by.id === person.id ? story('you') : <bdi>{by.name}</bdi>}</b>{' '}
      <span className="soft">
        {format.time(at)}
        {kind === 'note' && `, ${t('note')}`}
      </span>
      <br />
      <span dir="auto">{body}</span>
    </p>
  );
}

/** A new comment is on the words that were selected when it was begun. */
function NewComment({ segmentId }: { readonly segmentId: string }) {
  const t = useWords(reviewWords);
  const { run, openPanel, selectedWords } = useReviewDesk();
  const [quote] = useState(selectedWords);
  return (
    <div>
      {quote !== null && <blockquote>{quote}</blockquote>}
      <ReasonForm
        label={t('newComment')}
        action={t('send')}
        onCancel={() => openPanel(null)}
        onGive={(body) => {
          openPanel(null);
          void run('comment', { segmentId, quote, body });
        }}
      />
    </div>
  );
}
