import { styleRules, type StyleSheet } from '@dragoman/shared/domain';
import { useWords } from '../../i18n/use-words.js';
import { styleSheetWords } from './style-sheet-words.js';

/** ToldRules shows a house style as the engine reads it, line by line. */
export function ToldRules({
  sheet,
  open,
}: {
  readonly sheet: StyleSheet;
  readonly open?: boolean;
}) {
  const t = useWords(styleSheetWords);
  return (
    <details className="more" open={open}>
      <summary className="act">{t('told')}</summary>
      <ul className="told" lang="en" dir="ltr">
        {styleRules(sheet).map((rule, at) => (
          <li key={at}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
