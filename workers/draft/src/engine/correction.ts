import type { ReplyProblem } from './judge-reply.js';

/** What the engine is told about a segment it got wrong. */
export const CORRECTION: Readonly<Record<ReplyProblem, string>> = {
  missing: 'This segment was missing from your last reply.',
  contradictory: 'Your last reply held this id twice with different texts. Answer it once.',
  same_as_neighbour: 'Your last reply gave this segment the text of another segment.',
  copied_example:
    'Your last reply gave this segment the English of an example with other Arabic. Translate the Arabic of the segment.',
  copied_terms:
    'Your last reply listed terms in place of a translation. Translate the Arabic of the segment.',
  truncated: 'Your last reply was cut off inside this segment.',
  empty: 'Your last reply left this segment empty.',
  markup: 'Your last reply held HTML or Markdown. Write plain text with the numbered tags only.',
  refusal:
    'This is published news text. Translate it; an editor reviews it before anyone reads it.',
  chatter: 'Your last reply spoke about the translation. Give the translation alone.',
  repetition: 'Your last reply repeated itself without end.',
  arabic_left: 'Your last reply left Arabic words in the English. Translate or romanise them all.',
  too_long: 'Your last reply was far longer than the Arabic. Translate only what is there.',
  tags_missing:
    'Numbered tags were missing. Each ⟦n⟧ and ⟦/n⟧ of the Arabic comes back exactly once.',
  tags_invented:
    'There were tags that the Arabic does not hold. Use exactly the tags of the Arabic.',
  tags_repeated: 'A tag came back more than once. Each ⟦n⟧ and ⟦/n⟧ comes back exactly once.',
  tags_empty: 'A tag enclosed nothing. Put each tag around the words it belongs to.',
};
