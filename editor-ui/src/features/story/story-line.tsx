import type { TranslationView } from '@dragoman/shared/contract';
import type { ReactNode } from 'react';
import { Mark } from '../../chrome/mark.js';
import { Say } from '../../i18n/say.js';
import { sectionName } from '../../i18n/section-name.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { reviewWords } from '../review/review-words.js';
import { storyWords } from './story-words.js';

/** StoryLine says what story this is, where it stands and whose it is. */
export function StoryLine({
  view,
  me,
  more,
  children,
}: {
  readonly view: TranslationView;
  readonly me: string;
  readonly more?: ReactNode;
  /** Stands at the end of the line. */
  readonly children?: ReactNode;
}) {
  const t = useWords(storyWords);
  const own = useWords(reviewWords);
  const format = useFormat();
  const { article, state, assignee, publication } = view;
  const { section, version } = article;
  return (
    <section className="storyline" aria-label={own('thisStory')}>
      <p>
        <span className="state">{t(state === 'drafting' ? 'isDrafting' : state)}</span>{' '}
        <b className="slug">
          <bdi>{publication.slug ?? article.externalId}</bdi>
        </b>{' '}
        <span className="soft">
          {section === null
            ? t('factsNoSection', { version })
            : t('facts', { section: sectionName(section, format.language), version })}
          {assignee && more === undefined && (
            <>
              {format.language === 'ar' ? '، ' : ', '}
              {assignee.id === me ? (
                own('claimedByYou')
              ) : (
                <Say words={reviewWords} k="claimedBy" values={{ name: assignee.name }} />
              )}
            </>
          )}
          {more}
        </span>
      </p>
      {children}
      <Withdrawn view={view} />
    </section>
  );
}

/** The Arabic edition took the story back: nothing may go on until that is settled. */
function Withdrawn({ view }: { readonly view: TranslationView }) {
  const format = useFormat();
  const { withdrawnAt, withdrawnReason } = view.article;
  if (withdrawnAt === null) return null;
  return (
    <p className="alarm frozen" role="alert">
      <Mark name="f-block" />{' '}
      <Say words={storyWords} k="frozen" values={{ at: format.moment(withdrawnAt) }} />
      {withdrawnReason !== null && (
        <>
          {' '}
          <Say words={storyWords} k="frozenWhy" values={{ reason: withdrawnReason }} />
        </>
      )}
    </p>
  );
}
