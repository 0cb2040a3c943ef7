import { DeskError } from '@dragoman/shared/contract';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

/** The tree of a piece of HTML as the parser built it. */
export type HtmlFragment = DefaultTreeAdapterMap['documentFragment'];

/** Deeper than any page a CMS writes; everything after the parser may recurse this far. */
const DEEPEST = 200;
/** An article of 2,000 paragraphs, each with a dozen elements in it. */
const MOST_ELEMENTS = 25_000;

/**
 * parseHtml parses HTML as a browser would, and stops at the element that nests or multiplies too far
 * (`too_deep`, `too_long`): the parser's work, and ours on its tree, stays proportional to the text.
 */
export function parseHtml(html: string): HtmlFragment {
  const fragment = parseFragment(html, { treeAdapter: guardedAdapter(), scriptingEnabled: false });
  refuseDeepTree(fragment);
  return fragment;
}

function guardedAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  let open = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw tooManyElements();
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      open += 1;
      if (open > DEEPEST) throw tooDeep();
    },
    onItemPop() {
      open -= 1;
    },
  };
}

// The parser moves misnested elements about, so the count of open ones is only nearly the depth.
function refuseDeepTree(fragment: HtmlFragment): void {
  let level: DefaultTreeAdapterMap['childNode'][] = fragment.childNodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw tooDeep();
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
}

function tooDeep(): DeskError {
  return refusal('too_deep', `The HTML nests elements more than ${DEEPEST} deep.`);
}

function tooManyElements(): DeskError {
  return refusal('too_long', `The HTML has more than ${MOST_ELEMENTS} elements.`);
}

function refusal(code: 'too_deep' | 'too_long', message: string): DeskError {
  return new DeskError(code, `${message} Send the article's own text without the page around it.`, {
    errors: [{ field: 'body.value', message }],
  });
}
