import { haveCommonMeasure, haveCommonReading, type NumberMention } from './number-mention.js';

/**
 * unitsExchanged finds numbers that are right and count something else: two months for «أسبوعين», three
 * kilograms for «ثلاثة أطنان». Where either side has the amount in another way, nothing is wrong.
 */
export function unitsExchanged(
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
): { arabic: NumberMention; english: NumberMention }[] {
  return arabic.flatMap((one) => {
    const twins = english.filter((each) => each.form === one.form && haveCommonReading(one, each));
    const [twin] = twins;
    const isTold = english.some((each) =>
      twins.includes(each) ? !isOtherUnit(one, each) : haveCommonMeasure(one, each),
    );
    return twin && !isTold && isAlone(one, arabic) ? [{ arabic: one, english: twin }] : [];
  });
}

const KIN: Readonly<Record<string, string>> = { months: 'time' };

/** Both count time, or weight, in units of which neither is the other. */
function isOtherUnit(one: NumberMention, other: NumberMention): boolean {
  const [a, b] = [one.measure, other.measure];
  if (!a || !b || (KIN[a.of] ?? a.of) !== (KIN[b.of] ?? b.of)) return false;
  return !haveCommonMeasure(one, other);
}

/** No other number of the text could have had its place. */
function isAlone(mention: NumberMention, all: readonly NumberMention[]): boolean {
  return all.every(
    (each) => each === mention || each.form !== mention.form || !haveCommonReading(each, mention),
  );
}
