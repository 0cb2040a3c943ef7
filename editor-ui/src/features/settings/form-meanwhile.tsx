import { useWords } from '../../i18n/use-words.js';
import { Meanwhile, type MeanwhileRow } from './meanwhile.js';
import { meanwhileWords } from './meanwhile-words.js';

interface FormMeanwhileProps {
  readonly rows: readonly MeanwhileRow[];
  readonly onTake: () => void;
}

/** FormMeanwhile stands in a form that holds both sides' changes, and offers to drop what was typed here. */
export function FormMeanwhile({ rows, onTake }: FormMeanwhileProps) {
  const t = useWords(meanwhileWords);
  return (
    <Meanwhile rows={rows}>
      <p>
        {t('again')}{' '}
        <button type="button" className="act" onClick={onTake}>
          {t('take')}
        </button>
      </p>
    </Meanwhile>
  );
}
