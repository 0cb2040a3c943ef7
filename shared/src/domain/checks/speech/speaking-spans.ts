import type { TextRange } from '../../finding.js';
import { remembered } from '../remembered.js';

const VERB =
  "(?:said|says?|saying|told|tells|added|adds|announced|announces|stated|confirmed|confirms|warned|warns|denied|denies|reported|reports|revealed|decided|demanded|demands|accused|accuses|claimed|claims|estimated?s?|found|finds|showed|shows|called|calls|urged|urges|rejected|rejects|refused|refuses|ordered|insisted|insists|explained|argued|declared|predicted|expects?|expected|believed?s?|noted|asked|stressed|disclosed|concluded|pledged|vowed|recommended|declined|defended|challenged|criticised|criticized|wouldn[’']t (?:say|disclose)|quoted|put|puts|described)";
const WORDS = "(?:[\\w’'-]+ ){0,6}?[\\w’'-]+";
// Before the verb, after "according to", and after the verb.
const SPEAKERS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,.;:“”"‘’]\\s*|\\b(?:and|but|while|after|as|whereas|when|because|which|that) )(${WORDS})(?:, [^,.;“”"]{1,60},)? ${VERB}\\b`,
    'g',
  ),
  new RegExp(`\\b[Aa]ccording to ([\\w’'-]+(?: [\\w’'-]+){0,5})`, 'g'),
  /\b(?:said|says|added|told|quoted|citing|from) ((?:the |an? )?[\w’'-]+(?: [\w’'-]+){0,4})/g,
];

/** speakingSpans finds where English prose says who speaks, by name or not. */
export const speakingSpans: (text: string) => readonly TextRange[] = remembered((text) =>
  SPEAKERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const speaker = match[1] ?? '';
      const start = match.index + match[0].indexOf(speaker);
      return { start, end: start + speaker.length };
    }),
  ),
);
