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
  AO: { also: ['أنجولا'] },
  BA: { also: ['البوسنة'], allowed: ['Bosnia'] },
  BD: { also: ['بنغلادش', 'بنجلاديش'] },
  BS: { also: ['الباهاما', 'البهاما'] },
  BY: { also: ['بيلاروسيا', 'روسيا البيضاء'] },
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
  CL: { also: ['شيلي'] },
  CV: { allowed: ['Cabo Verde'] },
  CZ: { also: ['جمهورية التشيك'], preferred: 'Czech Republic', allowed: ['Czechia'] },
  DK: { also: ['الدنمارك'] },
  DZ: { allowed: ['Algiers'] },
  GB: { also: ['بريطانيا'], allowed: ['UK', 'U.K.', 'Britain', 'Great Britain'] },
  GS: { preferred: 'South Georgia and the South Sandwich Islands' },
  HK: { arabic: ['هونغ كونغ', 'هونج كونج'], preferred: 'Hong Kong' },
  HM: { preferred: 'Heard Island and McDonald Islands' },
  HU: { also: ['المجر'] },
  IE: { also: ['إيرلندا'] },
  IT: { also: ['ايطاليا'] },
  JM: { also: ['جمايكا'] },
  KG: { also: ['قرغيزستان', 'قرغيزيا'] },
  KP: { allowed: ['DPRK', 'Pyongyang'] },
  KR: { allowed: ['Seoul'] },
  KW: { allowed: ['Kuwait City'] },
  KZ: { also: ['كازخستان', 'قازاخستان'] },
  LU: { also: ['لوكسمبورج'] },
  MD: { also: ['مولدافيا'] },
  MK: { allowed: ['Macedonia', 'Macedonian'] },
  // مالي alone is also "financial".
  ML: { arabic: ['جمهورية مالي', 'دولة مالي', 'شمالي مالي', 'حكومة مالي'] },
  MM: { arabic: ['ميانمار', 'بورما'], preferred: 'Myanmar', allowed: ['Burma'] },
  MO: { arabic: ['ماكاو'], preferred: 'Macau', allowed: ['Macao'] },
  MV: { also: ['المالديف'] },
  MZ: { also: ['موزامبيق'] },
  NE: { allowed: ['Niger River'] },
  NI: { also: ['نيكاراجوا'] },
  NL: { preferred: 'Netherlands', allowed: ['Holland', 'Dutch'] },
  NZ: { also: ['نيوزلندا'] },
  OM: { arabic: ['سلطنة عُمان', 'عُمان'] },
  PA: { allowed: ['Panama City'] },
  PL: { also: ['بولونيا'] },
  PS: {
    arabic: ['فلسطين', 'دولة فلسطين'],
    preferred: 'Palestine',
    allowed: ['Palestinian', 'Palestinian Authority', 'State of Palestine'],
  },
  PY: { also: ['الباراغواي', 'باراجواي'] },
  SA: {
    also: ['السعودية'],
    allowed: ['Saudi', 'Kingdom of Saudi Arabia', 'kingdom'],
  },
  SC: { also: ['سيشيل'] },
  SY: { also: ['سورية', 'الجمهورية العربية السورية'], allowed: ['Syrian Arab Republic'] },
  SZ: { allowed: ['Swaziland'] },
  TH: { also: ['تايلند'] },
  TJ: { also: ['طاجكستان'] },
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
  UY: { also: ['أوروغواي', 'الأوروغواي', 'أوروجواي'] },
  VA: { allowed: ['Vatican', 'Holy See'] },
  VC: { preferred: 'Saint Vincent and the Grenadines' },
  VN: { also: ['فييتنام'] },
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
      ...(demonyms[code] ?? []),
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
