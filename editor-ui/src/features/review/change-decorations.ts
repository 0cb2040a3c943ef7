import { type Finding, plainOf, type RichDiffPart } from '@dragoman/shared/domain';
import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { shownDeletion } from '../story/diff-text.js';
import { plainOfDoc, positionsOf } from './rich-doc.js';

/** What is drawn over the words while they are typed. */
export interface Drawn {
  readonly diff: readonly RichDiffPart[] | null;
  readonly findings: readonly Finding[];
  readonly quotes: readonly string[];
  /** The change that n and p stand on. */
  readonly current: number | null;
}

/**
 * changeDecorations draws a diff over the text it was made of: insertions underlined, deletions as
 * struck words that are no part of the document, so that neither caret nor clipboard ever meets them.
 */
export function changeDecorations(
  doc: Node,
  { diff, findings, quotes, current }: Drawn,
): DecorationSet {
  const plain = plainOfDoc(doc);
  const position = positionsOf(plain);
  const drawn: Decoration[] = diff ? ofDiff(diff, position, current) : [];
  for (const { range, severity } of findings)
    if (range && range.end > range.start)
      drawn.push(
        Decoration.inline(position(range.start), position(range.end), {
          nodeName: 'mark',
          class: severity,
        }),
      );
  for (const quote of quotes) {
    const at = quote === '' ? -1 : plain.indexOf(quote);
    if (at >= 0)
      drawn.push(
        Decoration.inline(position(at), position(at + quote.length), {
          nodeName: 'mark',
          class: 'quoted',
        }),
      );
  }
  return DecorationSet.create(doc, drawn);
}

function ofDiff(
  diff: readonly RichDiffPart[],
  position: (offset: number) => number,
  current: number | null,
): Decoration[] {
  const drawn: Decoration[] = [];
  let at = 0;
  for (const { type, runs, change } of diff) {
    const text = plainOf(runs);
    const here = change !== null && change === current ? ' is-current' : '';
    if (type === 'delete') {
      // Keyed by its words: an unchanged deletion keeps its element, and a composition beside it its node.
      drawn.push(
        Decoration.widget(position(at), () => deletion(text, change, here), {
          side: -1,
          key: `${change}${here}:${text}`,
          ignoreSelection: true,
          marks: [],
        }),
      );
      continue;
    }
    if (type !== 'equal')
      drawn.push(
        Decoration.inline(position(at), position(at + text.length), {
          nodeName: type === 'insert' ? 'ins' : 'span',
          class: `change ${type}${here}${text.trim() === '' ? ' blank' : ''}`,
          'data-change': String(change),
        }),
      );
    at += text.length;
  }
  return drawn;
}

function deletion(text: string, change: number | null, here: string): HTMLElement {
  const element = document.createElement('del');
  element.contentEditable = 'false';
  element.className = `change${here}${text.trim() === '' ? ' blank' : ''}`;
  element.dataset['change'] = String(change);
  element.textContent = shownDeletion(text);
  return element;
}
