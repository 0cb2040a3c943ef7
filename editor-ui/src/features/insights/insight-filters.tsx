import type { Insights } from '@dragoman/shared/contract';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { sectionName } from '../../i18n/section-name.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { CsvButton } from './csv-button.js';
import { spanNamed, spans, withParam } from './insight-address.js';
import { insightsWords } from './insights-words.js';
import { storyColumns } from './story-columns.js';
import { useFigures } from './use-figures.js';

/** InsightFilters chooses the span and what the stories are narrowed to; all of it stands in the address. */
export function InsightFilters({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const go = (changes: Readonly<Record<string, string | null>>) =>
    void navigate(withParam(params, changes), { replace: true });
  const named = spanNamed(params);
  const { choices, stories } = insights;
  const { language } = useFormat();
  const plain = (values: readonly string[]) => values.map((value) => ({ id: value, name: value }));
  const narrowings = [
    {
      name: 'section',
      choices: choices.sections.map((id) => ({ id, name: sectionName(id, language) })),
    },
    { name: 'model', choices: plain(choices.models) },
    { name: 'prompt', choices: plain(choices.prompts) },
    { name: 'editor', choices: choices.editors },
  ] as const;
  return (
    <div className="insight-filters">
      <nav className="filters" aria-label={t('range')}>
        {spans.map((span) => (
          <Link
            key={span}
            to={withParam(params, { span: span === 'weeks' ? null : span, from: null, to: null })}
            aria-current={span === named ? 'true' : undefined}
          >
            {t(span)}
          </Link>
        ))}
      </nav>
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{t(name)}</span>
          <input
            type="date"
            value={insights[name]}
            onChange={({ target }) => {
              if (target.value === '') return;
              const other = name === 'from' ? { to: insights.to } : { from: insights.from };
              go({ span: null, ...other, [name]: target.value });
            }}
          />
        </label>
      ))}
      {narrowings.map(({ name, choices: offered }) =>
        offered.length > 1 || params.has(name) ? (
          <label key={name}>
            <span>{t(name)}</span>
            <select
              value={params.get(name) ?? ''}
              onChange={({ target }) => go({ [name]: target.value })}
            >
              <option value="">{t('all')}</option>
              {withChosen(offered, params.get(name)).map(({ id, name: shown }) => (
                <option key={id} value={id}>
                  {shown}
                </option>
              ))}
            </select>
          </label>
        ) : null,
      )}
      {stories.length > 0 && (
        <CsvButton
          name={`stories-${insights.from}-${insights.to}`}
          title={t('storiesTitle')}
          label={
            insights.totals.stories > stories.length
              ? t('newestCsv', { count: stories.length })
              : t('allCsv')
          }
          columns={storyColumns(
            t,
            figures,
            stories.some(({ editor }) => editor !== null),
          )}
          rows={stories}
        />
      )}
    </div>
  );
}

type Choice = Insights['choices']['editors'][number];

/** What an address names is shown as chosen, even where no story of the span has it. */
function withChosen(offered: readonly Choice[], chosen: string | null): readonly Choice[] {
  if (chosen === null || offered.some(({ id }) => id === chosen)) return offered;
  return [...offered, { id: chosen, name: chosen }];
}
