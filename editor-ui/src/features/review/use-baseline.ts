import type { TranslationView } from '@dragoman/shared/contract';
import type { RichText } from '@dragoman/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { callRoute } from '../../api/call-route.js';
import type { Baseline } from './review-state.js';
import { type LastVisit, useLastVisit } from './use-last-visit.js';

type Texts = ReadonlyMap<string, RichText[]>;

export type BeforeOf = (id: string) => readonly RichText[] | null;

/** useBaseline gives the text that every segment is compared with, and what else it could be. */
export function useBaseline(
  view: TranslationView,
  baseline: Baseline,
  personId: string,
): {
  readonly beforeOf: BeforeOf;
  readonly choices: readonly Baseline[];
  readonly lastVisit: LastVisit | null;
} {
  const drafts = useMemo(
    () => new Map(view.segments.map(({ id, draft }) => [id, draft?.paragraphs ?? null])),
    [view.segments],
  );
  const lastVisit = useLastVisit(view, personId);
  const visit = useMemo(() => textsOf(lastVisit), [lastVisit]);
  const revision = useRevision(view.id, typeof baseline === 'number' ? baseline : null);
  const texts = baseline === 'visit' ? visit : baseline === 'draft' ? null : revision;
  const beforeOf = useCallback<BeforeOf>(
    (id) => (texts ? (texts.get(id) ?? nothing) : (drafts.get(id) ?? null)),
    [texts, drafts],
  );
  const latest = view.revisions;
  const choices = useMemo<Baseline[]>(
    () => [
      'draft',
      ...(visit ? (['visit'] as const) : []),
      ...Array.from({ length: latest }, (_, index) => latest - index),
    ],
    [visit, latest],
  );
  return { beforeOf, choices, lastVisit };
}

const nothing: RichText[] = [];

function useRevision(id: string, number: number | null): Texts | null {
  const { data } = useQuery({
    queryKey: ['revision', id, number],
    enabled: number !== null,
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      callRoute('getRevision', { params: { id, number: number ?? 1 }, signal }),
  });
  return useMemo(
    () =>
      data
        ? new Map(data.content.segments.map(({ segmentId, paragraphs }) => [segmentId, paragraphs]))
        : null,
    [data],
  );
}

function textsOf(visit: LastVisit | null): Texts | null {
  if (!visit) return null;
  return new Map([...visit.segments].map(([id, { paragraphs }]) => [id, paragraphs]));
}
