import { foldedSource } from '../folded-source.js';
import {
  haveCommonMeasure,
  haveCommonReading,
  type NumberForm,
  type NumberMention,
} from './number-mention.js';

/** Two small numbers of which one became the other, or one that the other side does not have. */
export interface SmallDisagreement {
  readonly arabic: NumberMention | null;
  readonly english: NumberMention | null;
}

interface Sides {
  readonly arabic: readonly NumberMention[];
  readonly english: readonly NumberMention[];
}

/**
 * smallDisagreements compares the numbers up to twelve, which are mostly words. `arabic` and `english` are
 * those that nothing has been said of yet, `all` every number of the texts. First those are paired that
 * the other side does not have; a count that stays alone is told of by itself, for people keep counts
 * where they drop "both" and "second". Where none is alone, one said too often and one too seldom are a pair.
 */
export function smallDisagreements(
  source: string,
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
  all: Sides,
): SmallDisagreement[] {
  const ours = arabic.filter((each) => isSmall(each) && !isAmong(each, all.english));
  const theirs = english.filter((each) => isSmall(each) && !isAmong(each, all.arabic));
  const found = paired(ours, theirs);
  const taken = new Set(found.flatMap(({ arabic: one, english: other }) => [one, other]));
  const [lonelyOurs, lonelyTheirs] = [ours, theirs].map((side) =>
    side.filter((each) => !taken.has(each)),
  );
  const alone = [
    ...(lonelyOurs ?? []).filter(isKept).map((each) => ({ arabic: each, english: null })),
    ...(lonelyTheirs ?? []).flatMap((each) => unfounded(each, source, all)),
  ];
  if (found.length + alone.length > 0) return [...found, ...alone];
  return exchangedForAnother(all);
}

const FORMS: readonly NumberForm[] = ['clock', 'share', 'order', 'times', 'count'];

/** Pairs of the same form first («الثالث» and "fourth"), then what is left where it is one on each side. */
function paired(
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
): SmallDisagreement[] {
  const found: SmallDisagreement[] = [];
  const [ours, theirs] = [[...arabic], [...english]];
  for (const form of FORMS) {
    const [here, there] = [ours, theirs].map((side) => side.filter((each) => each.form === form));
    for (const [at, one] of (here ?? []).entries()) {
      const other = there?.[at];
      if (!other) break;
      found.push({ arabic: one, english: other });
      ours.splice(ours.indexOf(one), 1);
      theirs.splice(theirs.indexOf(other), 1);
    }
  }
  const [one, ...moreOurs] = ours;
  const [other, ...moreTheirs] = theirs;
  if (one && other && moreOurs.length + moreTheirs.length === 0)
    found.push({ arabic: one, english: other });
  return found;
}

/** What a translator keeps: three of something, two weeks. */
function isKept({ form, value }: NumberMention): boolean {
  return form === 'count' && value >= 2;
}

/** "Three" of which the Arabic has nothing; "two" may be any dual, but not where the Arabic says one. */
function unfounded(
  mention: NumberMention,
  source: string,
  { arabic, english }: Sides,
): SmallDisagreement[] {
  if (mention.value >= 3 && mention.form !== 'clock') return [{ arabic: null, english: mention }];
  if (mention.value !== 2 || mention.form !== 'count') return [];
  const one = arabic.find(
    ({ value, form, range }) =>
      value === 1 && form === 'count' && /^واحد/.test(source.slice(range.start, range.end)),
  );
  const isSaid = english.some(({ value }) => value === 1);
  return one && !isSaid && !mayBeDual(source) ? [{ arabic: one, english: mention }] : [];
}

/** A word that may be a dual: «مستشفيين», «نائبان», «سيارتي إسعاف». */
function mayBeDual(source: string): boolean {
  return /[\u0621-\u064a]{3}(?:ين|ان|تي)(?![\u0621-\u064a])/.test(foldedSource(source).folded);
}

/**
 * "four points out of four" for «ثلاث نقاط من أصل أربع», "three goals down … won 3-2" for «بهدفين»: every
 * number is matched with one of the other side; a small one left over on each side became the other.
 */
function exchangedForAnother({ arabic, english }: Sides): SmallDisagreement[] {
  const [ours, theirs] = leftOver(arabic, english);
  const [one, ...moreOurs] = ours.filter(isSmallCount);
  const [other, ...moreTheirs] = theirs.filter(isSmallCount);
  if (!one || !other || moreOurs.length + moreTheirs.length > 0) return [];
  return haveCommonReading(one, other) ? [] : [{ arabic: one, english: other }];
}

/** What remains of both sides when each mention has been matched with one of the other side, the likest first. */
function leftOver(
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
): [NumberMention[], NumberMention[]] {
  const [ours, theirs] = [new Set(arabic), new Set(english)];
  const likenesses: ((a: NumberMention, b: NumberMention) => boolean)[] = [
    (a, b) => a.form === b.form && a.digits === b.digits,
    (a, b) => a.form === b.form,
    (a, b) => a.digits || b.digits || a.form === 'idiom' || b.form === 'idiom',
  ];
  for (const isLike of likenesses)
    for (const one of ours) {
      const twin = [...theirs].find((each) => haveCommonReading(one, each) && isLike(one, each));
      if (!twin) continue;
      ours.delete(one);
      theirs.delete(twin);
    }
  return [[...ours], [...theirs]];
}

function isSmallCount({ value, form, scaled, digits }: NumberMention): boolean {
  return (
    form === 'count' && Number.isInteger(value) && value >= 2 && value <= 12 && !scaled && !digits
  );
}

/** Two to twelve, two and a half, a half, half past three: words that count, though they may be idiom. */
function isSmall({ telling, digits, form, scaled, value }: NumberMention): boolean {
  if (form === 'clock') return true;
  if (telling || digits || scaled || form === 'idiom') return false;
  return (Number.isInteger(value * 4) && value >= 2 && value <= 12) || (value > 0 && value < 1);
}

/** The other side has it; "both sides" are no two weeks. */
function isAmong(mention: NumberMention, others: readonly NumberMention[]): boolean {
  return others.some(
    (each) =>
      haveCommonReading(mention, each) &&
      (!mention.measure || each.form !== 'idiom' || haveCommonMeasure(mention, each)),
  );
}
