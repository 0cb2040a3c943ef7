import { demonyms } from './demonyms.js';
import { seed, type TermSeed } from './term-seed.js';

/** What CLDR does not say, or says for lists and not for prose. */
interface Correction {
  readonly arabic?: readonly string[];
  /** Forms beside CLDR's. */
  readonly also?: readonly string[];
  readonly preferred?: string;
  readonly allowed?: readonly string[];
}

const corrections: Readonly<Record<string, Correction>> = {
  AE: { also: ['الإمارات', 'دولة الإمارات'], allowed: ['UAE', 'Emirates'] },
  BA: { also: ['البوسنة'], allowed: ['Bosnia'] },
  CD: {
    arabic: ['جمهورية الكونغو الديمقراطية', 'الكونغو الديمقراطية'],
    preferred: 'Democratic Republic of the Congo',
    allowed: ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo'],
  },
  CF: { also: ['أفريقيا الوسطى'] },
  CG: {
    arabic: ['جمهورية الكونغو', 'الكونغو برازافيل'],
    preferred: 'Republic of the Congo',
    allowed: ['Congo-Brazzaville', 'Republic of Congo'],
  },
  CI: { also: ['كوت ديفوار'], preferred: 'Ivory Coast', allowed: ["Côte d'Ivoire"] },
  CZ: { also: ['جمهورية التشيك'], preferred: 'Czech Republic', allowed: ['Czechia'] },
  DK: { also: ['الدنمارك'] },
  DZ: { allowed: ['Algiers'] },
  GB: { also: ['بريطانيا'], allowed: ['UK', 'U.K.', 'Britain', 'Great Britain'] },
  HK: { arabic: ['هونغ كونغ'], preferred: 'Hong Kong' },
  HU: { also: ['المجر'] },
  IE: { also: ['إيرلندا'] },
  IT: { also: ['ايطاليا'] },
  KP: { allowed: ['DPRK', 'Pyongyang'] },
  KR: { allowed: ['Seoul'] },
  KW: { allowed: ['Kuwait City'] },
  LU: { also: ['لوكسمبورج'] },
  // مالي alone is also "financial".
  ML: { arabic: ['جمهورية مالي', 'دولة مالي', 'شمالي مالي', 'حكومة مالي'] },
  MM: { arabic: ['ميانمار', 'بورما'], preferred: 'Myanmar', allowed: ['Burma'] },
  MO: { arabic: ['ماكاو'], preferred: 'Macau', allowed: ['Macao'] },
  NE: { allowed: ['Niger River'] },
  NL: { preferred: 'Netherlands', allowed: ['Holland', 'Dutch'] },
  OM: { arabic: ['سلطنة عُمان', 'عُمان'] },
  PA: { allowed: ['Panama City'] },
  PS: {
    arabic: ['فلسطين', 'دولة فلسطين'],
    preferred: 'Palestine',
    allowed: ['Palestinian', 'Palestinian Authority', 'State of Palestine'],
  },
  SA: {
    also: ['السعودية'],
    allowed: ['Saudi', 'Kingdom of Saudi Arabia', 'kingdom'],
  },
  SY: { also: ['الجمهورية العربية السورية'], allowed: ['Syrian Arab Republic'] },
  TL: {
    arabic: ['تيمور الشرقية', 'تيمور ليشتي'],
    preferred: 'East Timor',
    allowed: ['Timor-Leste'],
  },
  TN: { allowed: ['Tunis'] },
  TR: { preferred: 'Turkey', allowed: ['Türkiye'] },
  UA: { also: ['اوكرانيا'] },
  US: {
    also: ['الولايات المتحدة الأميركية', 'الولايات المتحدة الأمريكية', 'أميركا', 'أمريكا'],
    allowed: ['US', 'U.S.', 'USA', 'America', 'American', 'States'],
  },
  VA: { allowed: ['Vatican', 'Holy See'] },
  XK: { also: ['كوسوفا'] },
};

// Continents of a code, retired codes, stand-ins, and regions nobody writes about under these names.
const LEFT_OUT = new Set(
  'AN BU CP MF SX CQ CS DD DG DY EA EZ FX HV IC NH QO RH SU TA TP UK UM UN VD XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);

/** regionSeeds gives the countries of CLDR in Arabic and English, as a newsroom writes them. */
export function regionSeeds(): TermSeed[] {
  const arabic = new Intl.DisplayNames('ar', { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return codes().flatMap((code) => {
    const name = arabic.of(code);
    if (name === undefined || name === code || LEFT_OUT.has(code)) return [];
    const { also = [], ...correction } = corrections[code] ?? {};
    const forms = [...(correction.arabic ?? [name.replaceAll(/\s*\([^)]*\)|\s-\s/g, ' ').trim()])];
    const plain = prose(english.of(code) ?? '');
    const allowed = [
      ...(correction.allowed ?? []),
      ...(code === 'EU' ? ['EU'] : []),
      ...[demonyms[code]].filter((word) => word !== undefined),
    ];
    const kind = code === 'EU' ? 'institution' : 'place';
    const more = { allowed: [...new Set(allowed)] };
    return [seed(`region:${code}`, kind, [...forms, ...also], correction.preferred ?? plain, more)];
  });
}

function prose(name: string): string {
  return name
    .replaceAll(/\s*\([^)]*\)| SAR China/g, '')
    .replaceAll('&', 'and')
    .replace(/^St\. /, 'Saint ')
    .replaceAll('’', "'");
}

function codes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((first) => letters.map((second) => first + second));
}
