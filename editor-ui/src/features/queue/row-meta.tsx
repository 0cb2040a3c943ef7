import type { TranslationSummary } from '@dragoman/shared/contract';
import { useMe } from '../../api/use-me.js';
import { Mark } from '../../chrome/mark.js';
import { Say } from '../../i18n/say.js';
import { sectionName } from '../../i18n/section-name.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';

/** RowMeta says the one thing about a translation that an editor has to know before opening it. */
export function RowMeta({ item }: { readonly item: TranslationSummary }) {
  const t = useWords(queueWords);
  const { findings, progress, returnedNotes } = item;
  if (item.article.withdrawnAt !== null)
    return <Alarm mark="m-changed">{t('arabicWithdrawn')}</Alarm>;
  if (progress.changed > 0 && item.state !== 'queued' && item.state !== 'drafting')
    return <Alarm mark="m-changed">{t('arabicChanged')}</Alarm>;
  if (item.state === 'editing' || item.state === 'in_review') {
    if (findings.block > 0)
      return <Alarm mark="f-block">{t('blocks', { count: findings.block })}</Alarm>;
    if (returnedNotes > 0 && item.state === 'editing')
      return (
        <>
          <Mark name="m-returned" /> {t('returned', { count: returnedNotes })}
        </>
      );
  }
  if (item.openQuestions > 0 && item.state !== 'approved')
    return <span>{t('openQuestions', { count: item.openQuestions })}</span>;
  if (item.state === 'editing') return <Editing item={item} />;
  if (item.state === 'in_review') return <Checks warn={findings.warn} />;
  if (item.state === 'approved') return <Approved item={item} />;
  return <Size item={item} />;
}

function Alarm({
  mark,
  children,
}: {
  readonly mark: 'm-changed' | 'f-block';
  readonly children: string;
}) {
  return (
    <span className="alarm">
      <Mark name={mark} /> {children}
    </span>
  );
}

function Editing({ item }: { readonly item: TranslationSummary }) {
  const { person } = useMe();
  if (!item.assignee || item.assignee.id === person.id) return <Size item={item} />;
  return (
    <>
      <Say words={queueWords} k="editing" values={{ name: item.assignee.name }} />
      <br />
      <Size item={item} />
    </>
  );
}

function Checks({ warn }: { readonly warn: number }) {
  const t = useWords(queueWords);
  if (warn === 0) return t('noFindings');
  return (
    <>
      <Mark name="f-warn" /> {t('toCheck', { count: warn })}
    </>
  );
}

function Approved({ item }: { readonly item: TranslationSummary }) {
  const t = useWords(queueWords);
  const format = useFormat();
  const { scheduledAt } = item.publication;
  if (scheduledAt === null) return t('approvedBy');
  return t('scheduled', { at: format.timeOrDay(scheduledAt, new Date()) });
}

function Size({ item }: { readonly item: TranslationSummary }) {
  const t = useWords(queueWords);
  const { language } = useFormat();
  const { words, section, priority } = item.article;
  const ready = item.state === 'ready' && priority === 'urgent';
  return (
    <span className={item.state === 'ready' ? undefined : 'soft'}>
      {t(ready ? 'readyWords' : 'words', { count: words })}
      {section !== null && (
        <>
          {ready ? <br /> : t('comma')}
          <bdi className={ready ? 'soft' : undefined}>{sectionName(section, language)}</bdi>
        </>
      )}
    </span>
  );
}
