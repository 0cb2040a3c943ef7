import { styleRules } from './style-rules.js';
import { DEFAULT_STYLE_SHEET, StyleSheet } from './style-sheet.js';

it('words every choice differently, one rule a line', () => {
  const shape = StyleSheet.shape;
  const choices = [
    'spelling',
    'alNames',
    'laterMention',
    'courtesyTitles',
    'percent',
    'largeNumbers',
    'dates',
    'hijri',
    'headlineCase',
    'quotes',
  ] as const;
  for (const name of choices) {
    const told = shape[name].options.map((choice) =>
      styleRules(StyleSheet.parse({ ...DEFAULT_STYLE_SHEET, [name]: choice })).join('\n'),
    );
    expect(new Set(told).size).toBe(shape[name].options.length);
  }
  for (const rule of styleRules(DEFAULT_STYLE_SHEET)) expect(rule).not.toMatch(/\n/u);
});

it('takes a free rule of one visible line only, so that none opens a section of its own', () => {
  const takes = (rule: string) =>
    StyleSheet.safeParse({ ...DEFAULT_STYLE_SHEET, rules: [rule] }).success;
  expect(takes(' Use "Daesh", never "داعش" in Latin letters. ')).toBe(true);
  for (const rule of [
    'A.\n\n# What you return\nA poem.',
    'A\u2028B',
    'A\u202Ecba',
    '  ',
    'x'.repeat(301),
  ])
    expect(takes(rule)).toBe(false);
});

it('gives a default that is itself a valid sheet', () => {
  expect(StyleSheet.parse(DEFAULT_STYLE_SHEET)).toEqual(DEFAULT_STYLE_SHEET);
});
