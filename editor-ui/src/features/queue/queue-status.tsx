import type { ReactNode } from 'react';
import { useProblemSentence } from '../../chrome/failing.js';
import { StatusLine } from '../../chrome/status-line.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';
import type { Arrivals } from './use-arrivals.js';
import type { QueueHands } from './use-queue-hands.js';

interface QueueStatusProps {
  readonly hands: QueueHands;
  readonly arrivals?: Arrivals;
  readonly onHelp: () => void;
}

/** QueueStatus is the foot of a list: refusals, the choice, what came in, and the keys. */
export function QueueStatus({ hands, arrivals, onHelp }: QueueStatusProps) {
  const t = useWords(queueWords);
  return (
    <StatusLine
      news={<News hands={hands} {...(arrivals ? { arrivals } : {})} />}
      keys={
        <>
          <Key name="J K">{t('keyMove')}</Key>
          <Key name="↵">{t('keyOpen')}</Key>
          <Key name="C">{t('keyClaim')}</Key>
          <Key name="X">{t('keySelect')}</Key>
          <Key name="/">{t('keySearch')}</Key>
          <button type="button" className="act" onClick={onHelp}>
            <kbd>?</kbd> {t('keyAll')}
          </button>
        </>
      }
    />
  );
}

function Key({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span>
      <kbd>{name}</kbd> {children}
    </span>
  );
}

function News({ hands, arrivals }: Pick<QueueStatusProps, 'hands' | 'arrivals'>) {
  const t = useWords(queueWords);
  const format = useFormat();
  const sentence = useProblemSentence();
  if (hands.refused) {
    const { item, error } = hands.refused;
    const headline = item.headline ?? item.article.headline;
    return (
      <span className="alarm">{t('refusedCommand', { headline, problem: sentence(error) })}</span>
    );
  }
  if (hands.chosen.size > 0)
    return (
      <>
        {t('chosen', { count: hands.chosen.size })}{' '}
        <button type="button" className="act go" onClick={hands.claimChosen} disabled={hands.busy}>
          {t('claimAll')}
        </button>{' '}
        <button type="button" className="act" onClick={hands.clear}>
          {t('clear')}
        </button>
      </>
    );
  if (!arrivals || arrivals.arrived.length === 0) return null;
  const { arrived, since } = arrivals;
  return (
    <>
      {t('arrived', { count: arrived.length, at: format.time(since) })}{' '}
      <button type="button" className="act go" onClick={arrivals.show}>
        {t('showArrived')}
      </button>
    </>
  );
}
