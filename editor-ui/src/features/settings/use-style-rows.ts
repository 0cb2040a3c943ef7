import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { MeanwhileRow } from './meanwhile.js';
import { meanwhileWords } from './meanwhile-words.js';
import type { ChangedField } from './rebase.js';
import { styleSheetWords } from './style-sheet-words.js';

/** useStyleRows says changed choices of the house style in words. */
export function useStyleRows(): (changed: readonly ChangedField[]) => MeanwhileRow[] {
  const t = useWords(styleSheetWords);
  const said = useWords(meanwhileWords);
  const { number } = useFormat();
  const say = (key: string, value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? said('none') : value.join('\n');
    if (value === null || value === undefined) return said('none');
    if (key === 'headlineLength') return number(Number(value));
    return t(`${key}_is_${String(value)}` as 'spelling');
  };
  return (changed) =>
    changed.map(({ key, theirs, mine }) => ({
      name: t(key as 'spelling'),
      theirs: say(key, theirs),
      mine: say(key, mine),
    }));
}
