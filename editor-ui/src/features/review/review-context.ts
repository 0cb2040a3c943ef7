import type { TranslationView } from '@dragoman/shared/contract';
import type { Finding, RichText } from '@dragoman/shared/domain';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { createContext, type RefObject, use, useSyncExternalStore } from 'react';
import type { EditSession } from './edit-session.js';
import type { Entrance } from './segment-editor.js';
import type { Panel, ReviewEvent } from './review-state.js';
import type { RunCommand } from './use-run-command.js';
import { type SegmentWork, workOf } from './segment-work.js';
import type { SessionStore } from './session-store.js';

/** What rows may do. The same object for as long as the story is open, so that rows need not render again. */
export interface ReviewDesk {
  readonly store: SessionStore;
  readonly tell: (event: ReviewEvent) => void;
  readonly run: RunCommand;
  readonly open: (id: string, entrance: Entrance) => void;
  readonly openPanel: (panel: Panel) => void;
  readonly write: (id: string, paragraphs: RichText[]) => void;
  /** Takes words from the open editor, which shows them itself. */
  readonly type: (id: string, paragraphs: RichText[]) => void;
  readonly confirmAndNext: () => void;
  readonly goTo: (direction: 'previous' | 'next', edge: 'start' | 'end') => void;
  readonly nextUnconfirmed: () => void;
  readonly fixFinding: () => void;
  readonly revertChange: () => void;
  readonly fix: (id: string, finding: Finding) => void;
  readonly leaveField: () => void;
  /** Puts the segment one place further up or down the English. */
  readonly move: (id: string, direction: 'up' | 'down') => void;
  /** Puts a segment of the desk's own behind another, and opens it. */
  readonly addAfter: (id: string) => void;
  readonly typesSmart: () => boolean;
  /** The words selected in the open editor, null where none are. */
  readonly selectedWords: () => string | null;
  /** The address of the link at the caret. */
  readonly linkHere: () => string | null;
  readonly viewRef: RefObject<EditorView | null>;
  readonly memory: Map<string, EditorState>;
}

export const DeskContext = createContext<ReviewDesk | null>(null);
export const ViewContext = createContext<TranslationView | null>(null);

/** useReviewDesk gives what rows may do. */
export function useReviewDesk(): ReviewDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('A row stands outside a review.');
  return desk;
}

/**
 * useReviewed gives the translation as the desk last sent it. The words of its segments may be older than
 * the rows': it changes only when something else does (`sameFrame`).
 */
export function useReviewed(): TranslationView {
  const view = use(ViewContext);
  if (!view) throw new Error('A row stands outside a review.');
  return view;
}

/** useSession follows everything typed in the story. */
export function useSession(store: SessionStore): EditSession {
  return useSyncExternalStore(store.subscribe, store.shown);
}

const nothing = workOf({ version: 0, paragraphs: [], status: 'untouched' });

/** useWork follows one segment's words; others may change without rendering it again. */
export function useWork(id: string): SegmentWork {
  const { store } = useReviewDesk();
  return useSyncExternalStore(store.subscribe, () => store.shown().segments.get(id) ?? nothing);
}
