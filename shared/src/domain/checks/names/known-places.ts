import { foldArabic } from '../../arabic-text.js';
import type { ArabicWord } from './arabic-words.js';

// One land a line, the land first, then its capital and towns: «مصر» is Egypt, «القاهرة» Cairo. Words
// that are something else too («صور», «عمان», «فاس») stay out.
const PLACES = [
  'مصر:Egypt|القاهرة:Cairo|الإسكندرية:Alexandria|الجيزة:Giza|سيناء:Sinai|الأقصر:Luxor|أسوان:Aswan|السويس:Suez',
  'الأردن:Jordan',
  'سوريا,سورية:Syria|دمشق:Damascus|حلب:Aleppo|حمص:Homs|حماة:Hama|اللاذقية:Latakia,Lattakia|درعا:Deraa,Daraa|إدلب:Idlib|دوما:Douma|داريا:Daraya',
  'لبنان:Lebanon|بيروت:Beirut|صيدا:Sidon,Saida|بعلبك:Baalbek',
  'العراق:Iraq|بغداد:Baghdad|البصرة:Basra,Basrah|الموصل:Mosul|أربيل:Erbil,Irbil|كركوك:Kirkuk|النجف:Najaf|كربلاء:Karbala',
  'السعودية:Arabia,Saudi|الرياض:Riyadh|جدة:Jeddah,Jidda|مكة:Mecca,Makkah|المدينة المنورة:Medina',
  'الكويت:Kuwait',
  'قطر:Qatar|الدوحة:Doha',
  'البحرين:Bahrain|المنامة:Manama',
  'الإمارات:Emirates,UAE|دبي:Dubai|أبوظبي:Dhabi',
  'مسقط:Muscat',
  'اليمن:Yemen|صنعاء:Sanaa,Sana|عدن:Aden|الحديدة:Hodeidah,Hudaydah,Hodeida|مأرب:Marib|تعز:Taiz,Taizz',
  'فلسطين:Palestine|غزة:Gaza|رفح:Rafah|القدس:Jerusalem|الخليل:Hebron|نابلس:Nablus|جنين:Jenin|أريحا:Jericho',
  'إسرائيل:Israel|تل أبيب:Aviv|حيفا:Haifa',
  'السودان:Sudan|الخرطوم:Khartoum|أم درمان:Omdurman|دارفور:Darfur|الفاشر:Fasher,Fashir|نيالا:Nyala',
  'ليبيا:Libya|طرابلس:Tripoli|بنغازي:Benghazi|مصراتة:Misrata|سرت:Sirte',
  'تونس:Tunisia,Tunis|صفاقس:Sfax|القيروان:Kairouan|القصرين:Kasserine',
  'الجزائر:Algeria,Algiers|وهران:Oran',
  'المغرب:Morocco|الرباط:Rabat|الدار البيضاء:Casablanca|مراكش:Marrakesh,Marrakech|طنجة:Tangier,Tangiers|أغادير:Agadir',
  'موريتانيا:Mauritania|نواكشوط:Nouakchott',
  'الصومال:Somalia|مقديشو:Mogadishu',
  'جيبوتي:Djibouti',
  'إيران:Iran|طهران:Tehran|أصفهان:Isfahan',
  'تركيا:Turkey,Türkiye/Turkish|أنقرة:Ankara|إسطنبول:Istanbul',
  'اليونان:Greece/Greek|أثينا:Athens',
  'قبرص:Cyprus',
  'روسيا:Russia|موسكو:Moscow',
  'أوكرانيا:Ukraine|كييف:Kyiv,Kiev|خاركيف:Kharkiv',
  'بولندا:Poland/Polish|وارسو:Warsaw',
  'ألمانيا:Germany|برلين:Berlin|ميونيخ:Munich',
  'فرنسا:France/French|باريس:Paris|مرسيليا:Marseille|مهرجان كان:Cannes',
  'بريطانيا:Britain,UK/British|لندن:London|إنجلترا,إنكلترا:England/English|اسكتلندا:Scotland/Scottish',
  'إيرلندا,أيرلندا:Ireland/Irish',
  'إيطاليا:Italy|روما:Rome|البندقية,فينيسيا:Venice',
  'إسبانيا:Spain/Spanish|مدريد:Madrid|برشلونة:Barcelona',
  'البرتغال:Portugal/Portuguese|لشبونة:Lisbon',
  'هولندا:Netherlands,Holland/Dutch|لاهاي:Hague',
  'بلجيكا:Belgium/Belgian|بروكسل:Brussels',
  'سويسرا:Switzerland/Swiss|جنيف:Geneva',
  'النمسا:Austria|فيينا:Vienna',
  'المجر:Hungary|بودابست:Budapest',
  'السويد:Sweden/Swedish',
  'النرويج:Norway/Norwegian',
  'الدنمارك:Denmark/Danish',
  'فنلندا:Finland/Finnish',
  'رومانيا:Romania',
  'بلغاريا:Bulgaria',
  'صربيا:Serbia|بلغراد:Belgrade',
  'الصين:China/Chinese|بكين:Beijing|شنغهاي:Shanghai',
  'اليابان:Japan|طوكيو:Tokyo',
  'الهند:India|دلهي:Delhi',
  'باكستان:Pakistan|إسلام أباد,إسلام آباد:Islamabad',
  'أفغانستان:Afghanistan/Afghan|كابول,كابل:Kabul',
  'إندونيسيا:Indonesia|جاكرتا:Jakarta',
  'ماليزيا:Malaysia',
  'كوريا:Korea|سول,سيول:Seoul|بيونغ يانغ:Pyongyang',
  'تايوان:Taiwan',
  'أستراليا:Australia',
  'كندا:Canada/Canadian',
  'أميركا,أمريكا:America|واشنطن:Washington|نيويورك:York|كاليفورنيا:California|تكساس:Texas|فلوريدا:Florida|شيكاغو:Chicago',
  'المكسيك:Mexico/Mexican',
  'البرازيل:Brazil',
  'الأرجنتين:Argentina',
  'كوبا:Cuba',
  'فنزويلا:Venezuela|كاراكاس:Caracas',
  'كولومبيا:Colombia',
  'إثيوبيا:Ethiopia|أديس أبابا:Ababa',
  'إريتريا:Eritrea',
  'كينيا:Kenya|نيروبي:Nairobi',
  'أوغندا:Uganda',
  'نيجيريا:Nigeria',
  'السنغال:Senegal',
  'تشاد:Chad',
  'النيجر:Niger',
];

/** A place in both languages: where its Arabic may stand in a folded text, and the English words that tell it. */
export interface KnownPlace {
  readonly arabic: RegExp;
  readonly forms: readonly string[];
  /** What its people and their things share with it: «فرنسي» has that of «فرنسا». */
  readonly stems: readonly string[];
  readonly english: readonly string[];
  /** What else of it tells that it is named: French, Dutch. */
  readonly people: readonly string[];
  /** Which land it is, and whether it is the land itself: its capital may speak for it. */
  readonly land: number;
  readonly isLand: boolean;
}

const KNOWN_PLACES: readonly KnownPlace[] = PLACES.flatMap((land, number) =>
  land.split('|').map((line, at) => {
    const [arabic = '', english = ''] = line.split(':');
    const [names = '', people] = english.split('/');
    const forms = arabic.split(',').map(foldArabic);
    return {
      arabic: new RegExp(
        `(?<![\\u0621-\\u064a])[وف]?(?:${forms.map(withClitics).join('|')})(?![\\u0621-\\u064a])`,
      ),
      forms,
      stems: forms.map((form) => form.replace(/^(?:مهرجان )?(?:ال)?/, '').replace(/[هاي]$/, '')),
      english: names.split(','),
      people: people?.split(',') ?? [],
      land: number,
      isLand: at === 0,
    };
  }),
);

const PLACE_OF_WORD: ReadonlyMap<string, KnownPlace> = new Map(
  KNOWN_PLACES.flatMap((place) =>
    place.forms.map((form): [string, KnownPlace] => [form.split(' ').at(-1) ?? form, place]),
  ),
);
const WITH_ARTICLE = /^(?:[وفبك]ال|[وف]?لل)/;

/** placesIn finds the known places that Arabic words name. */
export function placesIn(words: readonly ArabicWord[], folded: string): KnownPlace[] {
  const found = words.flatMap(({ folded: word, stems }) => {
    const named = stems.find(({ text }) => PLACE_OF_WORD.has(text))?.text;
    const place = PLACE_OF_WORD.get(named ?? word.replace(WITH_ARTICLE, 'ال'));
    return place?.arabic.test(folded) ? [place] : [];
  });
  return [...new Set(found)];
}

/** mayStandForPlace tells whether one place may be said for the other: a capital or a town for its land. */
export function mayStandForPlace(a: KnownPlace, b: KnownPlace): boolean {
  return a === b || (a.land === b.land && (a.isLand || b.isLand));
}

function withClitics(form: string): string {
  return form.startsWith('ال') ? `(?:[بك]?ال|لل)${form.slice(2)}` : `[بكل]?${form}`;
}

/** PLACE_OF finds a place by a word of its English name, as written. */
export const PLACE_OF: ReadonlyMap<string, KnownPlace> = new Map(
  KNOWN_PLACES.flatMap((place) => place.english.map((word): [string, KnownPlace] => [word, place])),
);
