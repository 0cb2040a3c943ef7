import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Exchanged } from './strange-rank.js';

// «نائب وزير المالية», «مساعد المدير العام»; a deputy alone may be a member of parliament.
const DEPUTY =
  /(?<![\u0621-\u064a])[وفبلك]?(نايبه?|مساعده?|وكيله?|معاون) (?:ال|لل)?(وزيره?|وزاره|محافظه?|مديره?|رييسه?|قايد|حاكم|مدعي|سفير|امين|عميد|مفوض|مندوب)(?![\u0621-\u064a])/;
const SAYS_SO =
  /\b(?:deput\w*|vice\w*|assist\w*|under[- ]?secretar\w*|associate\w*|second|number two|no\.? ?2|secretary of state|co-\w+|aide\w*|sub-?\w*|attach\w*|agent\w*|adjunct|help\w*)\b|under\w*/i;
const OFFICE: Readonly<Record<string, RegExp>> = {
  وزير: /\bminister\b/i,
  وزار: /\bminister\b/i,
  محافظ: /\bgovernor\b/i,
  مدير: /\b(?:director|manager)\b/i,
  رييس: /\b(?:president|chairman|chairwoman|chair|chief|head|leader)\b/i,
  قايد: /\b(?:commander|chief)\b/i,
  حاكم: /\bgovernor\b/i,
  مدعي: /\bprosecutor\b/i,
  سفير: /\bambassador\b/i,
  امين: /\bsecretary\b/i,
  عميد: /\bdean\b/i,
  مفوض: /\bcommissioner\b/i,
  مندوب: /\b(?:envoy|representative|ambassador)\b/i,
};

/** lostRank finds a deputy who became the one he stands in for: «نائب وزير المالية» as the finance minister. */
export function lostRank(source: string, target: string): Exchanged | null {
  const arabic = foldedSource(source);
  const said = DEPUTY.exec(arabic.folded);
  if (!said || SAYS_SO.test(target)) return null;
  const office = OFFICE[(said[2] ?? '').replace(/ه$/, '')]?.exec(target);
  if (!office) return null;
  return {
    lost: sourceRangeOf(arabic, said.index, said.index + said[0].length),
    stranger: { start: office.index, end: office.index + office[0].length },
  };
}
