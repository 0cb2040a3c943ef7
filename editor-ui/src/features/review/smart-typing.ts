import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { mapped, mapSlice } from './pasted-slice.js';
import { smartSwap, smartText } from './smart-punctuation.js';

/**
 * smartTyping curls quotes and draws dashes as they are typed or pasted, where the person wants it. The
 * key goes in as it is first, so that one undo gives it back.
 */
export function smartTyping(isWanted: () => boolean): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        if (text.length !== 1 || view.composing || !isWanted()) return false;
        const { $from } = view.state.selection;
        const start = $from.start();
        if (from < start) return false;
        const before = $from.parent.textBetween(0, from - start) + text;
        const swap = smartSwap(before);
        if (!swap) return false;
        view.dispatch(view.state.tr.insertText(text, from, to));
        const { tr } = view.state;
        view.dispatch(closeHistory(tr.insertText(swap.by, start + swap.from, start + swap.to)));
        return true;
      },
      transformPasted(slice, view) {
        if (!isWanted()) return slice;
        const { $from } = view.state.selection;
        let before = $from.parent.textBetween(0, $from.parentOffset);
        const smart = (node: Node): Node => {
          if (!node.isText) {
            if (node.isTextblock && node !== slice.content.firstChild) before = '';
            return node.copy(mapped(node.content, smart));
          }
          const text = smartText(node.text ?? '', before);
          before += text;
          return node.type.schema.text(text, node.marks);
        };
        return mapSlice(slice, smart);
      },
    },
  });
}
