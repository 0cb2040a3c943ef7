import type { Insights } from '@dragoman/shared/contract';
import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FigureTable } from './figure-table.js';
import { insightsWords } from './insights-words.js';
import { storyColumns } from './story-columns.js';
import { useFigures } from './use-figures.js';

const shownAtOnce = 12;

/** StoriesSection tells of each story, the newest first. */
export function StoriesSection({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { stories } = insights;
  if (stories.length === 0) return null;
  const shown = showsAll ? stories : stories.slice(0, shownAtOnce);
  const columns = storyColumns(
    t,
    figures,
    stories.some(({ editor }) => editor !== null),
  );
  return (
    <section className="stories" aria-labelledby={id}>
      <h2 id={id}>{t('storiesTitle')}</h2>
      <FigureTable caption={t('storiesTitle')} columns={columns} rows={shown} />
      {shown.length < stories.length && (
        <button type="button" className="act" onClick={() => setShowsAll(true)}>
          {t('moreStories', { count: stories.length - shown.length })}
        </button>
      )}
      <p className="soft how">{t('how', { signature: insights.signature })}</p>
    </section>
  );
}
