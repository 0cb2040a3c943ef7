/** Why a translation of one segment cannot be kept. */
export type EnglishProblem =
  'empty' | 'markup' | 'refusal' | 'chatter' | 'repetition' | 'arabic_left' | 'too_long';

const MARKUP = [
  /<\/?[a-z][^<>]{0,200}>/iu,
  /```/u,
  /(\*\*|__)(?=\S)[^*_]{1,300}\1/u,
  /^\s{0,3}(#{1,6}|>|[*+])\s+/mu,
  /\[[^\][]{1,300}\]\((https?:|mailto:|\/)/iu,
  /\{\s*"(segments|id|en)"\s*:/u,
  /<\|[a-z_]+\|>/iu,
];

const REFUSAL = [
  /\bas an? (AI|artificial intelligence|(large )?language model)\b/iu,
  /^\s*((sorry|apologies|unfortunately|I['’]?m (sorry|afraid)|I am (sorry|afraid))[,.]?\s*)?((but|that)\s+)?I\s*(can['’]?t|cannot|won['’]?t|['’]?m (unable|not able) to|am (unable|not able) to)\s+(assist|help|translate|provide|comply|fulfil|complete|continue with|process|do that|engage)/iu,
  /\b(content|usage) polic(y|ies)\b.{0,40}\b(translat|request)/iu,
];

const CHATTER = [
  /^\s*here['’]?(s| is| are) (the|your|my|an?) .{0,40}translat/iu,
  /^\s*(sure|certainly|of course|absolutely)[!,.:]\s+(here|I|the translation)\b/iu,
  /^\s*((english )?translation|output|english|en|assistant|segment s?\d+|s\d{2,})\s*:/iu,
  /[([]\s*(translator['’]?s? note|note|translation note)\s*:.{0,200}translat/iu,
  /\b(let me know if|feel free to ask|I hope this (helps|translation))\b/iu,
];

const LETTERS = /\p{L}/gu;
const ARABIC_LETTERS = /\p{Script=Arabic}/gu;

/**
 * englishProblemOf tells why an engine's English for a segment is broken, or null when it can be kept.
 * Markup is forgiven where the source holds the same kind. It judges form only: whether numbers,
 * names and negations survived is for the checks, which show an editor what they find.
 */
export function englishProblemOf(english: string, source: string): EnglishProblem | null {
  const text = english.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return /[\p{L}\p{N}]/u.test(source) ? 'empty' : null;
  if (MARKUP.some((pattern) => pattern.test(text) && !pattern.test(source))) return 'markup';
  if (REFUSAL.some((pattern) => pattern.test(text))) return 'refusal';
  if (CHATTER.some((pattern) => pattern.test(text))) return 'chatter';
  if (isLooping(text) && !isLooping(source)) return 'repetition';
  if (arabicShare(text) > 0.2) return 'arabic_left';
  return text.length > 4 * source.length + 200 ? 'too_long' : null;
}

/** A loop says something of at least so many characters, and says it at least so often. */
const [LOOP_LENGTH, LOOP_TIMES] = [8, 5];

function isLooping(text: string): boolean {
  if (/\s{40,}/u.test(text)) return true;
  const read = text.slice(0, 8_000);
  // The search for any loop takes far longer than to see that there is none.
  return repeatsSome(read) && /(\S.{6,78}?\S)(?:\s*\1){4,}/su.test(read);
}

function repeatsSome(text: string): boolean {
  const times = new Map<string, number>();
  for (let at = 0; at + LOOP_LENGTH <= text.length; at += 1) {
    const piece = text.slice(at, at + LOOP_LENGTH);
    const before = times.get(piece) ?? 0;
    if (before + 1 === LOOP_TIMES) return true;
    times.set(piece, before + 1);
  }
  return false;
}

function arabicShare(text: string): number {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(ARABIC_LETTERS)?.length ?? 0) / letters;
}
