import fc from 'fast-check';
import { smartSwap, smartText } from './smart-punctuation.js';

/** What a person sees who types a text key by key. */
function typed(keys: string): string {
  let text = '';
  for (const key of keys) {
    text += key;
    const swap = smartSwap(text);
    if (swap) text = text.slice(0, swap.from) + swap.by + text.slice(swap.to);
  }
  return text;
}

describe('smart quotes and dashes', () => {
  it.each([
    ['"It rained," he said.', '“It rained,” he said.'],
    ['She said: "He called it \'a mess\'."', 'She said: “He called it ‘a mess’.”'],
    ["It didn't; the minister's car", 'It didn’t; the minister’s car'],
    ['rain--then sun', 'rain—then sun'],
    ['("yes")', '(“yes”)'],
    ['قال الوزير: "سنبدأ قريباً"', 'قال الوزير: «سنبدأ قريباً»'],
    ['U.S.-"led" forces', 'U.S.-“led” forces'],
    ['"I was--" "You?" He left--"later".', '“I was—” “You?” He left—“later”.'],
    ["\"He asked 'where'--'now--'\"", '“He asked ‘where’—‘now—’”'],
    ["the '90s, rock 'n' roll", 'the ’90s, rock ’n’ roll'],
  ])('are put in as they are typed: %s', (keys, shown) => {
    expect(typed(keys)).toBe(shown);
    expect(smartText(keys)).toBe(shown);
  });

  it('leave addresses, rules of hyphens and elided years of a paste alone', () => {
    expect(smartText('see https://example.org/a--b now')).toBe('see https://example.org/a--b now');
    expect(smartText('-----')).toBe('-----');
    expect(smartText("the class of '08")).toBe('the class of ’08');
    expect(smartText("'20 dead' in '1984'")).toBe('‘20 dead’ in ‘1984’');
    expect(smartText('" she said', '“It rained,')).toBe('” she said');
  });

  it('change nothing but quotes and hyphens, and nothing the second time', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'the',
          'قال',
          '"',
          "'",
          '-',
          '--',
          ' ',
          '«',
          '٣٫٥٪',
          '👩🏽‍🚀',
          '90s',
          'n',
          '.',
          '(',
          '\u00A0',
        ),
      )
      .map((parts) => parts.join(''));
    const bare = (text: string) => text.replace(/["'“”‘’«»—-]/gu, '');
    fc.assert(
      fc.property(words, (text) => {
        const smart = smartText(text);
        expect(bare(smart)).toBe(bare(text));
        expect(smartText(smart)).toBe(smart);
      }),
    );
  });
});
