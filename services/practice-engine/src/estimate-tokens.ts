// Characters per token of OpenAI's o200k vocabulary, measured over a few thousand news paragraphs.
const ARABIC_CHARACTERS_PER_TOKEN = 3.17;
const OTHER_CHARACTERS_PER_TOKEN = 4.98;

/** estimateTokens guesses how many tokens a text would cost at a real engine, so that figures of use look right. */
export function estimateTokens(text: string): number {
  if (text === '') return 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const other = text.length - arabic;
  return Math.max(
    1,
    Math.round(arabic / ARABIC_CHARACTERS_PER_TOKEN + other / OTHER_CHARACTERS_PER_TOKEN),
  );
}
