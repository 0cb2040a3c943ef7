import type { InsightStory } from '@dragoman/shared/contract';
import { Link } from 'react-router';
import type { Tell } from '../../i18n/use-words.js';
import type { Column } from './figure-table.js';
import type { insightsWords } from './insights-words.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { sectionName } from '../../i18n/section-name.js';
import type { Figures } from './use-figures.js';

/** storyColumns are what is told of each story; `withEditors` where names may be told. */
export function storyColumns(
  t: Tell<typeof insightsWords>,
  figures: Figures,
  withEditors: boolean,
): readonly Column<InsightStory>[] {
  return [
    {
      key: 'headline',
      label: t('story'),
      value: ({ headline }) => headline,
      show: ({ headline, translationId }) => (
        <Link to={`/translations/${translationId}`}>{headline}</Link>
      ),
    },
    {
      key: 'published',
      label: t('published'),
      value: ({ publishedAt }) => publishedAt,
      show: ({ publishedAt }) => figures.day(publishedAt),
    },
    {
      key: 'section',
      label: t('section'),
      value: ({ section }) => section,
      show: ({ section }) =>
        section === null ? '' : <bdi>{sectionName(section, currentLanguage())}</bdi>,
    },
    ...(withEditors
      ? [
          {
            key: 'editor',
            label: t('editor'),
            value: ({ editor }: InsightStory) => editor,
            show: ({ editor }: InsightStory) => <bdi>{editor}</bdi>,
          },
        ]
      : []),
    {
      key: 'model',
      label: t('model'),
      value: ({ model }) => model,
      show: ({ model }) => <bdi>{model}</bdi>,
    },
    {
      key: 'prompt',
      label: t('prompt'),
      value: ({ promptVersion }) => promptVersion,
      show: ({ promptVersion }) => <bdi className="version">{promptVersion}</bdi>,
    },
    {
      key: 'words',
      label: t('words'),
      value: ({ words }) => words,
      show: ({ words }) => figures.number(words),
    },
    {
      key: 'hter',
      label: t('changed'),
      value: ({ hter }) => hter,
      show: ({ hter }) => figures.share(hter),
    },
    {
      key: 'chrf',
      label: t('chrf'),
      value: ({ chrf }) => chrf,
      show: ({ chrf }) => figures.number(chrf, 1),
    },
    {
      key: 'bleu',
      label: t('bleu'),
      value: ({ bleu }) => bleu,
      show: ({ bleu }) => figures.number(bleu, 1),
    },
    {
      key: 'untouched',
      label: t('untouched'),
      value: ({ untouched }) => untouched,
      show: ({ untouched }) => figures.share(untouched),
    },
    {
      key: 'active_minutes',
      label: t('time'),
      value: ({ minutes }) => minutes,
      show: ({ minutes }) => figures.number(minutes, 1),
    },
  ];
}
