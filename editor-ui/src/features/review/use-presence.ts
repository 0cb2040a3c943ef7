import type { PresenceView } from '@dragoman/shared/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { addressOf, callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { openPage } from './presence-board.js';
import { isUnsaved, textOf, type SegmentWork } from './segment-work.js';
import type { SessionStore } from './session-store.js';

/** Milliseconds between two heartbeats, and how long after a key hands still count as being on a segment. */
const BEAT = 10_000;
const TYPING = 15_000;
/** Milliseconds in which a segment has been opened. */
const OPENED = 100;

interface Here {
  readonly id: string;
  readonly activeId: string | null;
  readonly store: SessionStore;
  readonly me: string;
}

/**
 * usePresence says to the desk that I am here and where my hands are, and gives who else is. When somebody
 * takes a segment from under my hands, what I had not saved yet is kept aside for me at the desk, too.
 */
export function usePresence({ id, activeId, store, me }: Here): PresenceView | undefined {
  const client = useQueryClient();
  const [page] = useState(openPage);
  const queryKey = queryKeys.presence(id);
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => callRoute('getPresence', { params: { id }, signal }),
    refetchInterval: 3 * BEAT,
  });

  const beat = useEffectEvent(() => {
    const typing = activeId !== null && isTyping(store.session().segments.get(activeId));
    callRoute('beatPresence', { params: { id }, body: { page, segmentId: activeId, typing } })
      .then((view) => client.setQueryData(queryKey, view))
      // Nobody is stopped from writing because the desk cannot be told of it.
      .catch(() => undefined);
    return typing;
  });

  useEffect(() => {
    let told = false;
    const again = () => {
      told = beat();
    };
    // First the segment opens, then the desk is told.
    const soon = setTimeout(again, OPENED);
    const timer = setInterval(again, BEAT);
    // The first key in a segment is told at once; the others wait for the next beat.
    const stop = store.subscribe(() => {
      const typing = activeId !== null && isTyping(store.session().segments.get(activeId));
      if (typing && !told) again();
    });
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
      stop();
    };
  }, [id, activeId, store]);

  useEffect(() => {
    const leave = () =>
      void fetch(addressOf('/translations/{id}/presence/{page}', { params: { id, page } }), {
        method: 'DELETE',
        keepalive: true,
      }).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id, page]);

  useDisplaced({ id, store, me, data });
  return data;
}

/** Watches for leases that were mine and are another's now. */
function useDisplaced({
  id,
  store,
  me,
  data,
}: Omit<Here, 'activeId'> & { readonly data: PresenceView | undefined }): void {
  const mine = useRef<ReadonlySet<string>>(new Set());
  const client = useQueryClient();
  const keep = useEffectEvent(async (segmentId: string) => {
    const work = store.session().segments.get(segmentId);
    if (!work || !isUnsaved(work)) return;
    await callRoute('keepRecovered', {
      params: { id, segmentId },
      body: {
        paragraphs: textOf(work).paragraphs.map((runs) => [...runs]),
        baseVersion: work.server.version,
      },
    }).catch(() => undefined);
    await client.invalidateQueries({ queryKey: queryKeys.recovered(id) });
    await store.flush(segmentId);
  });
  useEffect(() => {
    if (!data) return;
    for (const { segmentId, person } of data.leases)
      if (person.id !== me && mine.current.has(segmentId)) void keep(segmentId);
    mine.current = new Set(
      data.leases.filter(({ person }) => person.id === me).map(({ segmentId }) => segmentId),
    );
  }, [data, me]);
}

function isTyping(work: SegmentWork | undefined): boolean {
  if (!work) return false;
  return isUnsaved(work) || (work.changedAt > 0 && Date.now() - work.changedAt < TYPING);
}
