import { foldArabic, foldWithOffsets } from '@dragoman/shared/domain';

/** A span of a text, in UTF-16 code units. */
export interface FoundRange {
  readonly start: number;
  readonly end: number;
}

/**
 * foundRanges tells where the words of a search stand in a text, in any spelling of the Arabic: in order,
 * touching spans joined.
 */
export function foundRanges(text: string, search: string): FoundRange[] {
  const words = foldArabic(search).split(/\s+/).filter(Boolean);
  const { folded, offsets } = foldWithOffsets(text);
  const found = words.flatMap((word) => occurrences(folded, word));
  const ranges = found
    .map(({ start, end }) => ({
      start: offsets[start] ?? 0,
      end: endInSource(offsets, end, text.length),
    }))
    .sort((a, b) => a.start - b.start);
  return joined(ranges);
}

function occurrences(folded: string, word: string): FoundRange[] {
  const found: FoundRange[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length });
  return found;
}

/** endInSource takes the marks that follow the last letter along with it. */
function endInSource(offsets: readonly number[], end: number, length: number): number {
  const last = offsets[end - 1];
  let next = end;
  while (next < offsets.length && offsets[next] === last) next++;
  return offsets[next] ?? length;
}

function joined(ranges: readonly FoundRange[]): FoundRange[] {
  const result: FoundRange[] = [];
  for (const range of ranges) {
    const before = result.at(-1);
    if (before && range.start <= before.end)
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, range.end) };
    else result.push(range);
  }
  return result;
}
