import type { InsightFigures } from '@dragoman/shared/contract';
import type { Tell } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import type { insightsWords } from './insights-words.js';
import type { Figures } from './use-figures.js';

/** figureColumns are the columns that every table of grouped stories has. */
export function figureColumns<Row extends InsightFigures>(
  t: Tell<typeof insightsWords>,
  figures: Figures,
): readonly Column<Row>[] {
  return [
    {
      key: 'stories',
      label: t('stories'),
      value: (row) => row.stories,
      show: (row) => figures.number(row.stories),
    },
    {
      key: 'hter',
      label: t('changed'),
      value: (row) => row.hter,
      show: (row) => figures.share(row.hter),
    },
    {
      key: 'untouched',
      label: t('untouched'),
      value: (row) => row.untouched,
      show: (row) => figures.share(row.untouched),
    },
    {
      key: 'chrf',
      label: t('chrf'),
      value: (row) => row.chrf,
      show: (row) => figures.number(row.chrf, 1),
    },
    {
      key: 'minutes_per_1000_words',
      label: t('pace'),
      value: (row) => row.minutesPerThousandWords,
      show: (row) => figures.number(row.minutesPerThousandWords, 1),
    },
  ];
}
