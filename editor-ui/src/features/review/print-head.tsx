import './print.css';
import type { TranslationView } from '@dragoman/shared/contract';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { editingWords } from './editing-words.js';
import type { ReviewState } from './review-state.js';
import { useBaselineName } from './use-baseline-name.js';

/** PrintHead is what paper needs to say and the screen says elsewhere: whose text, of when, and how to read it. */
export function PrintHead({
  story: { revision, lastEditor, updatedAt },
  state: { baseline, view },
  visitedAt,
}: {
  readonly story: TranslationView;
  readonly state: ReviewState;
  readonly visitedAt: string | null;
}) {
  const t = useWords(editingWords);
  const format = useFormat();
  const nameOf = useBaselineName(visitedAt);
  const at = format.moment(updatedAt);
  return (
    <div className="print-head">
      <p>
        {revision?.by && (
          <>
            <Say
              words={editingWords}
              k="printRevision"
              values={{
                number: revision.number,
                name: revision.by.name,
                at: format.moment(revision.at),
              }}
            />{' '}
          </>
        )}
        {lastEditor ? (
          <Say words={editingWords} k="printLast" values={{ name: lastEditor.name, at }} />
        ) : (
          t('printAsOf', { at })
        )}
      </p>
      {view !== 'clean' && <p>{t('printFrom', { baseline: nameOf(baseline) })}</p>}
    </div>
  );
}
