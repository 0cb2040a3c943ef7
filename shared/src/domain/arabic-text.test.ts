import fc from 'fast-check';
import {
  arabicShare,
  asciiDigits,
  foldArabic,
  foldWithOffsets,
  isArabicText,
} from './arabic-text.js';

const arabicish = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'أإآٱاىيةهؤوئ٠٩۰۹ـ \u064B\u0652\u0653\u0654\u0655\u0670\u200F\u202E'),
    fc.constantFrom('ﷲ', 'ﻻ', 'İ', 'É', 'e\u0301', 'ﬁ', '😀', 'Ω'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
});

describe('foldArabic', () => {
  it.each([
    ['أَحْمَدُ', 'احمد'],
    ['المؤتمـــر', 'الموتمر'],
    ['إلى المدرسةِ', 'الي المدرسه'],
    ['٢٠٢٤ و۲۰۲۴', '2024 و2024'],
    ['شؤون هيئة الآثار ٱلله', 'شوون هييه الاثار الله'],
    ['ا\u0654حمد', 'احمد'],
    ['\u202Eمصر\u200F', 'مصر'],
    ['ﻻ', 'لا'],
    ['BBC Arabic', 'bbc arabic'],
  ])('folds %s to %s', (text, key) => {
    expect(foldArabic(text)).toBe(key);
  });

  it('is idempotent and blind to composition', () => {
    fc.assert(
      fc.property(arabicish, (text) => {
        const once = foldArabic(text);
        expect(foldArabic(once)).toBe(once);
        if (!/\p{Cs}/u.test(text))
          expect(foldArabic(text.normalize('NFD'))).toBe(foldArabic(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  it('finds a plain query in vowelled, stretched text', () => {
    const text = 'قال أحمدُ في المؤتمـــر';
    const { folded, offsets } = foldWithOffsets(text);
    const at = folded.indexOf('احمد');
    expect(text.slice(offsets[at], offsets[at + 4])).toBe('أحمدُ');
    expect(text.slice(offsets[folded.indexOf('الموتمر')], offsets.at(-1))).toBe('المؤتمـــر');
  });

  it('folds the same as foldArabic and gives rising offsets, one a character and the end', () => {
    fc.assert(
      fc.property(arabicish, (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(folded).toBe(foldArabic(text));
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(text.length);
      }),
    );
  });
});

describe('asciiDigits', () => {
  it('changes digits only', () => {
    expect(asciiDigits('٣٫٥٪ من ۱۲ و٩')).toBe('3٫5٪ من 12 و9');
  });
});

describe('isArabicText', () => {
  it.each([
    ['أعلنت وزارة المالية اليوم الأحد', true],
    ['شركة OpenAI تطلق GPT-5 في Microsoft Azure', true],
    ['رئيس شركة گوگل يزور چيلي', true],
    ['مصر تفوز', true],
    ['قال الرئیس إن الحکومة ملتزمة بالإصلاحات الاقتصادیة', true],
    ['The prime minister said «نعم» to the plan on Sunday', false],
    ['رئیس جمهور ایران گفت که این کشور پیشنهاد تازه‌ای دریافت کرده است', false],
    ['وزیراعظم پاکستان نے کہا ہے کہ یہ معاہدہ بہت اہم ہے', false],
    ['2024 — 5%', false],
    ['', false],
  ])('%s → %s', (text, expected) => {
    expect(isArabicText(text)).toBe(expected);
  });

  it('measures the share of letters', () => {
    expect(arabicShare('ab اب')).toBe(0.5);
    expect(arabicShare('1 2 3')).toBe(0);
  });
});
