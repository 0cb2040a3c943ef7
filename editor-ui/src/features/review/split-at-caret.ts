import type { EditorView } from 'prosemirror-view';

/**
 * splitAtCaret makes the caret's place a paragraph break if it is none, and gives the first paragraph
 * after it; null where nothing would stand on one side.
 */
export function splitAtCaret(view: EditorView): number | null {
  const { $from } = view.state.selection;
  const paragraph = $from.index(0);
  const [start, end] = [$from.parentOffset === 0, $from.parentOffset === $from.parent.content.size];
  if (start) return paragraph > 0 ? paragraph : null;
  if (end) return paragraph + 1 < view.state.doc.childCount ? paragraph + 1 : null;
  view.dispatch(view.state.tr.split($from.pos));
  return paragraph + 1;
}
