import { type Finding, plainOfParagraphs, type RichText } from '@dragoman/shared/domain';
import { fixed } from './live-findings.js';

const finding = (start: number, end: number, fix: string | null): Finding => ({
  id: 'f',
  kind: 'percent',
  severity: 'block',
  message: '',
  code: 'number_differs',
  params: {},
  range: { start, end },
  sourceRange: null,
  fix,
  fingerprint: 'p',
});

describe('the remedy of a finding', () => {
  const text: RichText[] = [
    [{ text: 'It is ' }, { text: '46%', marks: [{ type: 'strong' }] }, { text: ' full.' }],
    [{ text: 'It was 9% before.' }],
  ];

  it('goes in where the finding points and keeps the marks there', () => {
    const mended = fixed(text, finding(6, 9, '64%'));
    expect(mended?.[0]?.[1]).toEqual({ text: '64%', marks: [{ type: 'strong' }] });
    expect(plainOfParagraphs(mended ?? [])).toBe('It is 64% full.\nIt was 9% before.');
  });

  it('finds its place in a later paragraph, and over several runs', () => {
    expect(plainOfParagraphs(fixed(text, finding(23, 25, '8%')) ?? [])).toBe(
      'It is 46% full.\nIt was 8% before.',
    );
    expect(plainOfParagraphs(fixed(text, finding(3, 14, 'was dry')) ?? [])).toBe(
      'It was dry.\nIt was 9% before.',
    );
  });

  it('changes nothing where there is none', () => {
    expect(fixed(text, finding(0, 2, null))).toBeNull();
  });
});
