/** A stretch of text to be replaced by other punctuation; ends exclusive. */
export interface Swap {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LETTERS = /\p{Script=Arabic}|\p{L}/gu;
const OPENS_AFTER = /^$|[\s([{«“‘—–/\u2060-]$/u;

/**
 * smartSwap gives what a straight quotation mark, apostrophe or doubled hyphen should be where it was
 * just typed, at the end of `before`; null where it stays. English quotes curl; beside Arabic words, or
 * to close one that is open, a double quote is a guillemet.
 */
export function smartSwap(before: string): Swap | null {
  const at = before.length - 1;
  const context = before.slice(0, Math.max(at, 0));
  switch (before.at(-1)) {
    case '"':
      return { from: at, to: at + 1, by: doubleQuote(context) };
    case "'":
      if (/(?:^|\s)‘n$/u.test(context)) return { from: at - 2, to: at + 1, by: '’n’' };
      return { from: at, to: at + 1, by: opens(context, /‘[^’“”]*$/u) ? '‘' : '’' };
    // Only the last letter of a decade tells that its first mark was an apostrophe.
    case 's':
      return /(?:^|[\s([{“—–-])‘\d0$/u.test(context) ? { from: at - 3, to: at - 2, by: '’' } : null;
    case '-':
      return /(?:^|[^-])-$/u.test(context) ? { from: at - 1, to: at + 1, by: '—' } : null;
    default:
      return null;
  }
}

/** smartText makes the quotes and dashes of a pasted text smart; `before` is what it is pasted behind. */
export function smartText(text: string, before = ''): string {
  let whole = before;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    whole += char;
    // An address keeps its hyphens; a rule of hyphens stays one.
    if (char === '-' && (text[at + 1] === '-' || /\S*[/@]\S*$/u.test(whole))) continue;
    const swap = smartSwap(whole);
    if (!swap || swap.from < before.length) continue;
    const by = char === "'" && isElidedYear(text.slice(at + 1)) ? '’' : swap.by;
    whole = whole.slice(0, swap.from) + by + whole.slice(swap.to);
  }
  return whole.slice(before.length);
}

/** A mark opens at the beginning and after a space; after a dash, unless it ends what stands open: “I was—”. */
function opens(context: string, open: RegExp): boolean {
  return OPENS_AFTER.test(context) && !(/\S[—–]$/u.test(context) && open.test(context));
}

/** '90s and the class of '08, but not '20 dead'. */
function isElidedYear(rest: string): boolean {
  return /^\d0s\b/.test(rest) || (/^\d\d(?![\p{L}\p{N}])/u.test(rest) && !/'(?!\p{L})/u.test(rest));
}

function doubleQuote(context: string): string {
  if (!opens(context, /“[^”]*$|«[^»]*$/u))
    return count(context, '«') > count(context, '»') ? '»' : '”';
  const lastLetter = context.match(LETTERS)?.at(-1) ?? '';
  return ARABIC_LETTER.test(lastLetter) ? '«' : '“';
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
