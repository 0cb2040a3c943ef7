import { DeskError, type ArticleInput, type FieldError } from '@dragoman/shared/contract';
import {
  arabicShare,
  cleanText,
  isArabicText,
  isSafeHref,
  plainOf,
  richTextOf,
  type Block,
  type RemovedCharacter,
} from '@dragoman/shared/domain';
import type { Dropped } from '../body/dropped.js';
import { readBody } from '../body/read-body.js';

/** The text of an article, clean and in blocks, with the record of what cleaning it took. */
export interface ReadArticle {
  readonly headline: string;
  readonly standfirst: string | null;
  /** Headline, standfirst and body, in order. */
  readonly blocks: readonly Block[];
  readonly cleaning: { readonly removed: RemovedCharacter[]; readonly dropped: Dropped[] };
}

/**
 * readArticle turns what was sent into clean Arabic blocks. Throws `invalid_request` for a headline or
 * an address that is none, `empty_body`, and `not_arabic` with the share of Arabic that was found.
 */
export function readArticle(input: ArticleInput): ReadArticle {
  const headline = cleanLine(input.headline);
  const standfirst = cleanLine(input.standfirst ?? '');
  refuseFields(input, headline.text);
  const body = readBody(input.body, { headline: headline.text, url: input.url ?? null });
  refuseOtherLanguages(body.blocks);

  const opening: Block[] = [{ kind: 'headline', text: richTextOf(headline.text) }];
  if (standfirst.text !== '')
    opening.push({ kind: 'standfirst', text: richTextOf(standfirst.text) });
  return {
    headline: headline.text,
    standfirst: standfirst.text === '' ? null : standfirst.text,
    blocks: [...opening, ...body.blocks],
    cleaning: {
      removed: [...headline.removed, ...standfirst.removed, ...body.removed].reduce(addUp, []),
      dropped: body.dropped,
    },
  };
}

function cleanLine(text: string): { text: string; removed: readonly RemovedCharacter[] } {
  const { text: clean, removed } = cleanText(text, 'ar');
  return { text: clean.replace(/\s+/g, ' ').trim(), removed };
}

function refuseFields(input: ArticleInput, headline: string): void {
  const errors: FieldError[] = [];
  if (headline === '')
    errors.push({ field: 'headline', message: 'The headline holds no visible text.' });
  if (input.url && !isSafeHref(input.url))
    errors.push({ field: 'url', message: 'Give a full http or https address.' });
  if (errors.length > 0)
    throw new DeskError(
      'invalid_request',
      errors.map(({ field, message }) => `${field}: ${message}`).join(' '),
      { errors },
    );
}

function refuseOtherLanguages(blocks: readonly Block[]): void {
  const text = blocks.map((block) => plainOf(block.text)).join('\n');
  if (isArabicText(text)) return;
  const percent = Math.round(arabicShare(text) * 100);
  const message =
    percent < 25
      ? `The body is not Arabic: ${percent} % of its letters are Arabic script.`
      : 'The body is in Arabic script but not in Arabic: it reads like Persian or Urdu.';
  throw new DeskError('not_arabic', message, {
    errors: [{ field: 'body.value', message }],
    extra: { arabicPercent: percent },
  });
}

function addUp(sum: RemovedCharacter[], next: RemovedCharacter): RemovedCharacter[] {
  const known = sum.findIndex(({ codePoint }) => codePoint === next.codePoint);
  if (known < 0) return [...sum, next];
  return sum.map((one, index) =>
    index === known ? { ...one, count: one.count + next.count } : one,
  );
}
