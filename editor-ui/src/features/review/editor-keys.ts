import type { EditorView } from 'prosemirror-view';

/** What a key in the editor asks of the page. */
export interface EditorWishes {
  readonly confirmAndNext: () => void;
  readonly goTo: (direction: 'previous' | 'next', edge: 'start' | 'end') => void;
  readonly nextUnconfirmed: () => void;
  readonly fixFinding: () => void;
  readonly find: () => void;
  readonly move: (direction: 'up' | 'down') => void;
  readonly editLink: () => void;
  readonly leave: () => void;
}

/**
 * editorKeys gives the page's keys inside the editor, matched by their place on the keyboard so that an
 * Arabic layout has them too. True where a key was used. A composition keeps all its keys.
 */
export function editorKeys(view: EditorView, event: KeyboardEvent, wishes: EditorWishes): boolean {
  if (view.composing || event.isComposing) return false;
  const wish = wishOf(view, event);
  if (!wish) return false;
  event.preventDefault();
  wish(wishes);
  return true;
}

function wishOf(
  view: EditorView,
  { code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
): ((wishes: EditorWishes) => void) | null {
  const command = (ctrlKey || metaKey) && !altKey;
  const bare = !ctrlKey && !metaKey && !altKey && !shiftKey;
  if (code === 'Enter' || code === 'NumpadEnter') {
    if (command) return (wishes) => wishes.confirmAndNext();
    return altKey ? (wishes) => wishes.fixFinding() : null;
  }
  if (command && code === 'ArrowUp') return (wishes) => wishes.goTo('previous', 'start');
  if (command && code === 'ArrowDown') return (wishes) => wishes.goTo('next', 'start');
  if (command && code === 'KeyU') return (wishes) => wishes.nextUnconfirmed();
  if (command && code === 'KeyH') return (wishes) => wishes.find();
  if (altKey && !ctrlKey && !metaKey && !shiftKey && code === 'ArrowUp')
    return (wishes) => wishes.move('up');
  if (altKey && !ctrlKey && !metaKey && !shiftKey && code === 'ArrowDown')
    return (wishes) => wishes.move('down');
  if (command && code === 'KeyK') return (wishes) => wishes.editLink();
  if (bare && code === 'Escape') return (wishes) => wishes.leave();
  const collapsed = view.state.selection.empty;
  if (bare && code === 'ArrowUp' && collapsed && view.endOfTextblock('up') && atFirst(view))
    return (wishes) => wishes.goTo('previous', 'end');
  if (bare && code === 'ArrowDown' && collapsed && view.endOfTextblock('down') && atLast(view))
    return (wishes) => wishes.goTo('next', 'start');
  return null;
}

function atFirst({ state }: EditorView): boolean {
  return state.selection.$head.index(0) === 0;
}

function atLast({ state }: EditorView): boolean {
  return state.selection.$head.index(0) === state.doc.childCount - 1;
}
