import type { TermContent } from '../tidy-term.js';

/** A term the desk comes with, known by its key for ever: whatever a desk makes of it, it is planted once. */
export interface TermSeed {
  readonly key: string;
  readonly content: TermContent;
}

/** seed writes a seed; what is left out is empty. */
export function seed(
  key: string,
  kind: TermContent['kind'],
  arabic: readonly string[],
  preferred: string,
  more: Partial<Pick<TermContent, 'allowed' | 'banned' | 'note'>> = {},
): TermSeed {
  const { allowed = [], banned = [], note = '' } = more;
  return { key, content: { kind, arabic, preferred, allowed, banned, note } };
}

/** seedsOf reads a list written as `arabic | arabic = preferred | allowed | allowed`, one seed a line. */
export function seedsOf(prefix: string, kind: TermContent['kind'], lines: string): TermSeed[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [left = '', right = ''] = line.split('=');
      const [preferred = '', ...allowed] = parts(right);
      return seed(`${prefix}:${preferred.toLowerCase()}`, kind, parts(left), preferred, {
        allowed,
      });
    });
}

function parts(side: string): string[] {
  return side.split('|').map((part) => part.trim());
}
