import type { TranslationView } from '@dragoman/shared/contract';
import { type RichText, revertRichChange } from '@dragoman/shared/domain';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useLayoutEffect, useRef, useState } from 'react';
import { compared } from '../story/compared.js';
import { fixed, liveFindings } from './live-findings.js';
import { nextStop } from './places.js';
import type { ReviewDesk } from './review-context.js';
import type { ReviewEvent, ReviewState } from './review-state.js';
import { textOf } from './segment-work.js';
import type { SessionStore } from './session-store.js';
import { stopsOf, unreviewed } from './stops.js';
import type { RunCommand } from './use-run-command.js';

interface Latest {
  readonly view: TranslationView;
  readonly state: ReviewState;
  readonly beforeOf: (id: string) => readonly RichText[] | null;
}

/** useReviewDesk makes what rows may do; it reads the newest state when it acts and never changes itself. */
export function useMakeReviewDesk(
  latest: Latest,
  store: SessionStore,
  tell: (event: ReviewEvent) => void,
  run: RunCommand,
): ReviewDesk {
  const now = useRef(latest);
  const viewRef = useRef<EditorView | null>(null);
  useLayoutEffect(() => {
    now.current = latest;
  });
  const [desk] = useState(() => makeDesk(() => now.current, store, tell, run, viewRef));
  return desk;
}

function makeDesk(
  latest: () => Latest,
  store: SessionStore,
  tell: (event: ReviewEvent) => void,
  run: RunCommand,
  viewRef: ReviewDesk['viewRef'],
): ReviewDesk {
  const active = () => latest().state.activeId;
  const segment = (id: string) => latest().view.segments.find((known) => known.id === id);
  const work = (id: string) => store.session().segments.get(id);
  const stops = () => stopsOf(latest().view, store.session(), latest().beforeOf);
  const open: ReviewDesk['open'] = (id, entrance) => tell({ type: 'opened', id, entrance });
  const write: ReviewDesk['write'] = (id, paragraphs) =>
    store.dispatch({
      type: 'written',
      segmentId: id,
      text: { paragraphs, status: 'edited' },
      at: Date.now(),
    });
  const nextUnconfirmed = () => {
    const next = nextStop(stops(), active(), unreviewed);
    if (next) open(next, 'start');
  };
  const fix: ReviewDesk['fix'] = (id, finding) => {
    const typed = work(id);
    const mended = typed && fixed(textOf(typed).paragraphs, finding);
    if (mended) write(id, mended);
  };
  return {
    store,
    tell,
    run,
    open,
    write,
    fix,
    nextUnconfirmed,
    viewRef,
    memory: new Map<string, EditorState>(),
    openPanel: (panel) => tell({ type: 'paneled', panel }),
    confirmAndNext() {
      const id = active();
      const typed = id === null ? undefined : work(id);
      if (id === null || !typed) return nextUnconfirmed();
      const { paragraphs, status } = textOf(typed);
      if (status !== 'cut' && !typed.conflict) {
        const text = { paragraphs, status: 'confirmed' } as const;
        if (status !== 'confirmed')
          store.dispatch({ type: 'written', segmentId: id, text, at: Date.now() });
        store.dispatch({ type: 'hurried', segmentId: id });
      }
      const next = nextStop(stops(), id, unreviewed);
      if (next) open(next, 'start');
      else tell({ type: 'closed' });
    },
    goTo(direction, edge) {
      const ids = latest().view.segments.map(({ id }) => id);
      const from = active();
      const at = from === null ? -1 : ids.indexOf(from);
      const next = ids[direction === 'next' ? at + 1 : at - 1];
      if (next !== undefined) open(next, edge);
    },
    fixFinding() {
      const id = active();
      const [known, typed] = id === null ? [] : [segment(id), work(id)];
      if (id === null || !known || !typed) return;
      const finding = liveFindings(known, textOf(typed)).find((found) => found.fix !== null);
      if (finding) fix(id, finding);
    },
    revertChange() {
      const { state, beforeOf } = latest();
      const { activeId: id, change } = state;
      const typed = id === null ? undefined : work(id);
      if (id === null || change === null || !typed) return;
      const parts = compared(beforeOf(id), textOf(typed).paragraphs);
      if (!parts) return;
      write(id, revertRichChange(parts, change));
      store.dispatch({ type: 'hurried', segmentId: id });
    },
    leaveField() {
      const row = viewRef.current?.dom.closest<HTMLElement>('article');
      row?.focus({ preventScroll: true });
    },
  };
}
