import type { Finding, RichDiffPart, RichText } from '@dragoman/shared/domain';
import { compared } from '../story/compared.js';
import { isRewritten } from '../story/rewritten.js';
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  Selection,
  TextSelection,
} from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { changeDecorations } from './change-decorations.js';
import { editorSchema } from './editor-schema.js';
import { paragraphsOf } from './rich-doc.js';
import { smartTyping } from './smart-typing.js';

/** What the page tells the editor to draw beside its own text. */
export interface Drawing {
  /** The text to compare with; null shows the words alone. */
  readonly before: readonly RichText[] | null;
  readonly findings: readonly Finding[];
  readonly quotes: readonly string[];
  readonly current: number | null;
}

interface Drawn {
  readonly drawing: Drawing;
  readonly diff: readonly RichDiffPart[] | null;
  readonly decorations: DecorationSet;
}

export const drawnKey = new PluginKey<Drawn>('drawn');

const noDrawing: Drawing = { before: null, findings: [], quotes: [], current: null };

/** The diff is made again on every change of the words, the marks over it whenever the page says so. */
function drawnPlugin(): Plugin<Drawn> {
  const draw = (
    state: EditorState,
    drawing: Drawing,
    diff: readonly RichDiffPart[] | null,
  ): Drawn => ({
    drawing,
    diff,
    decorations: changeDecorations(state.doc, {
      ...drawing,
      diff: diff && isRewritten(diff) ? null : diff,
    }),
  });
  const compare = (state: EditorState, { before }: Drawing) =>
    compared(before, paragraphsOf(state.doc));
  return new Plugin<Drawn>({
    key: drawnKey,
    state: {
      init: (_, state) => draw(state, noDrawing, null),
      apply(transaction, drawn, _, state) {
        const told = transaction.getMeta(drawnKey) as Drawing | undefined;
        if (!told && !transaction.docChanged) return drawn;
        const drawing = told ?? drawn.drawing;
        const same = !transaction.docChanged && drawing.before === drawn.drawing.before;
        return draw(state, drawing, same ? drawn.diff : compare(state, drawing));
      },
    },
    props: { decorations: (state) => drawnKey.getState(state)?.decorations },
  });
}

const { strong, em } = editorSchema.marks;

/** Enter always makes a paragraph: a segment has no other line break. */
const splitParagraph: Command = chainCommands(
  ...[baseKeymap['Enter']].filter((command): command is Command => command !== undefined),
  exitCode,
);

function toEdge(find: (doc: Node) => Selection): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setSelection(find(state.doc)).scrollIntoView());
    return true;
  };
}

/** To the edge of a paragraph from the line that has it; other lines are the browser's to know. */
function toLineEdge(edge: 'start' | 'end', selects: boolean): Command {
  return (state, dispatch, view) => {
    const { $head, anchor } = state.selection;
    if (!view?.endOfTextblock(edge === 'start' ? 'up' : 'down', state)) return false;
    const head = edge === 'start' ? $head.start() : $head.end();
    const selection = TextSelection.create(state.doc, selects ? anchor : head, head);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/**
 * All of the words, and not the node that holds them: a composition that begins over a whole document
 * keeps its first letter twice, and a copy of one comes back as paragraphs of its own.
 */
const selectWords: Command = ({ doc, tr }, dispatch) => {
  const [start, end] = [Selection.atStart(doc), Selection.atEnd(doc)];
  dispatch?.(tr.setSelection(TextSelection.between(start.$from, end.$to)));
  return true;
};

/** editorPlugins gives what every segment editor does: undo of its own, marks, paragraphs, the diff. */
export function editorPlugins(typesSmart: () => boolean): Plugin[] {
  return [
    drawnPlugin(),
    smartTyping(typesSmart),
    history({ newGroupDelay: 500 }),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      'Mod-b': toggleMark(strong),
      'Mod-i': toggleMark(em),
      'Mod-a': selectWords,
      'Shift-Enter': splitParagraph,
      // Chromium finds no way past a struck word that stands first or last in the text.
      'Ctrl-Home': toEdge((doc) => Selection.atStart(doc)),
      'Ctrl-End': toEdge((doc) => Selection.atEnd(doc)),
      Home: toLineEdge('start', false),
      End: toLineEdge('end', false),
      'Shift-Home': toLineEdge('start', true),
      'Shift-End': toLineEdge('end', true),
    }),
    keymap(baseKeymap),
  ];
}
