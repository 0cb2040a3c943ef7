import type { SegmentEdit } from '@dragoman/shared/contract';
import { type RichText, richDiff } from '@dragoman/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { Failing } from '../../chrome/failing.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { DiffText } from '../story/diff-text.js';
import { storyWords } from '../story/story-words.js';
import { Dialog } from './dialog.js';
import { useReviewed } from './review-context.js';
import { reviewWords } from './review-words.js';

interface HistoryDialogProps {
  readonly segmentId: string;
  readonly number: number;
  readonly now: readonly RichText[];
  readonly onTake: (paragraphs: RichText[]) => void;
  readonly onClose: () => void;
}

/** HistoryDialog shows every save of a segment, newest first; any of them can be brought back. */
export function HistoryDialog({ segmentId, number, onTake, onClose }: HistoryDialogProps) {
  const t = useWords(reviewWords);
  const story = useWords(storyWords);
  const { id } = useReviewed();
  const { data, error } = useQuery({
    queryKey: ['history', id],
    queryFn: ({ signal }) => callRoute('getHistory', { params: { id }, signal }),
    staleTime: 0,
  });
  const edits = data?.edits.filter((edit) => edit.segmentId === segmentId).reverse() ?? [];
  return (
    <Dialog title={t('historyTitle', { number })} onClose={onClose}>
      {error && <Failing error={error} />}
      {!data && !error && <p role="status">{story('loading')}</p>}
      {data && edits.length === 0 && <p className="soft">{t('noHistory')}</p>}
      <ol className="edits">
        {edits.map((edit) => (
          <Edit
            key={edit.version}
            edit={edit}
            onTake={() => {
              onTake(edit.to.map((runs) => [...runs]));
              onClose();
            }}
          />
        ))}
      </ol>
    </Dialog>
  );
}

function Edit({ edit, onTake }: { readonly edit: SegmentEdit; readonly onTake: () => void }) {
  const t = useWords(reviewWords);
  const format = useFormat();
  return (
    <li>
      <p className="slugline">
        {edit.by && <bdi>{edit.by.name}</bdi>} {format.moment(edit.at)}
      </p>
      <div className="en" lang="en" dir="ltr">
        <DiffText parts={richDiff(edit.from, edit.to)} after={edit.to} />
      </div>
      <p className="acts">
        <button type="button" className="act go" onClick={onTake}>
          {t('bringBack')}
        </button>
      </p>
    </li>
  );
}
