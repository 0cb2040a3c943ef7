import type { CommentView, SegmentView } from '@dragoman/shared/contract';
import type { Finding, TargetStatus } from '@dragoman/shared/domain';
import { memo } from 'react';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { IsolatedArabic } from '../story/isolated-arabic.js';
import { ArabicNews } from './arabic-news.js';
import { CommentThread } from './comment-thread.js';
import { FindingList } from './finding-list.js';
import { HeadlineFacts } from './headline-facts.js';
import { PresenceMargin } from './presence-margin.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import type { Panel } from './review-state.js';
import { reviewWords } from './review-words.js';

interface SegmentMarginProps {
  readonly segment: SegmentView;
  readonly number: number;
  readonly findings: readonly Finding[];
  readonly comments: readonly CommentView[];
  readonly active: boolean;
  readonly panel: Panel;
  readonly status: TargetStatus;
  /** How many changes the row shows. */
  readonly changes: number;
}

/** SegmentMargin talks about a segment: findings, the Arabic's changes, comments, why it was cut, who drafted it. */
export const SegmentMargin = memo(function SegmentMargin(props: SegmentMarginProps) {
  const { segment, number, findings, comments, active, panel, status, changes } = props;
  const t = useWords(reviewWords);
  return (
    <aside className="marg" id={`m${number}`} aria-label={t('findings', { number })}>
      {changes > 0 && (
        <p id={`c${number}`} className={active ? 'soft' : 'vh'}>
          <Say words={reviewWords} k="changes" values={{ count: changes }} />
        </p>
      )}
      {number === 1 && <HeadlineFacts />}
      <ArabicNews segment={segment} />
      {status === 'cut' && <CutNote segment={segment} />}
      <FindingList segment={segment} findings={findings} active={active} />
      {active &&
        segment.dismissed.map(({ by, reason, message, at }) => (
          <p key={`${at}${message}`} className="soft">
            <IsolatedArabic text={message} />{' '}
            <Say words={reviewWords} k="dismissedBy" values={{ name: by.name, reason }} />
          </p>
        ))}
      <CommentThread
        segmentId={segment.id}
        number={number}
        comments={comments}
        writing={panel === 'comment'}
        active={active}
      />
      <PresenceMargin segment={segment} active={active} />
      {segment.draft?.origin === 'memory' && status === 'untouched' && (
        <p>
          <Say words={reviewWords} k="fromMemory" />
        </p>
      )}
      {active && segment.draft && <Provenance segment={segment} />}
    </aside>
  );
});

function Provenance({ segment: { draft } }: { readonly segment: SegmentView }) {
  if (!draft) return null;
  return (
    <p className="soft prov">
      <Say
        words={reviewWords}
        k="draftedBy"
        values={{ engine: draft.model, prompt: draft.promptVersion }}
      />
      {'.'}
    </p>
  );
}

function CutNote({ segment: { id, target } }: { readonly segment: SegmentView }) {
  const t = useWords(reviewWords);
  const format = useFormat();
  const { run } = useReviewDesk();
  const { allowed } = useReviewed();
  if (!target) return null;
  return (
    <div>
      <p>
        {target.by && <Say words={reviewWords} k="cutBy" values={{ name: target.by.name }} />}{' '}
        {target.at !== null && <span className="soft">{format.time(target.at)}</span>}
      </p>
      <p dir="auto">{target.cutReason}</p>
      {allowed.includes('restore') && (
        <p className="acts">
          <button
            type="button"
            className="act"
            onClick={() => void run('restore', { segmentId: id })}
          >
            {t('restore')}
          </button>
        </p>
      )}
    </div>
  );
}
