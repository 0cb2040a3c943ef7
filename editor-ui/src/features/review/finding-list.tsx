import type { SegmentView } from '@dragoman/shared/contract';
import type { Finding } from '@dragoman/shared/domain';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Mark } from '../../chrome/mark.js';
import { Say } from '../../i18n/say.js';
import { useWords } from '../../i18n/use-words.js';
import { storyWords } from '../story/story-words.js';
import { FindingSentence } from './finding-sentence.js';
import { ReasonForm } from './reason-form.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';

interface FindingListProps {
  readonly segment: SegmentView;
  readonly findings: readonly Finding[];
  readonly active: boolean;
}

/** FindingList shows what the checks found, with the remedy one key away and dismissal for a reason. */
export function FindingList({ segment, findings, active }: FindingListProps) {
  const remedy = findings.find(({ fix }) => fix !== null);
  return findings.map((finding) => (
    <FindingNote
      key={finding.id}
      segment={segment}
      finding={finding}
      first={active && finding === remedy}
    />
  ));
}

function FindingNote({
  segment,
  finding,
  first,
}: {
  readonly segment: SegmentView;
  readonly finding: Finding;
  readonly first: boolean;
}) {
  const t = useWords(reviewWords);
  const story = useWords(storyWords);
  const desk = useReviewDesk();
  const { allowed } = useReviewed();
  const [dismissing, setDismissing] = useState(false);
  const note = useRef<HTMLDivElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const { severity, fix, id } = finding;
  return (
    <div ref={note} className={`finding ${severity}`}>
      <p>
        <Mark name={`f-${severity}`} /> <b>{story(severity)}</b>
      </p>
      <p>
        <FindingSentence finding={finding} />
      </p>
      {dismissing ? (
        <ReasonForm
          label={t('dismissWhy')}
          action={t('doDismiss')}
          onCancel={() => {
            flushSync(() => setDismissing(false));
            again.current?.focus();
          }}
          onGive={(reason) => {
            // The form goes with the finding; whoever came by keyboard stays at the segment.
            note.current?.closest<HTMLElement>('article')?.focus({ preventScroll: true });
            setDismissing(false);
            void desk.run('dismiss', { segmentId: segment.id, findingId: id, reason });
          }}
        />
      ) : (
        <p className="acts">
          {fix !== null && allowed.includes('save') && (
            <button type="button" className="act go" onClick={() => desk.fix(segment.id, finding)}>
              {fix.trim() === '' ? (
                t('remove')
              ) : (
                <Say words={reviewWords} k="use" values={{ fix }} />
              )}{' '}
              {first && <kbd>Alt ↵</kbd>}
            </button>
          )}
          {allowed.includes('dismiss') && (
            <button ref={again} type="button" className="act" onClick={() => setDismissing(true)}>
              {t('dismiss')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
