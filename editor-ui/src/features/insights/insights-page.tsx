import type { Insights } from '@dragoman/shared/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { PageTitle } from '../../chrome/page-title.js';
import { useWords } from '../../i18n/use-words.js';
import { ChangeFigure } from './change-figure.js';
import { queryOf } from './insight-address.js';
import { InsightFilters } from './insight-filters.js';
import { EditorsTable, FindingsTable, MakersTable } from './insight-tables.js';
import { insightsWords } from './insights-words.js';
import './insights.css';
import { KnowledgeSection } from './knowledge-section.js';
import { SectionFigure } from './section-figure.js';
import { SpendFigure } from './spend-figure.js';
import { SpreadFigure } from './spread-figure.js';
import { StagesFigure } from './stages-figure.js';
import { StoriesSection } from './stories-section.js';
import { useInsightNews } from './use-insight-news.js';

/** InsightsPage tells how much people change drafts, what that takes and what it costs. */
export function InsightsPage() {
  const t = useWords(insightsWords);
  const [params] = useSearchParams();
  const query = queryOf(params, new Date());
  const insights = useQuery({
    queryKey: ['insights', query],
    queryFn: ({ signal }) => callRoute('getInsights', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <main className="page insights" id="page" aria-busy={insights.isPlaceholderData}>
      <PageTitle>{t('title')}</PageTitle>
      {insights.data ? (
        <Told insights={insights.data} />
      ) : insights.error ? (
        <Failing error={insights.error} retry={() => void insights.refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  );
}

function Told({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const news = useInsightNews(insights);
  const { spend, totals } = insights;
  const spendIsTold = spend !== null && (spend.days.length > 0 || totals.stories > 0);
  return (
    <>
      <header className="qhead">
        <h1>{news}</h1>
        <InsightFilters insights={insights} />
        {insights.scope === 'own' && <p className="soft">{t('ownNote')}</p>}
      </header>
      {totals.stories === 0 ? (
        <p className="soft none">{t('none')}</p>
      ) : (
        <div className="plots">
          <ChangeFigure insights={insights} />
          <SectionFigure insights={insights} />
        </div>
      )}
      {(spendIsTold || totals.stories > 0) && (
        <div className="plots even">
          {spendIsTold && <SpendFigure insights={insights} spend={spend} />}
          {totals.stories > 0 && <StagesFigure insights={insights} />}
        </div>
      )}
      {totals.stories > 0 && (
        <>
          <div className="plots even">
            <SpreadFigure insights={insights} />
            <FindingsTable insights={insights} />
          </div>
          <div className="plots even">
            <MakersTable insights={insights} />
            <EditorsTable insights={insights} />
          </div>
          <div className="plots even">
            <KnowledgeSection insights={insights} kind="term" />
            <KnowledgeSection insights={insights} kind="memory" />
          </div>
          <StoriesSection insights={insights} />
        </>
      )}
    </>
  );
}
