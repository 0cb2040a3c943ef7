const ARABIC = /\p{Script=Arabic}/u;

/**
 * estimateTokens gives about how many tokens a text takes, from above and without a tokenizer. On
 * parallel news and health text o200k was measured to take one token for 3.17 Arabic characters and 4.98
 * English ones, spaces included, and cl100k one for 1.43 Arabic: the tightest is taken for each word by
 * its script, so that a prompt that fits by this estimate fits every engine.
 */
export function estimateTokens(text: string): number {
  const tokens = (text.match(/\S+/gu) ?? []).reduce(
    (sum, word) => sum + (word.length + 1) / (ARABIC.test(word) ? 1.43 : 4),
    0,
  );
  return Math.ceil(tokens);
}
