import type { StyleSheet } from './style-sheet.js';

type Chosen<K extends keyof StyleSheet> = StyleSheet[K] & string;
type Wordings = {
  readonly [
    K in
      | 'spelling'
      | 'alNames'
      | 'laterMention'
      | 'courtesyTitles'
      | 'percent'
      | 'largeNumbers'
      | 'dates'
      | 'hijri'
      | 'headlineCase'
      | 'quotes'
  ]: Readonly<Record<Chosen<K>, string>>;
};

const WORDINGS: Wordings = {
  spelling: {
    british: 'British spelling: organise, centre, defence, programme.',
    american: 'American spelling: organize, center, defense, program.',
  },
  alNames: {
    kept: 'Arabic names with the article: lower-case "al-" with a hyphen, kept at every mention (Salma al-Haddad, then al-Haddad); a capital only at the start of a sentence.',
    first_only:
      'Arabic names with the article: lower-case "al-" with a hyphen in the full name, dropped when the family name stands alone (Salma al-Haddad, then Haddad).',
    capital:
      'Arabic names with the article: capital "Al-" with a hyphen at every mention (Salma Al-Haddad, then Al-Haddad).',
  },
  laterMention: {
    family_name: 'Full name and office at first mention, the family name alone after that.',
    title_and_family_name:
      'Full name and office at first mention, a short title and the family name after that.',
  },
  courtesyTitles: {
    dropped:
      'Honorifics of courtesy (السيد, معالي, سمو, فخامة) are dropped unless they are part of an office.',
    kept: 'Honorifics of courtesy are kept at first mention in their usual English (His Excellency, His Highness) and dropped after that.',
  },
  percent: {
    per_cent: 'Percentages in figures with "per cent" in two words: 12 per cent.',
    percent: 'Percentages in figures with "percent" in one word: 12 percent.',
    sign: 'Percentages in figures with the sign: 12%.',
  },
  largeNumbers: {
    words:
      'Write "million" and "billion" in words after a figure (2.5 billion); headlines may use m and bn.',
    short: 'Write millions and billions short after a figure: 2.5m, 2.5bn.',
  },
  dates: {
    day_month: 'Dates as 3 July 2026: day, month, year, no commas, no ordinals.',
    month_day: 'Dates as July 3, 2026: month, day, comma, year, no ordinals.',
  },
  hijri: {
    as_given: 'Hijri dates keep the Hijri month and year; never convert a date yourself.',
    gregorian_first:
      'Where the Arabic gives both calendars, the Gregorian date comes first and the Hijri date follows in brackets; never convert a date yourself.',
  },
  headlineCase: {
    sentence: 'Headlines: present tense, sentence case, no full stop.',
    title: 'Headlines: present tense, title case, no full stop.',
  },
  quotes: {
    double:
      'Double quotation marks for speech, single inside them; Arabic guillemets become quotation marks.',
    single:
      'Single quotation marks for speech, double inside them; Arabic guillemets become quotation marks.',
  },
};

const BELOW: Readonly<Record<StyleSheet['wordsBelow'], string>> = {
  10: 'Numbers from one to nine in words, from 10 in figures',
  11: 'Numbers from one to ten in words, from 11 in figures',
  13: 'Numbers from one to twelve in words, from 13 in figures',
};

/**
 * styleRules words a style sheet as the lines an engine is told, one rule a line, always in the same
 * order: the same sheet gives the same bytes. The settings page shows exactly these lines.
 */
export function styleRules(sheet: StyleSheet): string[] {
  return [
    WORDINGS.spelling[sheet.spelling],
    `${WORDINGS.headlineCase[sheet.headlineCase]}${lengthRule(sheet.headlineLength)}`,
    WORDINGS.alNames[sheet.alNames],
    WORDINGS.laterMention[sheet.laterMention],
    WORDINGS.courtesyTitles[sheet.courtesyTitles],
    `${BELOW[sheet.wordsBelow]}, except with units, money, percentages, ages, dates and scores. Write 1,200 with a comma and 3.5 with a point.`,
    WORDINGS.percent[sheet.percent],
    WORDINGS.largeNumbers[sheet.largeNumbers],
    WORDINGS.dates[sheet.dates],
    WORDINGS.hijri[sheet.hijri],
    WORDINGS.quotes[sheet.quotes],
    ...sheet.rules,
  ];
}

function lengthRule(length: number | null): string {
  return length === null
    ? ''
    : ` Keep a headline within ${length} characters where it can be done.`;
}
