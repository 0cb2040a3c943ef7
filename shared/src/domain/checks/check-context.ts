import type { Term, TermMatcher } from '../terms/index.js';
import type { CheckLevels } from './check-levels.js';

/** What the checks know beside the texts: when the Arabic came out, the desk's terms, what it set. */
export interface CheckContext {
  /** ISO 8601; null where nobody told. Days such as «أمس» are reckoned from it. */
  readonly publishedAt: string | null;
  /** Null where the desk's terms are not at hand: their checks are silent. */
  readonly terms: TermMatcher<Term> | null;
  readonly levels: CheckLevels;
}

/** NO_CONTEXT is the context of a text of which nothing is known. */
export const NO_CONTEXT: CheckContext = { publishedAt: null, terms: null, levels: {} };
