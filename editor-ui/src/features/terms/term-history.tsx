import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { termsWords } from './terms-words.js';
import { useTermDetail } from './use-terms.js';

/** TermHistory tells who did what with a term, newest first. */
export function TermHistory({ termId }: { readonly termId: string }) {
  const t = useWords(termsWords);
  const format = useFormat();
  const { data } = useTermDetail(termId);
  if (!data) return null;
  return (
    <section className="term-history">
      <h3>{t('history')}</h3>
      <ul>
        {data.history.toReversed().map(({ version, action, by, at, to }) => (
          <li key={version}>
            <bdi>{by?.name ?? t('nobody')}</bdi> · {t(`did_${action}`)} ·{' '}
            <time dateTime={at}>{format.moment(new Date(at))}</time>{' '}
            <bdi className="soft" lang="en">
              {String(to['preferred'] ?? '')}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
