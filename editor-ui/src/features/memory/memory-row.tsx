import type { MemoryUnitView } from '@dragoman/shared/contract';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';
import { capital } from '../../i18n/capital.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { memoryWords } from './memory-words.js';
import { Ranged } from './ranged.js';
import { ReasonForm } from './reason-form.js';
import { useMemoryChange } from './use-memory.js';

/** MemoryRow is one pair with where it came from; those who keep the memory may take it out. */
export function MemoryRow({ unit }: { readonly unit: MemoryUnitView }) {
  const t = useWords(memoryWords);
  const format = useFormat();
  const keeps = useRoles('approver', 'admin');
  const [asking, setAsking] = useState(false);
  const dir = format.direction;
  const english = plainOfParagraphs(unit.english);
  const removing = useMemoryChange((reason: string) =>
    callRoute('removeMemoryUnit', { params: { id: unit.id }, body: { reason } }),
  );
  return (
    <li className="mem">
      <p className="ar" lang="ar" dir="rtl">
        <Ranged text={unit.arabic} ranges={unit.found.arabic} />
      </p>
      <p className="spine">
        {unit.approvedAt !== null && (
          <time dateTime={unit.approvedAt} title={format.moment(unit.approvedAt)}>
            {format.shortDay(unit.approvedAt)}
          </time>
        )}
      </p>
      <p className="en" lang="en" dir="ltr">
        <Ranged text={english} ranges={unit.found.english} />
      </p>
      <div className="meta" dir={dir}>
        <p>
          <span>
            <From unit={unit} />
          </span>
          {keeps && !asking && (
            <button
              type="button"
              className="act"
              aria-label={t('removeNamed', { english: english.slice(0, 80) })}
              onClick={() => setAsking(true)}
            >
              {t('remove')}
            </button>
          )}
        </p>
        {asking && (
          <ReasonForm
            pending={removing.isPending}
            error={removing.error}
            onRemove={(reason) => removing.mutate(reason)}
            onCancel={() => setAsking(false)}
          />
        )}
      </div>
    </li>
  );
}

function From({ unit }: { readonly unit: MemoryUnitView }) {
  const t = useWords(memoryWords);
  const { title, translationId } = unit.story;
  const story = <Say words={memoryWords} k="from" values={{ story: title }} />;
  return (
    <>
      {capital(t(`oneOf_${unit.origin}`))}
      {title !== '' && (
        <>
          {t('comma')}
          {translationId === null ? (
            story
          ) : (
            <Link to={`/translations/${translationId}#${unit.segmentId ?? ''}`}>{story}</Link>
          )}
        </>
      )}
      {unit.approvedBy !== null && (
        <>
          {t('comma')}
          <Say words={memoryWords} k="approved" values={{ name: unit.approvedBy }} />
        </>
      )}
      {!unit.reviewed && (
        <>
          {t('comma')}
          {t('unreviewed')}
        </>
      )}
    </>
  );
}
