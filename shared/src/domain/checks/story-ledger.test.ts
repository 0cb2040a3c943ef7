import { nameLedger } from './name-ledger.js';
import { numberLedger, quotationLedger, type LedgerLine, type Snippet } from './story-ledger.js';

const marked = (snippet: Snippet | null) =>
  snippet?.text.slice(snippet.mark.start, snippet.mark.end);
const shown = ({ arabic, english, agrees }: LedgerLine) => [
  marked(arabic),
  marked(english),
  agrees,
];

describe('the number ledger', () => {
  const ar =
    'كان في القرية أربعون رأساً، فصارت أحد عشر. وبلغ الخزين ٣١٢ مليون متر مكعب، أي ٦٤٪ من سعته منذ ٢٠١٩.';
  const en =
    'The village had 40 head. Storage reached 312 million cubic metres, 46% of capacity, since 2019, of 77.';

  it('pairs by value in the order of the Arabic, and shows what disagrees', () => {
    expect(numberLedger(ar, en).map(shown)).toEqual([
      ['أربعون', '40', true],
      ['أحد عشر', undefined, false],
      ['٣١٢ مليون', '312 million', true],
      ['٦٤٪', '46%', false],
      ['٢٠١٩', '2019', true],
      [undefined, '77', false],
    ]);
  });

  it('shows a few words around each, within the sentence', () => {
    const [first] = numberLedger(ar, en);
    expect(first?.english?.text).toBe('The village had 40 head.');
    expect(first?.arabic?.text).toContain('القرية أربعون رأساً،');
    const range = first?.english?.range;
    expect(en.slice(range?.start, range?.end)).toBe('40');
  });
});

describe('the quotation ledger', () => {
  it('pairs in order where the counts agree', () => {
    const lines = quotationLedger(
      'قالت: «لم نعد». ثم: «هي أعادتنا».',
      '“We did not,” she said. “It did.”',
    );
    expect(lines.map(shown)).toEqual([
      ['«لم نعد»', '“We did not,”', true],
      ['«هي أعادتنا»', '“It did.”', true],
    ]);
  });

  it('says which quotation has no counterpart', () => {
    const lost = quotationLedger('قال «نعم» وقالت «لا»', 'He agreed and she said “no”');
    expect(lost.filter(({ agrees }) => !agrees)).toHaveLength(1);
    const more = quotationLedger('قال: «عادت المياه إلينا»', '“It is back.” They call it “life”.');
    expect(more.map(({ agrees }) => agrees)).toEqual([true, false]);
  });

  it('takes the halves that only a speaker breaks for one quotation', () => {
    const whole = '“Water,” he said, “is back.”';
    expect(quotationLedger('قال: «عادت المياه إلينا»', whole).map(shown)).toEqual([
      ['«عادت المياه إلينا»', whole, true],
    ]);
    const twice = '“We left,” said Umm Ali. “We came back,” she said, with a smile, “by boat.”';
    expect(
      quotationLedger('قالت أم علي: «رحلنا». وقالت: «عدنا بالقارب».', twice).map(shown),
    ).toEqual([
      ['«رحلنا»', '“We left,”', true],
      ['«عدنا بالقارب»', '“We came back,” she said, with a smile, “by boat.”', true],
    ]);
  });
});

describe('the name ledger', () => {
  it('sets each full name beside the Arabic it sounds like, and no translated word', () => {
    const ar =
      'ويعزو المهندس الزراعي مأمون عنّاب التراجع إلى ثلاث موجات حرّ. وتقول فاطمة القضاة من عجلون إن مصر تشتري.';
    const en =
      'Mamoun Annab, an agronomist, blames three heatwaves. Fatima al-Qudah of Ajloun says Egypt buys.';
    expect(nameLedger(ar, en).map(shown)).toEqual([
      ['مأمون عنّاب', 'Mamoun Annab', true],
      ['فاطمة القضاة', 'Fatima al-Qudah', true],
      ['عجلون', 'Ajloun', true],
    ]);
    expect(nameLedger(ar, 'Nobody says so.')).toEqual([]);
  });

  it('leaves out what of a name is translated, and shows the whole of what is spelled out', () => {
    const ar =
      'قالت مديرية ميسان إن اللاعب شيردان شاكيري ووزير الخارجية ري يونغ هو زارا كنيسة ريفرسايد.';
    const en =
      'The Maysan Directorate said the player Xherdan Shaqiri and Foreign Minister Ri Yong Ho saw Riverside Church, the BBC said.';
    expect(nameLedger(ar, en).map(shown)).toEqual([
      ['ميسان', 'Maysan', true],
      ['شيردان شاكيري', 'Xherdan Shaqiri', true],
      ['ري يونغ هو', 'Ri Yong Ho', true],
      ['ريفرسايد', 'Riverside', true],
    ]);
  });

  it('takes no everyday word, number or ending for a name that is as short', () => {
    const chance: [string, string][] = [
      ['ولم تعد في المدينة.', 'She was no more in Vichy.'],
      ['وكشفت الحوادث.', 'They were told by Data.'],
      ['وعمل ثلاثة منهم.', 'Three worked for Celesio.'],
      ['وكان في القمة.', 'The summit with Kim was in China.'],
      ['الأوراق البارزة.', 'The notable papers of Paris.'],
    ];
    for (const [ar, en] of chance) expect([en, nameLedger(ar, en).map(shown)]).toEqual([en, []]);
    expect(
      nameLedger(
        'من البصرة إلى الناصرة وجون كيم.',
        'She went from Basra to Nazareth with Jon Kim.',
      ).map(shown),
    ).toEqual([
      ['البصرة', 'Basra', true],
      ['الناصرة', 'Nazareth', true],
      ['وجون كيم', 'Jon Kim', true],
    ]);
  });
});
