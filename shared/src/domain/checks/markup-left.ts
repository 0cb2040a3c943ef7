import type { Severity } from '../finding.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import type { FindingCode } from './finding-sentences.js';

const CHARACTER_OF: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  cent: '¢',
  copy: '©',
  deg: '°',
  shy: '',
  zwnj: '',
  rlm: '',
  lrm: '',
};

const TAG =
  /<\/?(?:a|abbr|article|b|blockquote|br|cite|code|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|[0-9]{1,3}|[gtx][0-9]{1,3})(?:\s[^<>]{0,300})?\/?>/gi;
const ENTITY = new RegExp(
  `&(?:${Object.keys(CHARACTER_OF).join('|')}|#[0-9]{1,7}|#x[0-9a-f]{1,6});`,
  'gi',
);
// Bold stars must stand at word edges: newspapers print censored words as f**k.
const MARKDOWN =
  /(?<![^\s("“‘])\*\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?![\p{L}\p{N}])|^#{1,6} (?=\S)|\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)/gmu;

// A quotation's "> ", a list's "- ", all of a text between stars: Markdown where the Arabic has no such mark.
const LINE_MARK = /^(?:> |[-*+] )(?=\S)|^\*[^*\n]{1,2000}\*$|^_[^_\n]{1,2000}_$/gmu;
const ARABIC_MARK = /^[^\S\n]{0,9}[-–—•*>+]/m;

/** markupLeft alarms at literal HTML tags and entities (block) and Markdown (warn) in the English. */
export function markupLeft({ kind, source, target }: CheckedSegment): Alarm[] {
  const { text } = target;
  const mayHaveMarks = kind === 'listitem' || !source || ARABIC_MARK.test(source.text);
  return [
    ...alarmsAt(text, TAG, 'block', 'markup_tag', () => ''),
    ...alarmsAt(text, ENTITY, 'block', 'markup_entity', characterOf),
    ...alarmsAt(text, MARKDOWN, 'warn', 'markup_markdown', withoutMarkdown),
    ...(mayHaveMarks ? [] : alarmsAt(text, LINE_MARK, 'warn', 'markup_markdown', withoutMarks)),
  ];
}

function alarmsAt(
  text: string,
  pattern: RegExp,
  severity: Severity,
  code: FindingCode,
  mend: (markup: string) => string | null,
): Alarm[] {
  return [...text.matchAll(pattern)].map((match): Alarm => {
    const fix = mend(match[0]);
    return {
      kind: 'markup_left',
      severity,
      code,
      params: { english: match[0].slice(0, 60) },
      range: { start: match.index, end: match.index + match[0].length },
      ...(fix === null ? {} : { fix }),
    };
  });
}

function characterOf(entity: string): string | null {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return CHARACTER_OF[name] ?? null;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

function withoutMarkdown(markup: string): string {
  if (markup.startsWith('**')) return markup.slice(2, -2);
  if (markup.startsWith('[')) return markup.slice(1, markup.indexOf(']('));
  return '';
}

function withoutMarks(markup: string): string {
  return /^[*_].*[*_]$/u.test(markup) ? markup.slice(1, -1) : '';
}
