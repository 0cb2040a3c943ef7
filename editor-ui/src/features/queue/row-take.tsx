import type { TranslationSummary } from '@dragoman/shared/contract';
import { minutesLeft, spanOf } from '../../chrome/span-of-minutes.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';

interface RowTakeProps {
  readonly item: TranslationSummary;
  readonly now: Date;
  readonly onClaim: () => void;
  readonly onRedraft: () => void;
  /** The one primary button of the page. */
  readonly primary: boolean;
  readonly busy: boolean;
}

/** RowTake is the end of a row: what to do with it, how far it is, or how long it has waited. */
export function RowTake({ item, now, onClaim, onRedraft, primary, busy }: RowTakeProps) {
  const t = useWords(queueWords);
  const headline = item.headline ?? item.article.headline;
  const { progress } = item;
  if (item.state === 'failed' && item.allowed.includes('redraft'))
    return (
      <button type="button" className="act go" disabled={busy} onClick={onRedraft}>
        {t('redraft')}
      </button>
    );
  if (item.allowed.includes('claim'))
    return (
      <>
        {!primary && <Ago since={item.readyAt ?? item.updatedAt} now={now} />}
        <button
          type="button"
          className={primary ? 'btn primary' : 'act go claim'}
          aria-label={t('claimNamed', { headline })}
          disabled={busy}
          onClick={onClaim}
        >
          {t('claim')} {primary && <kbd>C</kbd>}
        </button>
      </>
    );
  if (item.state === 'drafting')
    return <Done done={progress.drafted} all={progress.segments} machine />;
  if (item.state === 'editing')
    return <Done done={progress.confirmed + progress.cut} all={progress.segments} />;
  if (item.state === 'in_review')
    return <Ago since={item.submittedAt ?? item.updatedAt} now={now} />;
  if (item.state === 'queued' || item.state === 'approved') return null;
  return <Ago since={item.updatedAt} now={now} />;
}

interface DoneProps {
  readonly done: number;
  readonly all: number;
  readonly machine?: boolean;
}

/** Done is a meter: segments settled of all, graphite while the machine writes. */
function Done({ done, all, machine = false }: DoneProps) {
  const t = useWords(queueWords);
  if (all === 0) return null;
  return (
    <span className="soft">
      {t('doneShort', { done, all })}{' '}
      <meter
        className={machine ? 'fill machine' : 'fill'}
        min={0}
        max={all}
        value={done}
        aria-label={t('done', { done, all })}
      />
    </span>
  );
}

/** Ago tells how long something has waited. */
function Ago({ since, now }: { readonly since: string; readonly now: Date }) {
  const t = useWords(queueWords);
  const format = useFormat();
  const span = spanOf(Math.max(0, -minutesLeft(since, now)));
  return (
    <time className="soft ago" dateTime={since} title={format.moment(since)}>
      {span.count === 0 ? t('justNow') : t(`${span.key}Ago`, { ...span })}
    </time>
  );
}
