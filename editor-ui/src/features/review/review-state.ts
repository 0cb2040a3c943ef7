import type { Entrance } from './segment-editor.js';

/** How the English is shown, and when its deletions are. */
export type ReviewView = 'changes' | 'side' | 'clean';
export type Deletions = 'until_confirmed' | 'always' | 'never';
/** What the English is compared with: the machine's draft, a revision, or what I saw last time. */
export type Baseline = 'draft' | 'visit' | number;

/** What is open in a segment beside its text. */
export type Panel = 'comment' | 'cut' | 'history' | 'link' | null;

export interface ReviewState {
  readonly activeId: string | null;
  readonly entrance: Entrance;
  /** The change of the active segment that n and p stand on. */
  readonly change: number | null;
  readonly panel: Panel;
  readonly view: ReviewView;
  readonly deletions: Deletions;
  readonly baseline: Baseline;
  /** What the last mending by a check's proposal wrote, null where there was nothing to mend. */
  readonly mended: { readonly fix: string | null; readonly time: number } | null;
  readonly keysShown: boolean;
  readonly findShown: boolean;
}

export type ReviewEvent =
  | { readonly type: 'opened'; readonly id: string; readonly entrance: Entrance }
  | { readonly type: 'stood_on'; readonly id: string; readonly change: number }
  | { readonly type: 'pointed'; readonly change: number | null }
  | { readonly type: 'closed' }
  | { readonly type: 'paneled'; readonly panel: Panel }
  | { readonly type: 'viewed'; readonly view: ReviewView }
  | { readonly type: 'folded'; readonly deletions: Deletions }
  | { readonly type: 'compared'; readonly baseline: Baseline }
  | { readonly type: 'mended'; readonly fix: string | null }
  | { readonly type: 'keys'; readonly shown: boolean }
  | { readonly type: 'find'; readonly shown: boolean };

export const firstReviewState: ReviewState = {
  activeId: null,
  entrance: 'none',
  change: null,
  panel: null,
  view: 'changes',
  deletions: 'until_confirmed',
  baseline: 'draft',
  mended: null,
  keysShown: false,
  findShown: false,
};

/** reviewState gives the page after what a person did on it; the words themselves live in the session. */
export function reviewState(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'opened':
      return {
        ...state,
        activeId: event.id,
        entrance: event.entrance,
        change: null,
        panel: event.id === state.activeId ? state.panel : null,
      };
    case 'stood_on':
      return { ...state, activeId: event.id, entrance: 'none', change: event.change, panel: null };
    case 'pointed':
      return { ...state, change: event.change };
    case 'closed':
      return { ...state, activeId: null, change: null, panel: null };
    case 'paneled':
      return { ...state, panel: event.panel };
    case 'viewed':
      return { ...state, view: event.view };
    case 'folded':
      return { ...state, deletions: event.deletions };
    case 'compared':
      return { ...state, baseline: event.baseline, change: null };
    case 'mended':
      return { ...state, mended: { fix: event.fix, time: (state.mended?.time ?? 0) + 1 } };
    case 'keys':
      return { ...state, keysShown: event.shown };
    case 'find':
      return { ...state, findShown: event.shown };
  }
}
