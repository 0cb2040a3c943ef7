import './presence.css';
import type { PresentPerson } from '@dragoman/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useMe } from '../../api/use-me.js';
import { SparePart } from '../../chrome/spare-part.js';
import { Say } from '../../i18n/say.js';
import { useWords } from '../../i18n/use-words.js';
import { post, wipe } from './presence-board.js';
import { presenceWords } from './presence-words.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import { usePresence } from './use-presence.js';

const AskedQuestion = lazy(async () => ({
  default: (await import('./question-thread.js')).AskedQuestion,
}));
const Recovered = lazy(async () => ({
  default: (await import('./presence-segment.js')).Recovered,
}));

/** PresenceLine says who else has the story open, what is still to settle, and keeps the rows told. */
export function PresenceLine({ activeId }: { readonly activeId: string | null }) {
  const t = useWords(presenceWords);
  const { person } = useMe();
  const { id, segments, openQuestions } = useReviewed();
  const { store } = useReviewDesk();
  const presence = usePresence({ id, activeId, store, me: person.id });
  const recovered = useQuery({
    queryKey: queryKeys.recovered(id),
    queryFn: ({ signal }) => callRoute('listRecovered', { params: { id }, signal }),
  }).data?.items;
  const questions = useQuery({
    queryKey: [...queryKeys.questions, id],
    queryFn: ({ signal }) => callRoute('listQuestions', { params: { id }, signal }),
  }).data?.items;
  useEffect(() => {
    post({ presence, recovered: recovered ?? [], questions: questions ?? [], me: person.id });
  }, [presence, recovered, questions, person.id]);
  useEffect(() => wipe, []);
  useAskedSegment();

  const others = onePerson(presence?.people.filter((one) => one.person.id !== person.id) ?? []);
  const numberOf = (segmentId: string | null) =>
    segments.findIndex((segment) => segment.id === segmentId) + 1;
  // A segment may have been merged away under what is said of it.
  const homeless = <T extends { readonly segmentId: string | null }>(
    said: readonly T[] | undefined,
  ): T[] => said?.filter(({ segmentId }) => numberOf(segmentId) === 0) ?? [];
  return (
    <div className="presence-line">
      <p role="status">
        {others.length > 0 && <span>{t('alsoHere')}</span>}
        {others.map((one) => {
          const number = numberOf(one.segmentId);
          const k = number === 0 ? 'around' : one.typing ? 'typingAt' : 'at';
          return (
            <span key={one.page}>
              {' '}
              <Say words={presenceWords} k={k} values={{ name: one.person.name, number }} />
            </span>
          );
        })}
      </p>
      {openQuestions > 0 && <p>{t('openQuestions', { count: openQuestions })}</p>}
      <ToDo numberOf={numberOf} />
      <SparePart>
        {homeless(questions).map((question) => (
          <AskedQuestion key={question.id} question={question} onWithdraw={null} />
        ))}
        {homeless(recovered).map((words) => (
          <Recovered key={words.id} recovered={words} />
        ))}
      </SparePart>
    </div>
  );
}

/** What an approver sent back with: each note leads to its segment until it is settled. */
function ToDo({ numberOf }: { readonly numberOf: (segmentId: string | null) => number }) {
  const t = useWords(presenceWords);
  const { comments, state } = useReviewed();
  const { open } = useReviewDesk();
  const notes = comments.filter(
    ({ kind, parentId, resolvedAt }) => kind === 'note' && parentId === null && resolvedAt === null,
  );
  const pinned = notes.flatMap(({ id, segmentId, body }) => {
    const number = numberOf(segmentId);
    return segmentId !== null && number > 0 ? [{ id, segmentId, number, body }] : [];
  });
  if (state !== 'editing' || pinned.length === 0) return null;
  return (
    <p className="to-do">
      {t('toDo', { count: notes.length })}{' '}
      {pinned.map(({ id, segmentId, number, body }) => (
        <button
          key={id}
          type="button"
          className="act go"
          title={body}
          onClick={() => open(segmentId, 'start')}
        >
          {number}
        </button>
      ))}
    </p>
  );
}

/** Somebody with two pages is one person: the one where they type, else the newest. */
function onePerson(people: readonly PresentPerson[]): PresentPerson[] {
  const byPerson = new Map<string, PresentPerson>();
  for (const one of people) {
    const known = byPerson.get(one.person.id);
    if (!known?.typing) byPerson.set(one.person.id, one);
  }
  return [...byPerson.values()];
}

/** A notification leads to its segment: `?segment=…` opens it once. */
function useAskedSegment(): void {
  const [params, setParams] = useSearchParams();
  const { segments } = useReviewed();
  const { open } = useReviewDesk();
  const asked = params.get('segment');
  const go = useEffectEvent((segmentId: string) => {
    setParams(
      (kept) => {
        kept.delete('segment');
        return kept;
      },
      { replace: true },
    );
    if (segments.some(({ id }) => id === segmentId)) open(segmentId, 'none');
  });
  useEffect(() => {
    if (asked !== null) go(asked);
  }, [asked]);
}
