import type { TranslationSummary } from '@dragoman/shared/contract';
import { TranslationSummary as Summary } from '@dragoman/shared/contract';
import { countInWords } from '../../i18n/count-words.js';
import { groupTranslations } from './group-translations.js';
import { mattersIn, queueNews, sentenceOf } from './queue-news.js';
import { queueWords } from './queue-words.js';
import { addressOfFilter, narrowingOf, viewNamed } from './queue-view.js';

const me = { id: 'me', name: 'Salma' };
const hala = { id: 'hala', name: 'Hala' };
let made = 0;

function translation(
  change: Partial<Omit<TranslationSummary, 'article' | 'progress'>> & {
    article?: Partial<TranslationSummary['article']>;
    progress?: Partial<TranslationSummary['progress']>;
  } = {},
): TranslationSummary {
  const uuid = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const at = '2026-11-23T12:00:00Z';
  const { article, progress, ...rest } = change;
  return Summary.parse({
    id: uuid,
    state: 'ready',
    publication: {
      status: 'none',
      slug: null,
      url: null,
      version: null,
      scheduledAt: null,
      publishedAt: null,
      firstPublishedAt: null,
    },
    assignee: null,
    lastEditor: null,
    headline: 'Port closed',
    headlineSettled: false,
    findings: { block: 0, warn: 0, advise: 0 },
    returnedNotes: 0,
    failure: null,
    readyAt: at,
    submittedAt: null,
    updatedAt: at,
    allowed: [],
    ...rest,
    article: {
      id: uuid,
      source: 'ar-edition',
      externalId: String(made),
      version: 1,
      headline: 'إغلاق المرفأ',
      section: null,
      byline: null,
      url: null,
      priority: 'normal',
      words: 200,
      publishedAt: null,
      dueAt: null,
      receivedAt: at,
      withdrawnAt: null,
      withdrawnReason: null,
      note: null,
      ...article,
    },
    progress: {
      segments: 4,
      drafted: 4,
      edited: 0,
      confirmed: 0,
      cut: 0,
      changed: 0,
      ...progress,
    },
  });
}

const urgent = { article: { priority: 'urgent' } } as const;
const mine = { state: 'editing', assignee: me } as const;

/** Tells a sentence in English as the page would, plural form and all. */
function english(items: TranslationSummary[], approves = false): string {
  const t = (key: string, values: Record<string, unknown> = {}) => {
    const catalogue = queueWords.en as Record<string, string>;
    const count = values['count'];
    const text =
      catalogue[key] ?? catalogue[`${key}_${count === 1 ? 'one' : 'other'}`] ?? `missing ${key}`;
    return text
      .replace('{{count, words}}', countInWords(Number(count), 'en'))
      .replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
  return sentenceOf(queueNews(mattersIn(items, me.id), approves), t);
}

describe('the sentence that opens the queue', () => {
  it('tells what stops the line first', () => {
    const items = [
      translation(urgent),
      translation({ ...urgent, state: 'editing', assignee: hala }),
      translation({ state: 'failed' }),
      translation(),
    ];
    expect(english(items)).toBe('Two stories cannot wait, and one draft failed.');
  });

  it('says one thing alone as a whole sentence', () => {
    expect(english([translation()])).toBe('One story is ready to edit.');
  });

  it('says that nothing waits when nothing does', () => {
    expect(english([])).toBe('Nothing waits. The desk is clear.');
  });

  it('counts the changed Arabic and the returns of the reader alone', () => {
    const items = [
      translation({ ...mine, progress: { changed: 2 } }),
      translation({ state: 'editing', assignee: hala, progress: { changed: 1 }, returnedNotes: 3 }),
    ];
    expect(english(items)).toBe('The Arabic changed in one of yours, and one story is yours.');
  });

  it('speaks of approval to those who approve', () => {
    const items = [translation({ state: 'in_review' }), translation()];
    expect(english(items, true)).toBe(
      'One story waits for approval, and one story is ready to edit.',
    );
    expect(english(items, false)).toBe('One story is ready to edit.');
  });

  it('leaves an approved urgent story out: it waits for nobody here', () => {
    expect(english([translation({ ...urgent, state: 'approved' })])).toBe(
      'Nothing waits. The desk is clear.',
    );
  });

  it('leaves a story out whose Arabic was withdrawn: nobody hurries with it', () => {
    const withdrawnAt = '2026-11-23T11:00:00Z';
    const gone = translation({ article: { priority: 'urgent', withdrawnAt }, state: 'editing' });
    expect(english([gone])).toBe('Nothing waits. The desk is clear.');
  });
});

describe('the groups of the queue', () => {
  it('puts each translation in one group, what cannot wait before what is mine', () => {
    const items = [
      translation(mine),
      translation({ ...mine, ...urgent }),
      translation({ state: 'queued' }),
      translation({ state: 'drafting' }),
      translation({ state: 'editing', assignee: hala }),
      translation({ state: 'in_review' }),
      translation({ state: 'failed' }),
      translation({ state: 'approved' }),
      translation({ state: 'spiked' }),
      translation(),
    ];
    const groups = groupTranslations(items, me.id);
    expect(groups.map(({ name, items: held }) => [name, held.length])).toEqual([
      ['urgent', 1],
      ['mine', 1],
      ['ready', 1],
      ['waiting', 1],
      ['drafting', 2],
      ['failed', 1],
      ['others', 1],
      ['approved', 1],
    ]);
  });

  it('keeps the order the desk gave inside a group', () => {
    const [first, second] = [translation(), translation()];
    expect(groupTranslations([second, first], me.id)[0]?.items).toEqual([second, first]);
  });
});

describe('the views of the queue', () => {
  it('are what the desk is asked for, with whatever else the address names over them', () => {
    const asked = (address: string) => narrowingOf(new URLSearchParams(address));
    expect(asked('')).toMatchObject({ view: 'all', narrows: false });
    expect(asked('view=returned').query).toEqual({ state: 'editing', has: 'notes' });
    expect(asked('view=mine&section=Sport&q= port ')).toMatchObject({
      narrows: true,
      search: 'port',
      query: { assignee: 'me', section: 'Sport', q: 'port' },
    });
    expect(asked('due=yesterday').query).toEqual(asked('').query);
  });

  it('come back from the address they are kept under', () => {
    const query = { state: 'ready', section: 'Sport', sort: 'recent' } as const;
    expect(narrowingOf(new URLSearchParams(addressOfFilter(query))).query).toEqual(query);
  });

  it('fall back to the whole queue for a name nobody knows', () => {
    expect(viewNamed('mine')).toBe('mine');
    expect(viewNamed('toString')).toBe('all');
    expect(viewNamed(null)).toBe('all');
  });
});
