import type {
  InsightEditor,
  InsightFinding,
  InsightMaker,
  Insights,
} from '@dragoman/shared/contract';
import { useCheckName } from '../../i18n/use-check-name.js';
import { useWords } from '../../i18n/use-words.js';
import { figureColumns } from './figure-columns.js';
import { insightsWords } from './insights-words.js';
import { TableSection } from './table-section.js';
import { useFigures } from './use-figures.js';

/** MakersTable compares who drafted: engines, models and prompt versions. */
export function MakersTable({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  const currency = insights.spend?.currency ?? null;
  return (
    <TableSection<InsightMaker>
      name="engines"
      title={t('makersTitle')}
      empty={t('none')}
      rows={insights.makers}
      columns={[
        { key: 'model', label: t('model'), value: ({ model }) => model ?? t('byHand') },
        {
          key: 'prompt',
          label: t('prompt'),
          value: ({ promptVersion }) => promptVersion,
          show: ({ promptVersion }) => <bdi className="version">{promptVersion}</bdi>,
        },
        ...figureColumns<InsightMaker>(t, figures),
        ...(currency
          ? [
              {
                key: `cost_per_story_${currency.toLowerCase()}`,
                label: t('cost'),
                value: ({ costMicrosPerStory: micros }: InsightMaker) =>
                  micros === null ? null : micros / 1e6,
                show: (row: InsightMaker) => figures.money(row.costMicrosPerStory, currency),
              },
            ]
          : []),
      ]}
    >
      {insights.mostlyMachine > 0 && (
        <p className="soft">{t('mostlyMachine', { count: insights.mostlyMachine })}</p>
      )}
    </TableSection>
  );
}

/** EditorsTable shows editors to admins, and an editor to themselves. */
export function EditorsTable({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const figures = useFigures();
  if (insights.editors.length === 0) return null;
  return (
    <TableSection<InsightEditor>
      name="editors"
      title={t('editorsTitle')}
      note={t('editorsNote')}
      empty={t('none')}
      rows={insights.editors}
      columns={[
        { key: 'editor', label: t('editor'), value: ({ name }) => name },
        ...figureColumns<InsightEditor>(t, figures),
      ]}
    />
  );
}

/** FindingsTable shows what checks raised in drafts and what became of it. */
export function FindingsTable({ insights }: { readonly insights: Insights }) {
  const t = useWords(insightsWords);
  const nameOf = useCheckName();
  const figures = useFigures();
  return (
    <TableSection<InsightFinding>
      name="findings"
      title={t('findingsTitle')}
      note={t('findingsNote')}
      empty={t('findingsNone')}
      rows={insights.findings}
      columns={[
        {
          key: 'check',
          label: t('finding'),
          value: ({ kind }) => kind,
          show: ({ kind }) => nameOf(kind),
        },
        {
          key: 'raised',
          label: t('raised'),
          value: ({ raised }) => raised,
          show: ({ raised }) => figures.number(raised),
        },
        {
          key: 'mended',
          label: t('mended'),
          value: ({ mended }) => mended,
          show: ({ mended }) => figures.number(mended),
        },
        {
          key: 'dismissed',
          label: t('dismissed'),
          value: ({ dismissed }) => dismissed,
          show: ({ dismissed }) => figures.number(dismissed),
        },
      ]}
    />
  );
}
