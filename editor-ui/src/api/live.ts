import { DeskEvent, type TranslationView } from '@dragoman/shared/contract';
import { useEffect, useSyncExternalStore } from 'react';
import { queryClient, queryKeys } from './query-client.js';

/** Whether news of other people's work arrives: `lost` while the stream is being found again. */
export type LiveState = 'off' | 'open' | 'lost';

/** `missed`: the desk says that events were missed, so everything is asked for once. */
type Heard = { state: LiveState } | { event: DeskEvent } | { missed: true };

const LOCK = 'dragoman-live';
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

const watchers = new Set<() => void>();
let state: LiveState = 'off';

/** startLive keeps the page fresh from the desk's stream until the returned function is called. */
function startLive(): () => void {
  const channel = new BroadcastChannel(LOCK);
  const end = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
  const tell = (heard: Heard) => {
    hear(heard);
    channel.postMessage(heard);
  };
  // One stream for all tabs of a browser: HTTP/1.1 gives a site six connections, and each tab would keep one.
  const asked = performance.now();
  if (navigator.locks)
    void navigator.locks
      .request(LOCK, { signal: end.signal }, () => {
        // A tab that takes over from a closed one asks for what passed between them.
        if (performance.now() - asked > FIRST_WAIT) tell({ missed: true });
        return stream(tell, end.signal);
      })
      .catch(() => undefined);
  else void stream(tell, end.signal);
  return () => {
    end.abort();
    channel.close();
    enter('off');
  };
}

/** useLive keeps the desk pages fresh while they are open. */
export function useLive(): void {
  useEffect(startLive, []);
}

/** useLiveState tells whether the stream is there. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => state,
  );
}

async function stream(tell: (heard: Heard) => void, signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT;
  while (!signal.aborted) {
    const lasted = await listenOnce(tell, signal);
    if (signal.aborted) return;
    tell({ state: 'lost' });
    wait = lasted ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
    await new Promise((done) => setTimeout(done, wait));
  }
}

/** listenOnce follows one stream until it closes for good; true when it had ever opened. */
function listenOnce(tell: (heard: Heard) => void, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    const source = new EventSource('/api/v1/events');
    let opened = false;
    const finish = () => {
      source.close();
      done(opened);
    };
    source.onopen = () => {
      opened = true;
      tell({ state: 'open' });
    };
    source.onerror = () =>
      source.readyState === source.CLOSED ? finish() : tell({ state: 'lost' });
    const read = ({ data }: MessageEvent<string>) => {
      const event = DeskEvent.safeParse(parsedOrNull(data));
      if (event.success) tell({ event: event.data });
    };
    source.onmessage = read;
    source.addEventListener('refresh', () => tell({ missed: true }));
    signal.addEventListener('abort', finish, { once: true });
  });
}

function hear(heard: Heard): void {
  if ('state' in heard) return enter(heard.state);
  if ('missed' in heard) return void queryClient.invalidateQueries();
  const { kind, translationId } = heard.event;
  if (kind === 'notification') return refresh(queryKeys.notifications);
  if (kind === 'presence') return hearPresence(translationId);
  if (kind === 'question') refresh(queryKeys.questions);
  if (kind === 'terms') return refreshTerms();
  if (kind === 'engine') return refresh(queryKeys.me);
  if (translationId !== null)
    refresh(queryKeys.translation(translationId), () => isShown(heard.event));
  refresh(queryKeys.translations);
  refresh(queryKeys.submissions);
}

/** Somebody came, went, typed, or took a segment over and with it words that are mine. */
function hearPresence(translationId: string | null): void {
  if (translationId === null) return;
  refresh(queryKeys.presence(translationId));
  refresh(queryKeys.recovered(translationId));
}

/** The term base changed: its pages ask again, and every open story for its own terms. */
function refreshTerms(): void {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('terms') });
}

function enter(next: LiveState): void {
  if (state === 'lost' && next === 'open') void queryClient.invalidateQueries();
  state = next;
  for (const watcher of watchers) watcher();
}

const due = new Map<string, (() => boolean)[]>();

/** refresh asks again for a kind of answer, once for a burst of events, unless the page shows all of them by then. */
function refresh(queryKey: readonly string[], isKnown: () => boolean = () => false): void {
  const name = queryKey.join(' ');
  const burst = due.get(name);
  if (burst) return void burst.push(isKnown);
  const events = [isKnown];
  due.set(name, events);
  setTimeout(() => {
    due.delete(name);
    if (!events.every((known) => known())) void queryClient.invalidateQueries({ queryKey });
  }, 300);
}

/** My own save comes back as an event; its answer is on the page already, and a long story is dear to fetch. */
function isShown({ translationId, segmentId, detail }: DeskEvent): boolean {
  const { command, version } = detail;
  if (command !== 'save' || typeof version !== 'number' || translationId === null) return false;
  const view = queryClient.getQueryData<TranslationView>(queryKeys.translation(translationId));
  const shown = view?.segments.find(({ id }) => id === segmentId)?.target?.version;
  return shown !== undefined && shown >= version;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
