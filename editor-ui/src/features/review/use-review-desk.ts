import type { TranslationView } from '@dragoman/shared/contract';
import { type RichText, revertRichChange } from '@dragoman/shared/domain';
import type { EditorState } from 'prosemirror-state';
import { useLayoutEffect, useState } from 'react';
import { compared } from '../story/compared.js';
import { editorSchema } from './editor-schema.js';
import { fixed, liveFindings } from './live-findings.js';
import { nextStop, placeAfter } from './places.js';
import type { ReviewDesk } from './review-context.js';
import type { ReviewEvent, ReviewState } from './review-state.js';
import { textOf } from './segment-work.js';
import type { SessionStore } from './session-store.js';
import { typesSmart } from './smart-setting.js';
import { stopsOf, unreviewed } from './stops.js';
import type { RunCommand } from './use-run-command.js';

interface Latest {
  readonly personId: string;
  readonly view: TranslationView;
  readonly state: ReviewState;
  readonly beforeOf: (id: string) => readonly RichText[] | null;
}

/** useMakeReviewDesk makes what rows may do; it reads the newest state when it acts and never changes itself. */
export function useMakeReviewDesk(
  latest: Latest,
  store: SessionStore,
  tell: (event: ReviewEvent) => void,
  run: RunCommand,
): ReviewDesk {
  const [made] = useState(() => makeDesk(latest, store, tell, run));
  useLayoutEffect(() => made.look(latest));
  return made.desk;
}

function makeDesk(
  first: Latest,
  store: SessionStore,
  tell: (event: ReviewEvent) => void,
  run: RunCommand,
): { readonly desk: ReviewDesk; readonly look: (latest: Latest) => void } {
  let seen = first;
  const latest = () => seen;
  const viewRef: ReviewDesk['viewRef'] = { current: null };
  const active = () => latest().state.activeId;
  const segment = (id: string) => latest().view.segments.find((known) => known.id === id);
  const work = (id: string) => store.session().segments.get(id);
  const stops = () => stopsOf(latest().view, store.session(), latest().beforeOf);
  const open: ReviewDesk['open'] = (id, entrance) => tell({ type: 'opened', id, entrance });
  const written = (segmentId: string, paragraphs: RichText[]) => ({
    type: 'written' as const,
    segmentId,
    text: { paragraphs, status: 'edited' as const },
    at: Date.now(),
  });
  const write: ReviewDesk['write'] = (id, paragraphs) => store.dispatch(written(id, paragraphs));
  const nextUnconfirmed = () => {
    const next = nextStop(stops(), active(), unreviewed);
    if (next) open(next, 'start');
  };
  const fix: ReviewDesk['fix'] = (id, finding) => {
    const typed = work(id);
    const mended = typed && fixed(textOf(typed).paragraphs, finding);
    if (!mended) return;
    write(id, mended);
    tell({ type: 'mended', fix: finding.fix });
  };
  const desk: ReviewDesk = {
    store,
    tell,
    run,
    open,
    write,
    type: (id, paragraphs) => store.dispatch({ ...written(id, paragraphs), typed: true }),
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
      else tell({ type: 'mended', fix: null });
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
    move(id, direction) {
      const after = placeAfter(latest().view.segments, id, direction);
      if (after !== null) void run('move', { segmentId: id, after });
    },
    addAfter(id) {
      void run('add', { after: id, kind: 'paragraph' }).then((answer) => {
        if (answer?.segment) open(answer.segment.id, 'start');
      });
    },
    typesSmart: () => typesSmart(latest().personId),
    selectedWords() {
      const state = viewRef.current?.state;
      const { from = 0, to = 0 } = state?.selection ?? {};
      return state?.doc.textBetween(from, to, ' ').trim().slice(0, 2_000) || null;
    },
    linkHere() {
      const marks = viewRef.current?.state.selection.$from.marks() ?? [];
      const link = marks.find(({ type }) => type === editorSchema.marks.link);
      return link ? String(link.attrs['href']) : null;
    },
    leaveField() {
      const row = viewRef.current?.dom.closest<HTMLElement>('article');
      row?.focus({ preventScroll: true });
    },
  };
  const look = (next: Latest) => {
    seen = next;
  };
  return { desk, look };
}
