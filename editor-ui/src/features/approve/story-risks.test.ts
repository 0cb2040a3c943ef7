import type { SegmentView } from '@dragoman/shared/contract';
import { type Finding, richTextOf } from '@dragoman/shared/domain';
import { countBlocking, storyEffort, storyRisks } from './story-risks.js';

const sentence = 'The herd came back before any of the people did.';

function segment(over: {
  readonly draft?: string;
  readonly target?: string;
  readonly kind?: SegmentView['kind'];
  readonly status?: 'edited' | 'confirmed' | 'cut';
  readonly findings?: Finding[];
  readonly sourceChange?: SegmentView['sourceChange'];
}): SegmentView {
  const { draft = sentence, target = sentence, kind = 'paragraph', status = 'confirmed' } = over;
  return {
    id: '0',
    kind,
    position: 0,
    source: null,
    sourceChange: over.sourceChange ?? 'none',
    previousSource: null,
    drafting: false,
    draft: {
      id: '0',
      plain: draft,
      runs: [],
      paragraphs: [richTextOf(draft)],
      origin: 'machine',
      engine: 'e',
      model: 'm',
      promptVersion: '1',
      sourceVersion: 1,
      at: '',
    },
    proposal: null,
    target: {
      version: 1,
      paragraphs: [richTextOf(target)],
      plain: target,
      status,
      cutReason: null,
      by: null,
      at: null,
    },
    findings: over.findings ?? [],
    dismissed: [],
  };
}

const finding = (severity: Finding['severity']): Finding => ({
  id: severity,
  kind: 'percent',
  severity,
  message: '',
  code: 'number_differs',
  params: {},
  range: null,
  sourceRange: null,
  fix: null,
  fingerprint: '',
});

const kindsOf = (...segments: SegmentView[]) =>
  storyRisks({ segments }).map(({ number, reason }) => `${number} ${reason.kind}`);

describe('what an approver reads first', () => {
  it('puts what blocks before what merely stands out', () => {
    expect(
      kindsOf(
        segment({ kind: 'headline', target: 'Water is back in the marshes of Iraq' }),
        segment({ status: 'cut' }),
        segment({
          target: 'The herd came back before anybody else did.',
          findings: [finding('warn')],
        }),
        segment({}),
        segment({
          target: 'It came home first, the herd, ahead of all.',
          findings: [finding('block')],
        }),
        segment({ target: 'The herd came back before the people did.', sourceChange: 'changed' }),
        segment({ target: 'First home were the animals, ahead of us all.' }),
      ),
    ).toEqual([
      '5 finding',
      '6 arabic',
      '3 finding',
      '4 machine',
      '2 cut',
      '1 headline',
      '7 rewritten',
    ]);
  });

  it('leaves short headings as drafted and advice out', () => {
    expect(
      kindsOf(
        segment({ kind: 'heading', draft: 'An unusual season', target: 'An unusual season' }),
        segment({
          target: 'The herd came back before any person did.',
          findings: [finding('advise')],
        }),
      ),
    ).toEqual([]);
  });

  it('ends with the few that were edited most, of those that nothing else points at', () => {
    const others = 'Sheep go home long ago'.split(' ');
    const changing = (count: number) =>
      segment({
        target: [...others.slice(0, count), ...sentence.split(' ').slice(count)].join(' '),
      });
    const rates = [changing(5), changing(4), changing(5), changing(2)];
    const fourth = changing(4);
    expect(kindsOf(...rates, segment({ status: 'cut' }), fourth)).toEqual([
      '5 cut',
      '1 edited',
      '3 edited',
      '2 edited',
    ]);
  });

  it('counts only what blocks as blocking', () => {
    const segments = [segment({ findings: [finding('block'), finding('warn'), finding('block')] })];
    expect(countBlocking(storyRisks({ segments }))).toBe(2);
  });

  it('measures how much was changed over the story, cut segments aside', () => {
    const half = segment({ draft: 'one two three four', target: 'one two five six' });
    expect(storyEffort({ segments: [half, segment({ status: 'cut' })] })).toBeCloseTo(0.5);
    expect(storyEffort({ segments: [] })).toBe(0);
  });
});
