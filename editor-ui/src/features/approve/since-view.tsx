import { Mark, type MarkName } from '../../chrome/mark.js';
import { capital } from '../../i18n/capital.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { ArabicText } from '../story/arabic-text.js';
import { compared } from '../story/compared.js';
import { CleanText, DiffText } from '../story/diff-text.js';
import { approveWords } from './approve-words.js';
import type { ChangedSegment, ChangedSince } from './changed-since.js';

const marks = {
  new: 'm-edited',
  cut: 'm-cut',
  restored: 'm-edited',
  words: 'm-edited',
} as const satisfies Record<ChangedSegment['what'], MarkName>;

const titles = {
  new: 'sinceNew',
  cut: 'sinceCut',
  restored: 'sinceRestored',
  words: 'sinceWords',
} as const;

/** SinceView shows what changed since the text was last read, and nothing else. */
export function SinceView({
  since: { changed, gone },
  at,
}: {
  readonly since: ChangedSince;
  /** When it was last read, null where that was on this page. */
  readonly at: string | null;
}) {
  const t = useWords(approveWords);
  const format = useFormat();
  const count = changed.length + gone.length;
  return (
    <ol className="risks del-always" dir="ltr">
      <li className="ledger since">
        <h2>
          {capital(
            at === null
              ? t('sinceHere', { count })
              : t(count === 0 ? 'sinceNothing' : 'since', { count, at: format.moment(at) }),
          )}
        </h2>
      </li>
      {changed.map((row) => (
        <ChangedRow key={row.segment.id} row={row} />
      ))}
      {gone.map(({ segmentId, paragraphs }) => (
        <li key={segmentId} className="row risk" tabIndex={-1}>
          <p className="spine sev">
            <Mark name="m-cut" />
          </p>
          <h2>{t('sinceGone')}</h2>
          <div className="en" lang="en" dir="ltr">
            {paragraphs.map((paragraph, index) => (
              <p key={index}>
                <del>{paragraph.map(({ text }) => text).join('')}</del>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ChangedRow({ row: { segment, number, before, what } }: { readonly row: ChangedSegment }) {
  const t = useWords(approveWords);
  const format = useFormat();
  const { target, findings, kind } = segment;
  const after = target?.paragraphs ?? [];
  const parts = what === 'words' ? compared(before, after) : null;
  const big = kind === 'headline' ? ' big' : '';
  return (
    <li className={`row risk${big}`} tabIndex={-1}>
      <p className="spine sev">
        <Mark name={marks[what]} />
      </p>
      <h2>
        {t(titles[what])}{' '}
        {target?.by && (
          <span className="soft">
            <Say words={approveWords} k="sinceBy" values={{ name: target.by.name }} />
          </span>
        )}
      </h2>
      <ArabicText segment={segment} findings={findings} />
      <p className="spine">
        <span className="no">{format.number(number)}</span>
      </p>
      <div
        className={`en${big}`}
        lang="en"
        dir="ltr"
        data-segment={segment.id}
        data-number={number}
      >
        {what === 'cut' ? (
          <p>
            <del>{target?.plain.replaceAll('\n', ' ')}</del>
          </p>
        ) : parts ? (
          <DiffText parts={parts} after={after} findings={findings} />
        ) : what === 'new' ? (
          <DiffText parts={compared([], after) ?? []} after={after} findings={findings} />
        ) : (
          <CleanText paragraphs={after} findings={findings} />
        )}
        {what === 'cut' && target?.cutReason && (
          <p className="say" dir="auto">
            <Say
              words={approveWords}
              k="says"
              values={{ name: target.by?.name ?? '', reason: target.cutReason }}
            />
          </p>
        )}
      </div>
    </li>
  );
}
