import { StyleSheet } from '@dragoman/shared/domain';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { fieldErrors } from './field-errors.js';
import { styleSheetWords } from './style-sheet-words.js';
import { ToldRules } from './told-rules.js';

interface StyleSheetFormProps {
  /** The version that the change starts from. */
  readonly from: StyleSheet;
  /** What the fields begin with. */
  readonly filled: StyleSheet;
  /** Why it is changed, as typed before. */
  readonly why: string;
  readonly busy: boolean;
  readonly error: Error | null;
  /** What was set elsewhere meanwhile. */
  readonly meanwhile: ReactNode;
  readonly onTouch: () => void;
  readonly onSet: (sheet: StyleSheet, note: string) => void;
}

const { shape } = StyleSheet;
const choices = {
  spelling: shape.spelling.options,
  alNames: shape.alNames.options,
  laterMention: shape.laterMention.options,
  courtesyTitles: shape.courtesyTitles.options,
  headlineCase: shape.headlineCase.options,
  quotes: shape.quotes.options,
  percent: shape.percent.options,
  largeNumbers: shape.largeNumbers.options,
  dates: shape.dates.options,
  hijri: shape.hijri.options,
} as const;
const names = Object.keys(choices) as (keyof typeof choices)[];
const below = [10, 11, 13] as const;

/** StyleSheetForm changes the house style; what it makes is the next version. */
export function StyleSheetForm(props: StyleSheetFormProps) {
  const { from, filled, why, busy, error, meanwhile, onTouch, onSet } = props;
  const t = useWords(styleSheetWords);
  const [sheet, setSheet] = useState(filled);
  const [rules, setRules] = useState(filled.rules.join('\n'));
  const [note, setNote] = useState(why);
  const wrong = fieldErrors(error);
  const whole: StyleSheet = { ...sheet, rules: linesOf(rules) };
  const isChanged = JSON.stringify(whole) !== JSON.stringify(from);
  const set = (event: SubmitEvent) => {
    event.preventDefault();
    onSet(whole, note.trim());
  };
  return (
    <form className="form style-form" onSubmit={set} onChange={onTouch}>
      <div className="f choices">
        {names.map((name) => (
          <Choice
            key={name}
            name={name}
            label={t(name)}
            value={sheet[name]}
            options={choices[name].map((value) => [value, t(`${name}_is_${value}` as 'spelling')])}
            onChoose={(value) => setSheet(StyleSheet.parse({ ...sheet, rules: [], [name]: value }))}
          />
        ))}
        <Choice
          name="wordsBelow"
          label={t('wordsBelow')}
          value={String(sheet.wordsBelow)}
          options={below.map((value) => [String(value), t(`wordsBelow_is_${value}`)])}
          onChoose={(value) =>
            setSheet({ ...sheet, wordsBelow: below.find((one) => String(one) === value) ?? 10 })
          }
        />
        <TextField
          id="style-headline-length"
          label={t('headlineLength')}
          aside={t('headlineLengthAside')}
          dir="ltr"
          value={sheet.headlineLength === null ? '' : String(sheet.headlineLength)}
          wrong={wrong['sheet.headlineLength']}
          onChange={(value) => setSheet({ ...sheet, headlineLength: numberOf(value) })}
        />
      </div>
      <div className="f">
        <TextField
          id="style-rules"
          label={t('rules')}
          rows={5}
          dir="auto"
          value={rules}
          wrong={ruleProblem(wrong)}
          onChange={setRules}
        />
        <p className="hint">{t('rulesHint')}</p>
      </div>
      <div className="f">
        <TextField
          id="style-note"
          label={t('note')}
          aside={t('noteAside')}
          dir="auto"
          value={note}
          wrong={wrong['note']}
          onChange={setNote}
        />
      </div>
      <ToldRules sheet={whole} />
      {meanwhile}
      <p>
        <button type="submit" className="btn" disabled={busy || !isChanged}>
          {t('save')}
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ name, label, value, options, onChoose }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={`style-${name}`}>{label}</label>
      <span className="sel">
        <select
          id={`style-${name}`}
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function numberOf(text: string): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

function ruleProblem(wrong: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(wrong).find(([field]) => field.startsWith('sheet.rules'))?.[1];
}
