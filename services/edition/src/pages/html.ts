import { escapeHtml } from '@dragoman/shared/domain';

/** Markup that is already safe to send. */
export interface Html {
  readonly markup: string;
}

/** raw takes markup that was made safe elsewhere, such as the frozen body of a publication. */
export function raw(markup: string): Html {
  return { markup };
}

type Piece = Html | string | number | null | false | readonly Html[];

/** html builds markup from a template; every inserted string is escaped, nothing else can slip in. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return raw(
    strings.reduce((done, part, index) => done + markupOf(pieces[index - 1] ?? null) + part),
  );
}

function markupOf(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  if ('markup' in piece) return piece.markup;
  return piece.map(({ markup }) => markup).join('');
}
