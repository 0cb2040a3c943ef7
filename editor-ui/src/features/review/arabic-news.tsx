import type { SegmentView } from '@dragoman/shared/contract';
import { Mark } from '../../chrome/mark.js';
import { useWords } from '../../i18n/use-words.js';
import { useReviewDesk, useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';

const names = {
  changed: 'arabicChanged',
  added: 'arabicAdded',
  removed: 'arabicRemoved',
  moved: 'arabicMoved',
} as const;

/** ArabicNews says how the last Arabic update touched a segment that nobody has settled since. */
export function ArabicNews({ segment }: { readonly segment: SegmentView }) {
  const t = useWords(reviewWords);
  const { run, open, openPanel } = useReviewDesk();
  const { allowed, article } = useReviewed();
  const { id, sourceChange, proposal } = segment;
  if (sourceChange === 'none') return null;
  const keep = allowed.includes('keep_target') && !proposal;
  return (
    <div>
      <p className={sourceChange === 'changed' || sourceChange === 'removed' ? 'alarm' : ''}>
        <Mark name="m-changed" /> <b>{t(names[sourceChange])}</b>
      </p>
      {sourceChange === 'changed' && <p>{t('changedNote', { version: article.version })}</p>}
      {sourceChange === 'removed' && <p>{t('removedNote')}</p>}
      {keep && (
        <p className="acts">
          {sourceChange === 'removed' && allowed.includes('cut') && (
            <button
              type="button"
              className="act go"
              onClick={() => {
                open(id, 'none');
                openPanel('cut');
              }}
            >
              {t('cutIt')}
            </button>
          )}
          <button
            type="button"
            className="act"
            onClick={() => void run('keep_target', { segmentId: id })}
          >
            {t('keepIt')}
          </button>
        </p>
      )}
    </div>
  );
}
