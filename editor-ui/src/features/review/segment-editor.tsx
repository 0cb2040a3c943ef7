import type { RichText } from '@dragoman/shared/domain';
import { EditorState, Selection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { editorKeys, type EditorWishes } from './editor-keys.js';
import { type Drawing, drawnKey, editorPlugins } from './editor-plugins.js';
import { cleanPastedHtml } from './pasted-html.js';
import { cleanPastedSlice } from './pasted-slice.js';
import { changeAt } from './change-at.js';
import { docOf, paragraphsOf } from './rich-doc.js';
import { sameText } from './merge-words.js';

/** Where the caret goes when an editor opens: an end, the place that was clicked, or nowhere. */
export type Entrance = 'start' | 'end' | 'none' | { readonly left: number; readonly top: number };

interface SegmentEditorProps {
  readonly paragraphs: RichText[];
  readonly label: string;
  readonly describedBy: string;
  readonly drawing: Drawing;
  readonly entrance: Entrance;
  readonly wishes: EditorWishes;
  readonly typesSmart: () => boolean;
  /** Keeps the editor's state, its undo with it, while another segment is open. */
  readonly memory: Map<string, EditorState>;
  readonly memoryKey: string;
  readonly onWrite: (paragraphs: RichText[]) => void;
  readonly onLeave: () => void;
  /** A change was clicked, or words beside one. */
  readonly onPoint: (change: number | null) => void;
  readonly viewRef: RefObject<EditorView | null>;
}

/** SegmentEditor is the one live editor of the page: the English of the segment that is open. */
export function SegmentEditor(props: SegmentEditorProps) {
  const { paragraphs, label, describedBy, drawing, viewRef } = props;
  const place = useRef<HTMLDivElement>(null);
  // Words on their way round the page must not come back over the next key.
  const own = useRef(new WeakSet<RichText[]>());

  const onTransaction = useEffectEvent((view: EditorView, text: RichText[] | null) => {
    if (text) {
      own.current.add(text);
      props.onWrite(text);
    }
    props.memory.set(props.memoryKey, view.state);
  });
  const onKey = useEffectEvent((view: EditorView, event: KeyboardEvent) =>
    editorKeys(view, event, props.wishes),
  );
  const onPoint = useEffectEvent((change: number | null) => props.onPoint(change));
  const onLeave = useEffectEvent(() => props.onLeave());
  const start = useEffectEvent((host: HTMLElement) => {
    const view = new EditorView(host, {
      state: remembered(props.memory.get(props.memoryKey), paragraphs, props.typesSmart),
      attributes: attributesOf(label, describedBy),
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        const typed = transaction.docChanged && transaction.getMeta('received') !== true;
        onTransaction(view, typed ? paragraphsOf(view.state.doc) : null);
      },
      handleDOMEvents: {
        click: (view, event) => {
          standBeside(view, event.target);
          onPoint(changeAt(event.target));
          return false;
        },
        // A double click would select the struck word, and the next keys would go nowhere.
        dblclick: (view, event) => {
          standBeside(view, event.target);
          return false;
        },
        blur: () => {
          onLeave();
          return false;
        },
      },
      handleKeyDown: onKey,
      transformPastedHTML: cleanPastedHtml,
      transformPasted: cleanPastedSlice,
    });
    enter(view, props.entrance);
    return view;
  });

  useEffect(() => {
    if (!place.current) return;
    const view = start(place.current);
    viewRef.current = view;
    return () => {
      viewRef.current = null;
      view.destroy();
    };
  }, [viewRef]);

  useEffect(() => {
    const view = viewRef.current;
    if (view && !own.current.has(paragraphs)) receive(view, paragraphs);
  }, [viewRef, paragraphs]);

  // A segment that was moved has another number, and says so.
  useEffect(() => {
    viewRef.current?.setProps({ attributes: attributesOf(label, describedBy) });
  }, [viewRef, label, describedBy]);

  useEffect(() => {
    const view = viewRef.current;
    if (view) view.dispatch(view.state.tr.setMeta(drawnKey, drawing));
  }, [viewRef, drawing]);

  return <div ref={place} className="editor" />;
}

function attributesOf(label: string, describedBy: string): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-describedby': describedBy,
    class: 'field',
    spellcheck: 'true',
  };
}

function remembered(
  state: EditorState | undefined,
  paragraphs: RichText[],
  typesSmart: () => boolean,
): EditorState {
  if (state && sameText(paragraphsOf(state.doc), paragraphs)) return state;
  return EditorState.create({ doc: docOf(paragraphs), plugins: editorPlugins(typesSmart) });
}

/** Words that came from elsewhere (a merge, a revert, another person) replace only what differs. */
function receive(view: EditorView, paragraphs: RichText[]): void {
  if (sameText(paragraphsOf(view.state.doc), paragraphs)) return;
  const next = docOf(paragraphs);
  const { doc, tr } = view.state;
  const start = doc.content.findDiffStart(next.content);
  const ends = doc.content.findDiffEnd(next.content);
  if (start === null || !ends) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const slice = next.slice(start, ends.b + overlap);
  view.dispatch(tr.replace(start, ends.a + overlap, slice).setMeta('received', true));
}

/** A click on a struck word, which is no part of the text, puts the caret where the word once stood. */
function standBeside(view: EditorView, target: EventTarget | null): void {
  const struck = target instanceof Element ? target.closest('del') : null;
  if (!struck?.parentNode || !view.dom.contains(struck)) return;
  const at = view.posAtDOM(struck.parentNode, [...struck.parentNode.childNodes].indexOf(struck));
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at))));
  // A double click has selected the struck word in the page, of which the editor knows nothing.
  const { node, offset } = view.domAtPos(view.state.selection.head);
  getSelection()?.collapse(node, offset);
}

function enter(view: EditorView, entrance: Entrance): void {
  if (entrance === 'none') return;
  view.focus();
  const { doc, tr } = view.state;
  const clicked = typeof entrance === 'object' ? view.posAtCoords(entrance)?.pos : undefined;
  const selection =
    clicked !== undefined
      ? TextSelection.near(doc.resolve(clicked))
      : entrance === 'start'
        ? Selection.atStart(doc)
        : Selection.atEnd(doc);
  view.dispatch(tr.setSelection(selection));
}
