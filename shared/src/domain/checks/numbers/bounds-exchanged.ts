import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';

const BEFORE = '(?<![\\u0621-\\u064a])[وفب]?';
const AFTER = '(?![\\u0621-\\u064a])';
const ARABIC_LESS = new RegExp(`${BEFORE}(?:اقل|ادني) (?:بقليل )?من${AFTER}`);
const ARABIC_MORE = new RegExp(
  `${BEFORE}(?:اكثر|ازيد|اعلي|ما يزيد|[يت]زيد(?: قليلا)?|[يت]جاوز|[يت]تجاوز|تجاوز\\S*|[يت]تخطي|[يت]فوق|[يت]ربو) (?:من|عن|علي|ال)?`,
);
const ARABIC_DENIES =
  /(?<![\u0621-\u064a])[وف]?(?:لا|لم|لن|ليس\S*|ما) [يت]?(?:قل|زيد|زد|تجاوز|تعد|كن)\S*/;
const LESS =
  /\b(?:less|fewer|under|below|nearly|almost|short of|at most|up to|within|lower|smaller|younger|barely|scarcely|beneath|(?:not|no|n[’']t) (?:\w+ )?(?:more|over|above|exceed\w*|reach\w*))\b/i;
const MORE =
  /\b(?:more|over|above|exceed\w*|upwards?|beyond|at least|in excess|higher|greater|past|plus|older|top(?:s|ped|ping)|surpass\w*|most|longer|further|larger|bigger|better|after|tops|well into)\b|\d\+/i;
const NUMBER =
  '(?:a |an |the )?(?:\\d|half|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|dozens?|hundreds?|thousands?|millions?|billions?|third|quarter|fifth|tenth)\\b)';
const SAYS_MORE = new RegExp(
  `\\b(?:more than|over|above|in excess of|upwards of)(?= ${NUMBER})`,
  'i',
);
const SAYS_LESS = new RegExp(`\\b(?:less than|fewer than|under|below)(?= ${NUMBER})`, 'i');

/** boundsExchanged warns where «أقل من ربع» became more than a quarter, or the other way round. */
export function boundsExchanged({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = foldedSource(source.text);
  const [less, more] = [ARABIC_LESS.exec(arabic.folded), ARABIC_MORE.exec(arabic.folded)];
  const said = less ?? more;
  // Both, or "no less than": which answers which is not to be told.
  if (!said || (less && more) || ARABIC_DENIES.test(arabic.folded)) return [];
  const instead = (less ? SAYS_MORE : SAYS_LESS).exec(target.text);
  if (!instead || (less ? LESS : MORE).test(target.text)) return [];
  const sourceRange = sourceRangeOf(arabic, said.index, said.index + said[0].trimEnd().length);
  return [
    {
      kind: 'number_value',
      severity: 'warn',
      code: 'denial_turned',
      params: {
        arabic: source.text.slice(sourceRange.start, sourceRange.end),
        english: instead[0],
      },
      range: { start: instead.index, end: instead.index + instead[0].length },
      sourceRange,
    },
  ];
}
