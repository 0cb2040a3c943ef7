/** Folded text with the way back: `offsets[i]` is the source index of folded character `i`. */
export interface FoldedText {
  readonly folded: string;
  /** One entry for each UTF-16 unit of `folded` and a last one, the source's length. */
  readonly offsets: readonly number[];
}

// A base character with the marks that follow it: composed and decomposed spellings fold alike. Hangul
// and half-width kana compose without marks, so a Hangul run stays whole and kana keep their voicing.
const CLUSTER = /(?:\p{Script=Hangul}+|\P{M})[\p{M}\uFF9E\uFF9F]*|\p{M}+/uy;

// Vowel signs, superscript alef and tatweel; U+0653–0655 are the hamza and madda of decomposed alefs.
// Default-ignorables are the bidi controls, zero-widths, soft hyphen and variation selectors.
const SILENT = /[\u064B-\u0655\u0670\u0640]|\p{Default_Ignorable_Code_Point}/gu;

const LETTERS = new Map([
  ...[...'أإآٱ'].map((alef): [string, string] => [alef, 'ا']),
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
]);
const FOLDED_LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * foldArabic turns text of either script into its search and match key: NFKC; vowel signs, tatweel and
 * invisible characters dropped; alef, ya, ta marbuta and hamza seats unified; ASCII digits; lower case.
 * The letter rules are those of PyArabic and CAMeL Tools. Never show the result to a person.
 */
export function foldArabic(text: string): string {
  return foldWithOffsets(text).folded;
}

/** foldWithOffsets folds as foldArabic does and maps every folded character to where it came from. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length;) {
    const cluster = clusterAt(text, at);
    const letters = foldCluster(cluster);
    folded += letters;
    for (let unit = 0; unit < letters.length; unit++) offsets.push(at);
    at += cluster.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}

/** Nearly all text stands in characters that are a cluster each, unless marks follow: no pattern is needed for those. */
function clusterAt(text: string, at: number): string {
  if (isPlain(text.charCodeAt(at)) && (at + 1 === text.length || isPlain(text.charCodeAt(at + 1))))
    return text.charAt(at);
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(text)?.[0] ?? text.charAt(at);
}

/** ASCII and the letters that Arabic is written in: neither marks nor halves of anything. */
function isPlain(unit: number): boolean {
  return unit < 0x80 || (unit >= 0x0621 && unit <= 0x063a) || (unit >= 0x0641 && unit <= 0x064a);
}

/** asciiDigits writes Arabic-Indic and Persian digits as 0–9 and leaves all else as it is. */
export function asciiDigits(text: string): string {
  // Both blocks of ten start at a code point whose low four bits are zero.
  return text.replace(FOREIGN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** arabicShare is the share (0–1) of a text's letters that are Arabic script; 0 when it has no letters. */
export function arabicShare(text: string): number {
  const rest = text.replace(COMMON_ARABIC, '');
  const common = text.length - rest.length;
  const letters = common + lengthOf(rest, LETTERS_RUN);
  return letters === 0 ? 0 : (common + lengthOf(rest, ARABIC_RUN)) / letters;
}

/**
 * isArabicText tells whether a text is written in Arabic. A quarter of its letters is enough, so that a
 * short headline full of Latin names passes; Persian and Urdu are told apart by the letters that only
 * they use, outnumbering what is typically Arabic. Text without letters is not Arabic.
 */
export function isArabicText(text: string): boolean {
  const letters = text.normalize('NFKC');
  if (arabicShare(letters) < 0.25) return false;
  const foreign = count(letters, NOT_ARABIC);
  return foreign === 0 || foreign <= count(letters, ARABIC_HABIT);
}

// The letters most Arabic is written in, told by their code alone: whole articles are counted on arrival.
const COMMON_ARABIC = /[\u0621-\u063A\u0641-\u064A]+/g;
// Tatweel counts as a letter in Unicode but is only a stretch of the pen.
const LETTERS_RUN = /(?:(?!\u0640)\p{L})+/gu;
const ARABIC_RUN = /(?:(?!\u0640)(?=\p{L})\p{Script=Arabic})+/gu;
// Persian and Urdu keh, yeh, pe, che, zhe, gaf and the Urdu retroflexes, noon ghunna, heh and barree yeh.
const NOT_ARABIC = /[کیپچژگٹڈڑںہھۂےۓ]/gu;
// Letters Persian and Urdu hardly use, and words that begin with the article.
const ARABIC_HABIT = /[ةىأإيك]|(?<!\p{L})[وفبك]?(?:ال|لل)(?=\p{L})/gu;

// A text has some hundred different clusters and repeats them thousands of times.
const MOST_KNOWN = 4_096;
const knownClusters = new Map<string, string>();

function foldCluster(cluster: string): string {
  const known = knownClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = foldNewCluster(cluster);
  if (cluster.length <= 3 && knownClusters.size < MOST_KNOWN) knownClusters.set(cluster, folded);
  return folded;
}

function foldNewCluster(cluster: string): string {
  const plain = cluster.normalize('NFKC').replace(SILENT, '').toLowerCase();
  return asciiDigits(plain)
    .replace(FOLDED_LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFKC');
}

function lengthOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
