import type { Severity } from '../finding.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import type { FindingCode } from './finding-sentences.js';

interface HiddenCharacter {
  readonly pattern: RegExp;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly fix: string;
}

// What can reorder, smuggle or break the published text blocks; what word processors and web pages
// leave behind by accident only warns. A zero-width joiner inside an emoji and the tag letters of a
// flag are visible, and pass.
const HIDDEN: readonly HiddenCharacter[] = [
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g,
    severity: 'block',
    code: 'hidden_direction',
    fix: '',
  },
  {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g,
    severity: 'block',
    code: 'hidden_control',
    fix: '',
  },
  {
    pattern: /(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]+/gu,
    severity: 'block',
    code: 'hidden_tag',
    fix: '',
  },
  {
    pattern:
      /[\u0080-\u009f\u00ad\u180e\u200b\u200c\u2060-\u2064\ufeff]+|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d+/gu,
    severity: 'warn',
    code: 'hidden_joiner',
    fix: '',
  },
  {
    pattern: /[\u2028\u2029]+/g,
    severity: 'warn',
    code: 'hidden_separator',
    fix: '\n',
  },
];

/** hiddenCharacter alarms at characters of the English that cannot be seen. */
export function hiddenCharacter({ target }: CheckedSegment): Alarm[] {
  return HIDDEN.flatMap(({ pattern, severity, code, fix }) =>
    [...target.text.matchAll(pattern)].map((match): Alarm => ({
      kind: 'hidden_character',
      severity,
      code,
      params: { character: codePoint(match[0]) },
      range: { start: match.index, end: match.index + match[0].length },
      fix,
    })),
  );
}

function codePoint(run: string): string {
  const hex = (run.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
