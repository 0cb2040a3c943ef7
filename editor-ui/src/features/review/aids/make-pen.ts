import type { RichText } from '@dragoman/shared/domain';
import type { EditorView } from 'prosemirror-view';
import { docOf, plainOfDoc, positionsOf } from '../rich-doc.js';
import type { ReviewDesk } from '../review-context.js';
import type { Pen } from './aid.js';

/** makePen writes through the live editor, so that undo, saving and the diff know what happened. */
export function makePen({ viewRef }: Pick<ReviewDesk, 'viewRef'>): Pen {
  return {
    insert(words) {
      const view = viewRef.current;
      if (!view) return;
      const { from, to } = view.state.selection;
      const apart = `${spaceAfter(view, from)}${words}${spaceBefore(view, to)}`;
      view.dispatch(view.state.tr.insertText(apart, from, to).scrollIntoView());
      view.focus();
    },
    exchange({ start, end }, was, words) {
      const view = viewRef.current;
      if (!view) return;
      const plain = plainOfDoc(view.state.doc);
      if (plain.slice(start, end) !== was) return;
      const at = positionsOf(plain);
      view.dispatch(view.state.tr.insertText(words, at(start), at(end)).scrollIntoView());
      view.focus();
    },
    replace(paragraphs: readonly RichText[]) {
      const view = viewRef.current;
      if (!view) return;
      const { doc, tr } = view.state;
      view.dispatch(tr.replaceWith(0, doc.content.size, docOf(paragraphs).content));
      view.focus();
    },
  };
}

function spaceAfter(view: EditorView, position: number): string {
  const { parent, parentOffset } = view.state.doc.resolve(position);
  const before = parent.textBetween(Math.max(0, parentOffset - 1), parentOffset);
  return /[\p{L}\p{N},;:.!?%)\]’”]/u.test(before) ? ' ' : '';
}

function spaceBefore(view: EditorView, position: number): string {
  const { parent, parentOffset } = view.state.doc.resolve(position);
  const end = Math.min(parent.content.size, parentOffset + 1);
  return /[\p{L}\p{N}(“‘]/u.test(parent.textBetween(parentOffset, end)) ? ' ' : '';
}
