import type { SeenSegment, TranslationView } from '@dragoman/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useEffectEvent, useMemo } from 'react';
import { addressOf, callRoute } from '../../api/call-route.js';

/** A translation as a person last saw it, on this computer or another. */
export interface LastVisit {
  readonly at: string;
  readonly segments: ReadonlyMap<string, SeenSegment>;
}

/** Whoever goes from the approval page straight to the text and back is on one visit. Milliseconds. */
const BETWEEN_PAGES = 5_000;

/** Browsers carry no more than 64 KiB for a page that is gone. */
const LATE_BYTES = 60_000;

/** What is still being told of a translation that was left: whoever comes back waits for it. */
const leaving = new Map<string, Promise<unknown>>();

/**
 * useLastVisit gives what a person saw of a translation when they last left it, null the first time, and
 * tells the desk what they see now as they leave. It asks behind the first drawing: a story is read first.
 */
export function useLastVisit(view: TranslationView, personId: string): LastVisit | null {
  const { id } = view;
  const settled = useDeferredValue(true, false);
  const { data } = useQuery({
    queryKey: ['seen', id, personId],
    enabled: settled,
    staleTime: Infinity,
    gcTime: BETWEEN_PAGES,
    queryFn: async ({ signal }) => {
      await leaving.get(id);
      return callRoute('getLastSeen', { params: { id }, signal });
    },
  });
  const leave = useEffectEvent(() => tellSeen(view, personId));
  useEffect(() => {
    const goes = () => leave();
    window.addEventListener('pagehide', goes);
    return () => {
      window.removeEventListener('pagehide', goes);
      goes();
    };
  }, []);
  return useMemo(() => {
    if (!data || data.at === null) return null;
    return { at: data.at, segments: new Map(data.segments.map((seen) => [seen.segmentId, seen])) };
  }, [data]);
}

function tellSeen({ id, segments }: TranslationView, personId: string): void {
  const versions = Object.fromEntries(
    segments.flatMap(({ id: segmentId, target }) => (target ? [[segmentId, target.version]] : [])),
  );
  const body = JSON.stringify({ versions });
  const told = fetch(addressOf('/translations/{id}/seen', { params: { id } }), {
    method: 'PUT',
    keepalive: body.length < LATE_BYTES,
    headers: { 'content-type': 'application/json', 'x-person': personId },
    body,
    // Untold, more shows as changed next time, never less.
  }).catch(() => undefined);
  leaving.set(id, told);
}
