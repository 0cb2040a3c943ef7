import { readCorpus } from '../../testing/index.js';
import { alignParagraphs, certainLinks } from './align-paragraphs.js';

/** Numbers from 0 to 1, the same in every run. */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

describe('alignParagraphs', () => {
  it('links nothing, one side alone, and one paragraph with one', () => {
    expect(alignParagraphs([], [])).toEqual([]);
    expect(alignParagraphs(['قال'], [])).toMatchObject([{ arabic: ['قال'], english: [] }]);
    expect(alignParagraphs(['قال الوزير'], ['The minister said'])).toMatchObject([
      { arabic: ['قال الوزير'], english: ['The minister said'] },
    ]);
  });

  it('finds a dropped paragraph and a merged one by what they name', () => {
    const links = alignParagraphs(
      [
        'قال بوتين إن 17 شخصا قتلوا في موسكو أمس.',
        'وأضافت ميركل أن ألمانيا سترسل المساعدات إلى المنطقة.',
        'ووصل ترامب إلى باريس في 2018.',
        'وغادر في المساء.',
      ],
      [
        'Putin said 17 people were killed in Moscow yesterday.',
        'Trump arrived in Paris in 2018. He left in the evening.',
      ],
    );
    expect(links.map(({ arabic, english }) => [arabic.length, english.length])).toEqual([
      [1, 1],
      [1, 0],
      [2, 1],
    ]);
  });

  it('finds the links of real stories whose paragraphs were merged and dropped at random', () => {
    const stories = readCorpus();
    if (!stories) return;
    const dice = diceOf(11);
    let [wanted, found, sure, sureWrong] = [0, 0, 0, 0];
    for (const { pairs } of stories) {
      const truth = reshaped(pairs, dice);
      const links = alignParagraphs(
        truth.flatMap(({ arabic }) => arabic),
        truth.flatMap(({ english }) => english),
      );
      const name = (link: { arabic: readonly string[]; english: readonly string[] }) =>
        JSON.stringify([link.arabic, link.english]);
      const right = new Set(truth.map(name));
      wanted += truth.length;
      found += links.filter((link) => right.has(name(link))).length;
      const certain = [...certainLinks(links)];
      sure += certain.length;
      sureWrong += certain.filter((link) => !right.has(name(link))).length;
    }
    const [recall, precision, share] = [found / wanted, 1 - sureWrong / sure, sure / wanted];
    process.stdout.write(
      `alignment on ${wanted} links: ${(recall * 100).toFixed(1)} % right; ` +
        `${(share * 100).toFixed(1)} % certain, of these ${(precision * 100).toFixed(1)} % right\n`,
    );
    expect(recall).toBeGreaterThan(0.9);
    expect(precision).toBeGreaterThan(0.99);
    expect(share).toBeGreaterThan(0.7);
  });

  it('takes no link of two stories that have nothing to do with each other', () => {
    const stories = readCorpus();
    if (!stories) return;
    const taken = stories.slice(1).filter((story, index) => {
      const other = stories[index]?.pairs ?? [];
      const links = alignParagraphs(
        other.map(({ ar }) => ar),
        story.pairs.map(({ en }) => en),
      );
      return certainLinks(links).size > 0;
    });
    expect(taken.length).toBeLessThanOrEqual(2);
  });

  it('links three paragraphs with the one they became, and never two of them', () => {
    const stories = readCorpus();
    if (!stories) return;
    let [wrong, right] = [0, 0];
    for (const { pairs } of stories) {
      const joined = new Set(pairs.flatMap((_, index) => (index % 7 === 2 ? [index] : [])));
      const truth = pairs.flatMap((pair, index): Truth[] => {
        if (joined.has(index - 1) || joined.has(index - 2)) return [];
        const together = joined.has(index) ? pairs.slice(index, index + 3) : [pair];
        const english = [together.map(({ en }) => en).join(' ')];
        return [{ arabic: together.map(({ ar }) => ar), english }];
      });
      const named = new Set(truth.map((link) => JSON.stringify(Object.values(link))));
      const links = alignParagraphs(
        truth.flatMap(({ arabic }) => arabic),
        truth.flatMap(({ english }) => english),
      );
      for (const { arabic, english } of certainLinks(links)) {
        if (arabic.length < 2) continue;
        if (named.has(JSON.stringify([arabic, english]))) right += 1;
        else wrong += 1;
      }
    }
    expect(right).toBeGreaterThan(50);
    expect(wrong / right).toBeLessThan(0.05);
  });
});

interface Truth {
  readonly arabic: readonly string[];
  readonly english: readonly string[];
}

/** One pair in six is dropped on one side, split on neither, or merged with the next. */
function reshaped(pairs: readonly { ar: string; en: string }[], dice: () => number): Truth[] {
  const truth: Truth[] = [];
  for (let index = 0; index < pairs.length; index += 1) {
    const [pair, next] = [pairs[index], pairs[index + 1]];
    if (!pair) break;
    const fate = dice();
    if (fate < 0.04) truth.push({ arabic: [pair.ar], english: [] });
    else if (fate < 0.08) truth.push({ arabic: [], english: [pair.en] });
    else if (fate < 0.13 && next) {
      truth.push({ arabic: [pair.ar, next.ar], english: [`${pair.en} ${next.en}`] });
      index += 1;
    } else if (fate < 0.18 && next) {
      truth.push({ arabic: [`${pair.ar} ${next.ar}`], english: [pair.en, next.en] });
      index += 1;
    } else truth.push({ arabic: [pair.ar], english: [pair.en] });
  }
  return truth;
}
