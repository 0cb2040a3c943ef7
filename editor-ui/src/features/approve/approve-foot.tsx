import type { TranslationView } from '@dragoman/shared/contract';
import { countWords } from '@dragoman/shared/domain';
import { StatusLine } from '../../chrome/status-line.js';
import { useWords } from '../../i18n/use-words.js';
import { approveWords } from './approve-words.js';

/** ApproveFoot is the line at the foot: the keys, and how long the story is. */
export function ApproveFoot({ view: { segments } }: { readonly view: TranslationView }) {
  const t = useWords(approveWords);
  const kept = segments.filter(({ target }) => target && target.status !== 'cut');
  const words = kept.reduce((sum, { target }) => sum + countWords(target?.plain ?? ''), 0);
  return (
    <StatusLine
      keys={
        <>
          <span>
            <kbd>J K</kbd> {t('keyRisk')}
          </span>
          <span>
            <kbd>M</kbd> {t('keyNote')}
          </span>
          <span>
            <kbd>Ctrl ↵</kbd> {t('keyApprove')}
          </span>
        </>
      }
      words={t('segments', { english: kept.length, all: segments.length, words })}
    >
      <a className="btn primary decide-now" href="#decide">
        {t('decide')}
      </a>
    </StatusLine>
  );
}
