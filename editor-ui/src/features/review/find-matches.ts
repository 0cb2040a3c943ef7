import { normaliseRichText, plainOfParagraphs, type RichText } from '@dragoman/shared/domain';

/** What is looked for, and how. */
export interface FindQuery {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** `find` is a regular expression, and `replace` may name its groups: $1, $<name>, $&. */
  readonly pattern: boolean;
}

/** A place in a segment's plain text, and what is to stand there. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const MOST = 5_000;

/**
 * matcherOf makes the expression a query stands for, null where there is nothing to look for. Straight
 * and curly quotes and all spaces are the same to plain words. Throws SyntaxError for a broken pattern.
 */
export function matcherOf({ find, matchCase, wholeWord, pattern }: FindQuery): RegExp | null {
  if (find === '') return null;
  const source = pattern ? `(?:${find})` : plainSource(find);
  const whole = wholeWord ? `(?<![\\p{L}\\p{M}\\p{N}_])${source}(?![\\p{L}\\p{M}\\p{N}_])` : source;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

/** findMatches lists where a matcher fits in a text, from start to end. No match crosses a paragraph. */
export function findMatches(
  paragraphs: readonly RichText[],
  matcher: RegExp,
  query: Pick<FindQuery, 'replace' | 'pattern'>,
): Match[] {
  const matches: Match[] = [];
  for (const found of plainOfParagraphs(paragraphs).matchAll(matcher)) {
    const [text] = found;
    if (text === '' || text.includes('\n')) continue;
    const by = query.pattern ? filledIn(query.replace, found) : query.replace;
    matches.push({ start: found.index, end: found.index + text.length, by });
    if (matches.length >= MOST) break;
  }
  return matches;
}

/**
 * replaceMatches gives the paragraphs with every match replaced. The new words take the marks of the
 * first letter they stand for; everything else keeps its own.
 */
export function replaceMatches(
  paragraphs: readonly RichText[],
  matches: readonly Match[],
): RichText[] {
  let offset = 0;
  return paragraphs.map((paragraph) => {
    const runs = paragraph.flatMap((run) => {
      const start = offset;
      offset += run.text.length;
      return { ...run, text: replacedIn(run.text, start, matches) };
    });
    offset += 1;
    return normaliseRichText(runs);
  });
}

function replacedIn(text: string, from: number, matches: readonly Match[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, by } of matches) {
    const [first, last] = [start - from, end - from];
    if (last <= 0 || first >= text.length) continue;
    result += text.slice(at, Math.max(first, 0)) + (first >= 0 ? by.replaceAll('\n', ' ') : '');
    at = Math.min(last, text.length);
  }
  return result + text.slice(at);
}

function plainSource(find: string): string {
  return find
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/gu, "['’‘]")
    .replace(/["“”]/gu, '["“”]')
    .replace(/[^\S\n]/gu, '[^\\S\\n]');
}

function filledIn(replace: string, found: RegExpExecArray): string {
  return replace.replace(
    /\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g,
    (name, number?: string, group?: string) => {
      if (name === '$$') return '$';
      if (name === '$&') return found[0];
      if (number !== undefined) return found[Number(number)] ?? '';
      return found.groups?.[group ?? ''] ?? '';
    },
  );
}
