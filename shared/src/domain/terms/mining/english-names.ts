/** A name in English text. */
export interface EnglishName {
  readonly name: string;
  readonly start: number;
}

const PARTICLE = '(?:al|el|bin|ibn|bint|abu|umm|of|the|and|for|de|von|van)';
const WORD = "(?:(?:al|el|ad|an|as|ash|at|az)[-‑])?\\p{Lu}[\\p{L}\\p{M}'’-]*";
const NAME = new RegExp(`${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){0,5}`, 'gu');

// Words that a sentence begins with; a name does not.
const OPENER =
  /^(?:The|A|An|In|On|At|By|But|And|Or|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|There|For|From|With|As|If|When|While|After|Before|Since|Until|Of|To|Not|No|So|Mr|Mrs|Ms|Dr)\s+/u;

const NEVER =
  /^(?:I|The|A|An|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * englishNames finds names: runs of words with capitals, with of, al-, bin and their like between them. A
 * single capital at the start of a sentence says nothing and is left out.
 */
export function englishNames(text: string): EnglishName[] {
  return Array.from(text.matchAll(NAME), ({ 0: found, index }) => {
    const opener = OPENER.exec(found)?.[0] ?? '';
    const name = found.slice(opener.length).replace(/['’]s?$/u, '');
    return {
      name,
      start: index + opener.length,
      first: opener === '' && startsSentence(text, index),
    };
  })
    .filter(
      ({ name, first }) => name.length > 2 && !NEVER.test(name) && (!first || /\s/.test(name)),
    )
    .map(({ name, start }) => ({ name, start }));
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:\n]["'”’)]*\s*|["“‘(])$/u.test(text.slice(Math.max(0, index - 6), index));
}
