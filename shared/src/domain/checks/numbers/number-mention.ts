import type { TextRange } from '../../finding.js';
import { isMeasureKey, type Measure } from './measures.js';

/**
 * What a number does: it counts (three), puts in order (third), takes a share (a third), tells how many
 * times over (tripled) or the hour (half past three), or hardly does any of it ("once", "a decade").
 */
export type NumberForm = 'count' | 'order' | 'share' | 'times' | 'clock' | 'idiom';

/**
 * One number as a text mentions it. `value` is the best reading, its scale word included (312 million is
 * 312,000,000; 64 % is 64). `readings` are the keys of every way to read it: mentions of two languages
 * agree when they share one. `digits` is false for a number in words, or one stuck to letters (HER2).
 * `telling` is false where the number may well be idiom or name, so that its absence means nothing.
 * `scaled` tells whether a scale word (thousand, مليون) belongs to it; `measure` is the unit it counts in, and `unitEnd` where that ends.
 */
export interface NumberMention {
  readonly range: TextRange;
  readonly value: number;
  readonly percent: boolean;
  readonly digits: boolean;
  readonly scaled: boolean;
  readonly form: NumberForm;
  readonly telling: boolean;
  readonly readings: readonly string[];
  readonly measure?: Measure;
  readonly unitEnd?: number;
}

/** haveCommonReading tells whether two mentions can be read as the same number. */
export function haveCommonReading(a: NumberMention, b: NumberMention): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}

// A table of figures is no sentence, and comparing all with all takes its time.
const MOST = 60;

/** isProse tells whether texts have no more numbers than sentences have. */
export function isProse(...sides: readonly (readonly NumberMention[])[]): boolean {
  return sides.every((mentions) => mentions.length <= MOST);
}

/** haveCommonMeasure tells whether two mentions are the same amount: "a fortnight" and «أسبوعين». */
export function haveCommonMeasure(a: NumberMention, b: NumberMention): boolean {
  return a.readings.some((reading) => isMeasureKey(reading) && b.readings.includes(reading));
}

/** numberKey names a value so that 0.1 + 0.2 and 0.3 share a name. */
export function numberKey(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** isTellingWord tells whether a number in words is more than idiom ("one of", "second thoughts"). */
export function isTellingWord(value: number, scaled: boolean): boolean {
  return scaled || value >= 13;
}

/** decadeKey names the ten years of a life that «الخمسينيات» and "between fifty and sixty" are. */
export function decadeKey(from: number): string {
  return `decade${from}`;
}

/** timeKey names a time of day on the twelve-hour dial: 15:30 and 3.30 are one. */
export function timeKey(hour: number, minute: number): string {
  return `t${(hour * 60 + minute) % 720}`;
}

/** shareKeys name a share as people round it: a third is 0.333…, 33 and 33.3 per cent. */
export function shareKeys(share: number): string[] {
  const percent = share * 100;
  const rounded = [
    percent,
    Math.floor(percent),
    Math.round(percent),
    Math.round(percent * 10) / 10,
  ];
  return [...new Set([share, ...rounded].map(numberKey))];
}

/** clockKeys are the times that digits may tell: "7.55" and "0755" are five to eight; most tell none. */
export function clockKeys(digits: string): string[] {
  const clock = /^([01]?\d|2[0-4])[.,]?([0-5]\d)$/.exec(digits);
  return clock && digits.length > 3 ? [timeKey(Number(clock[1]), Number(clock[2]))] : [];
}

/**
 * digitReadings returns the values a run of digits and separators may have, likeliest first: "10,000" is
 * ten thousand, "2,5" two and a half, "1.500" either 1.5 or (in the Maghreb) 1,500, "30.9.2018" its parts.
 */
export function digitReadings(run: string): [number, ...number[]] {
  const [first = 0, ...others] = readingsOf(run);
  return [first, ...others];
}

const GROUPED = /^\d{1,3}(?:[,٬،]\d{3})+(?:[.٫]\d+)?$/;
const POINT_GROUPED = /^\d{1,3}(?:[.٫]\d{3})+$/;
const DECIMAL = /^\d+[.,٫،]\d+$/;

function readingsOf(run: string): number[] {
  if (GROUPED.test(run)) return [Number(run.replace(/[,٬،]/g, '').replace('٫', '.'))];
  const joined = POINT_GROUPED.test(run) ? [Number(run.replace(/[.٫]/g, ''))] : [];
  if (DECIMAL.test(run)) return [Number(run.replace(/[,٫،]/, '.')), ...joined];
  return [...joined, ...run.split(/[^\d]+/).map(Number)];
}
