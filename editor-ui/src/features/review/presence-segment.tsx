import type { RecoveredText, SegmentLease, SegmentView } from '@dragoman/shared/contract';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { thisPage, type PeopleAt } from './presence-board.js';
import { QuestionThread } from './question-thread.js';
import { presenceWords } from './presence-words.js';
import { useReviewDesk, useReviewed } from './review-context.js';

interface SegmentPeopleProps {
  readonly segment: SegmentView;
  readonly active: boolean;
  readonly people: PeopleAt | null;
}

/** SegmentPeople says who else is at a segment, gives words back that were displaced, and asks the Arabic edition. */
export function SegmentPeople({ segment, active, people }: SegmentPeopleProps) {
  return (
    <>
      {people?.lease ? (
        <Lease lease={people.lease} />
      ) : (
        people?.here.map(({ page, person }) => (
          <p key={page} className="soft">
            <Say words={presenceWords} k="isHere" values={{ name: person.name }} />
          </p>
        ))
      )}
      {people?.recovered && <Recovered recovered={people.recovered} />}
      <QuestionThread segment={segment} active={active} questions={people?.questions ?? []} />
    </>
  );
}

function Lease({ lease: { segmentId, person } }: { readonly lease: SegmentLease }) {
  const t = useWords(presenceWords);
  const sentence = useProblemSentence();
  const client = useQueryClient();
  const { id, allowed } = useReviewed();
  const taking = useMutation({
    mutationFn: () =>
      callRoute('takeSegment', {
        params: { id, segmentId },
        body: { page: thisPage() },
      }),
    onSuccess: (view) => client.setQueryData(queryKeys.presence(id), view),
  });
  return (
    <div className="lease">
      <p>
        <Say words={presenceWords} k="typesHere" values={{ name: person.name }} />
      </p>
      {allowed.includes('save') && (
        <p className="acts">
          <button
            type="button"
            className="act go"
            disabled={taking.isPending}
            onClick={() => taking.mutate()}
          >
            {t('takeOver')}
          </button>{' '}
          <span className="soft">{t('takeOverHow')}</span>
        </p>
      )}
      {taking.error && (
        <p className="alarm" role="alert">
          {sentence(taking.error)}
        </p>
      )}
    </div>
  );
}

/** Recovered gives words back that somebody's takeover put aside. */
export function Recovered({ recovered }: { readonly recovered: RecoveredText }) {
  const t = useWords(presenceWords);
  const format = useFormat();
  const client = useQueryClient();
  const { id, allowed, segments } = useReviewed();
  const { write } = useReviewDesk();
  const { segmentId, takenBy, paragraphs, at } = recovered;
  const settling = useMutation({
    mutationFn: () => callRoute('settleRecovered', { params: { id, recoveredId: recovered.id } }),
    onSuccess: (items) => client.setQueryData(queryKeys.recovered(id), items),
  });
  const putBack = () => {
    write(
      segmentId,
      paragraphs.map((runs) => [...runs]),
    );
    settling.mutate();
  };
  return (
    <div className="returned recovered" role="status">
      <p>
        {takenBy ? (
          <Say
            words={presenceWords}
            k="takenBy"
            values={{ name: takenBy.name, at: format.time(at) }}
          />
        ) : (
          t('keptWords')
        )}
      </p>
      <blockquote lang="en" dir="ltr">
        {plainOfParagraphs(paragraphs)}
      </blockquote>
      <p className="acts">
        {allowed.includes('save') && segments.some((segment) => segment.id === segmentId) && (
          <button type="button" className="act go" onClick={putBack}>
            {t('bringBack')}
          </button>
        )}
        <button
          type="button"
          className="act"
          disabled={settling.isPending}
          onClick={() => settling.mutate()}
        >
          {t('letGo')}
        </button>
      </p>
    </div>
  );
}
