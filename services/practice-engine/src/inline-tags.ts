/** An inline tag as it travels: ⟦1⟧ opens, ⟦/1⟧ closes. */
export const INLINE_TAG = /⟦\/?\d+\/?⟧/gu;

/** withoutTags gives the bare text of a segment. */
export function withoutTags(tagged: string): string {
  return tagged.replace(INLINE_TAG, '');
}

/** outermostTags lists the tags in order, one entry for each outermost pair with whatever nests in it; null when they do not pair up. */
export function outermostTags(tagged: string): readonly (readonly string[])[] | null {
  const groups: string[][] = [];
  const open: string[] = [];
  for (const [tag] of tagged.matchAll(INLINE_TAG)) {
    const number = tag.replace(/\D/gu, '');
    if (tag.endsWith('/⟧')) return null;
    if (!tag.startsWith('⟦/')) {
      if (open.length === 0) groups.push([]);
      groups.at(-1)?.push(number);
      open.push(number);
    } else if (open.pop() !== number) return null;
  }
  return open.length === 0 ? groups : null;
}

/** wrapInTags puts a text inside a group of nested tags. */
export function wrapInTags(text: string, numbers: readonly string[]): string {
  return numbers.reduceRight((inner, number) => `⟦${number}⟧${inner}⟦/${number}⟧`, text);
}
