import { lazy, type ReactNode } from 'react';
import { useProblemSentence } from '../../chrome/failing.js';
import { SparePart } from '../../chrome/spare-part.js';
import { StatusLine } from '../../chrome/status-line.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';
import type { Arrivals } from './use-arrivals.js';
import type { QueueHands } from './use-queue-hands.js';

const GiveChosen = lazy(async () => ({ default: (await import('./give-chosen.js')).GiveChosen }));

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
  const { chosen } = hands;
  if (chosen.error) return <span className="alarm">{sentence(chosen.error)}</span>;
  if (chosen.given !== null)
    return (
      <>
        {t('given', { count: chosen.given })}{' '}
        {chosen.refusals.size > 0 && (
          <span className="alarm">{t('notGiven', { count: chosen.refusals.size })}</span>
        )}{' '}
        <button type="button" className="act" onClick={chosen.clear}>
          {t('clear')}
        </button>
      </>
    );
  if (chosen.ids.size > 0)
    return (
      <SparePart>
        <GiveChosen chosen={chosen} />
      </SparePart>
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
