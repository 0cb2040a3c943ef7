import type { TranslationView } from '@dragoman/shared/contract';
import type { RichText } from '@dragoman/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import { callRoute } from '../../api/call-route.js';
import type { Baseline } from './review-state.js';
import { serverTextOf } from './server-text.js';
import { keepVisit, lastVisit, type Visit } from './visits.js';

export type BeforeOf = (id: string) => readonly RichText[] | null;

/** useBaseline gives the text that every segment is compared with, and what else it could be. */
export function useBaseline(
  view: TranslationView,
  baseline: Baseline,
  personId: string,
): { readonly beforeOf: BeforeOf; readonly choices: readonly Baseline[] } {
  const drafts = useMemo(
    () => new Map(view.segments.map(({ id, draft }) => [id, draft?.paragraphs ?? null])),
    [view.segments],
  );
  const visit = useVisit(view, personId);
  const revision = useRevision(view.id, typeof baseline === 'number' ? baseline : null);
  const texts = baseline === 'visit' ? visit : baseline === 'draft' ? null : revision;
  const beforeOf = useCallback<BeforeOf>(
    (id) => (texts ? (texts.get(id) ?? nothing) : (drafts.get(id) ?? null)),
    [texts, drafts],
  );
  const latest = view.revision?.number ?? 0;
  const choices = useMemo<Baseline[]>(
    () => [
      'draft',
      ...(visit ? (['visit'] as const) : []),
      ...Array.from({ length: latest }, (_, index) => latest - index),
    ],
    [visit, latest],
  );
  return { beforeOf, choices };
}

const nothing: RichText[] = [];

function useRevision(id: string, number: number | null): Visit | null {
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

function useVisit(view: TranslationView, personId: string): Visit | null {
  const { data } = useQuery({
    queryKey: ['visit', view.id, personId],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => lastVisit(personId, view.id).catch(() => null),
    structuralSharing: false,
  });
  const keep = useEffectEvent(() => {
    const seen = new Map(
      view.segments.map((segment) => [segment.id, serverTextOf(segment).paragraphs]),
    );
    void keepVisit(personId, view.id, seen).catch(() => undefined);
  });
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return data ?? null;
}
