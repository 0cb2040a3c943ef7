import { useQuery } from '@tanstack/react-query';
import { queryKeys, signInAgain } from '../../api/query-client.js';
import { Mark } from '../../chrome/mark.js';
import { problemsInArabic } from '../../chrome/problems-in-arabic.js';
import { StatusLine } from '../../chrome/status-line.js';
import type { Language } from '../../i18n/language.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { useReviewDesk, useReviewed, useSession } from './review-context.js';
import { editingWords } from './editing-words.js';
import { reviewWords } from './review-words.js';
import { ReadingChoices, type Reading } from './reading-choices.js';
import { saveState } from './save-state.js';
import type { SaveRefusal } from './segment-work.js';
import { StoryLength } from './story-length.js';

/** ReviewFoot is the line at the foot: what became of the typing, the keys, the length. */
export function ReviewFoot(reading: Reading) {
  const { activeId } = reading.state;
  const t = useWords(reviewWords);
  const { goTo, tell } = useReviewDesk();
  const { segments } = useReviewed();
  const number = segments.findIndex(({ id }) => id === activeId) + 1;
  return (
    <StatusLine
      news={<SaveNews />}
      keys={
        <>
          <span>
            <kbd>Ctrl ↵</kbd> {t('keyConfirm')}
          </span>
          <span>
            <kbd>Ctrl ↑ ↓</kbd> {t('keySegment')}
          </span>
          <span>
            <kbd>Ctrl U</kbd> {t('keyUnconfirmed')}
          </span>
          <span>
            <kbd>N P</kbd> {t('keyChange')}
          </span>
          <span>
            <kbd>F</kbd> {t('keyFinding')}
          </span>
          <button type="button" className="act" onClick={() => tell({ type: 'keys', shown: true })}>
            <kbd>?</kbd> {t('keyAll')}
          </button>
        </>
      }
      words={<StoryLength />}
    >
      <p className="nav-seg">
        <button
          type="button"
          className="act"
          aria-label={t('previousSegment')}
          onClick={() => goTo('previous', 'start')}
        >
          ‹
        </button>
        <span>{t('position', { number, all: segments.length })}</span>
        <button
          type="button"
          className="act"
          aria-label={t('nextSegment')}
          onClick={() => goTo('next', 'start')}
        >
          ›
        </button>
      </p>
      <ReadingChoices {...reading} />
    </StatusLine>
  );
}

function SaveNews() {
  const t = useWords(reviewWords);
  const own = useWords(editingWords);
  const format = useFormat();
  const { store, open } = useReviewDesk();
  const { segments } = useReviewed();
  const state = saveState(useSession(store));
  const { data: ended } = useQuery({
    queryKey: queryKeys.ended,
    queryFn: () => false,
    enabled: false,
  });
  if (ended) return <SignedOut />;
  if (state.kind === 'saved')
    return (
      <span className="save">
        <Mark name="m-confirmed" /> <b>{t('saved')}</b>{' '}
        {state.at !== null && (
          <span className="soft">{format.timeWithSeconds(new Date(state.at))}</span>
        )}
      </span>
    );
  const numbers = state.ids
    .map((id) => format.number(segments.findIndex((segment) => segment.id === id) + 1))
    .join(', ');
  switch (state.kind) {
    case 'saving':
      return (
        <span className="save">
          <Mark name="s-saving" /> <b>{t('saving')}</b> <span className="soft">{numbers}</span>
        </span>
      );
    case 'offline':
      return (
        <span className="save long">
          <Mark name="s-offline" /> <b>{t('offline')}</b>{' '}
          <span className="soft">
            {state.unkept
              ? own('unkept')
              : t('offlineSince', {
                  count: state.ids.length,
                  at: format.time(new Date(state.since)),
                })}
          </span>
        </span>
      );
    case 'refused':
      return (
        <span className="save alarm long">
          <Mark name="f-block" /> <b>{t('refused', { numbers })}</b>{' '}
          {refusedIn(format.language, state.refusal)}
        </span>
      );
    case 'conflict':
      return (
        <span className="save alarm long">
          <Mark name="m-changed" /> <b>{t('conflictIn', { numbers })}</b>{' '}
          <span className="soft">{t('conflictNote')}</span>{' '}
          <button
            type="button"
            className="act go"
            onClick={() => state.ids[0] !== undefined && open(state.ids[0], 'start')}
          >
            {t('compare')}
          </button>
        </span>
      );
  }
}

/** The session ended while somebody typed: the words are kept, and the way back is here. */
function SignedOut() {
  const own = useWords(editingWords);
  return (
    <span className="save alarm long" role="alert">
      <Mark name="s-offline" /> <b>{own('signedOut')}</b>{' '}
      <span className="soft">{own('signedOutHow')}</span>{' '}
      <button type="button" className="act go" onClick={signInAgain}>
        {own('signInAgain')}
      </button>
    </span>
  );
}

/** The desk's own sentences are English. */
function refusedIn(language: Language, { code, detail }: SaveRefusal): string {
  const arabic: Readonly<Record<string, string>> = problemsInArabic;
  return (language === 'ar' && arabic[code]) || detail;
}
