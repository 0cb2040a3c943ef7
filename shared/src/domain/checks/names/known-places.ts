import { foldArabic } from '../../arabic-text.js';
import type { ArabicWord } from './arabic-words.js';

// One land a line, the land first, then its capital and towns, after a slash what its people are called:
// «مصر» is Egypt, «القاهرة» Cairo. Words
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
  'موريتانيا:Mauritania|نواكشوط:Nouakchott|نواذيبو:Nouadhibou',
  'الصومال:Somalia|مقديشو:Mogadishu',
  'جيبوتي:Djibouti',
  'إيران:Iran|طهران:Tehran|أصفهان:Isfahan',
  'تركيا:Turkey,Türkiye/Turkish,Turks|أنقرة:Ankara|إسطنبول:Istanbul',
  'اليونان:Greece/Greek|كريت:Crete/Cretan|أثينا:Athens',
  'قبرص:Cyprus/Cypriot|نيقوسيا:Nicosia',
  'روسيا:Russia|موسكو:Moscow',
  'أوكرانيا:Ukraine|كييف:Kyiv,Kiev|خاركيف:Kharkiv',
  'بولندا:Poland/Polish,Pole|وارسو:Warsaw',
  'ألمانيا:Germany|برلين:Berlin|ميونيخ:Munich',
  'فرنسا:France/French|باريس:Paris|مرسيليا:Marseille|مهرجان كان:Cannes',
  'بريطانيا,المملكة المتحدة:Britain,UK/British,U.K.,United Kingdom|لندن:London|إنجلترا,إنكلترا:England/English|اسكتلندا:Scotland/Scottish',
  'إيرلندا,أيرلندا:Ireland/Irish',
  'إيطاليا:Italy|روما:Rome|البندقية,فينيسيا:Venice',
  'إسبانيا:Spain/Spanish,Spaniard|كتالونيا:Catalonia|مدريد:Madrid|برشلونة:Barcelona',
  'البرتغال:Portugal/Portuguese|لشبونة:Lisbon',
  'هولندا:Netherlands,Holland/Dutch|لاهاي:Hague',
  'بلجيكا:Belgium/Belgian|بروكسل:Brussels',
  'سويسرا:Switzerland/Swiss|جنيف:Geneva',
  'النمسا:Austria|فيينا:Vienna',
  'المجر:Hungary|بودابست:Budapest',
  'السويد:Sweden/Swedish,Swede|ستوكهولم:Stockholm',
  'النرويج:Norway/Norwegian|أوسلو:Oslo',
  'الدنمارك:Denmark/Danish,Dane|كوبنهاغن:Copenhagen',
  'فنلندا:Finland/Finnish,Finn|هلسنكي:Helsinki',
  'رومانيا:Romania|بوخارست:Bucharest',
  'بلغاريا:Bulgaria|صوفيا:Sofia',
  'صربيا:Serbia|بلغراد:Belgrade',
  'الصين:China/Chinese|بكين:Beijing|شنغهاي:Shanghai',
  'اليابان:Japan|طوكيو:Tokyo',
  'الهند:India|دلهي,نيودلهي:Delhi|مومباي:Mumbai|كشمير:Kashmir',
  'باكستان:Pakistan|إسلام أباد,إسلام آباد:Islamabad|كراتشي:Karachi|لاهور:Lahore|بيشاور:Peshawar',
  'أفغانستان:Afghanistan/Afghan|كابول,كابل:Kabul',
  'إندونيسيا:Indonesia|جاكرتا:Jakarta',
  'ماليزيا:Malaysia|كوالالمبور:Lumpur',
  'كوريا:Korea|سول,سيول:Seoul|بيونغ يانغ:Pyongyang',
  'تايوان:Taiwan|تايبيه:Taipei',
  'أستراليا:Australia|كانبيرا:Canberra|سيدني:Sydney|ملبورن:Melbourne',
  'كندا:Canada/Canadian|أوتاوا:Ottawa|تورونتو:Toronto',
  'أميركا,أمريكا,الولايات المتحدة:America,US,USA/U.S.,United States|واشنطن:Washington|نيويورك:York|كاليفورنيا:California|تكساس:Texas|فلوريدا:Florida|شيكاغو:Chicago',
  'المكسيك:Mexico/Mexican',
  'البرازيل:Brazil|برازيليا:Brasilia|ريو دي جانيرو:Janeiro',
  'الأرجنتين:Argentina/Argentin|بوينس آيرس:Aires',
  'كوبا:Cuba|هافانا:Havana',
  'فنزويلا:Venezuela|كاراكاس:Caracas',
  'كولومبيا:Colombia|بوغوتا:Bogota,Bogotá',
  'إثيوبيا:Ethiopia|أديس أبابا:Ababa',
  'إريتريا:Eritrea|أسمرة:Asmara',
  'كينيا:Kenya|نيروبي:Nairobi',
  'أوغندا:Uganda|كمبالا:Kampala',
  'نيجيريا:Nigeria|أبوجا:Abuja|لاغوس:Lagos',
  'السنغال:Senegal|داكار:Dakar',
  'تشاد:Chad|نجامينا:Djamena',
  'النيجر:Niger|نيامي:Niamey',
  'ويلز:Wales/Welsh',
  'مالطا:Malta/Maltese',
  'جبل طارق:Gibraltar',
  'التشيك:Czechia,Czech|براغ:Prague',
  'سلوفاكيا:Slovakia|براتيسلافا:Bratislava',
  'سلوفينيا:Slovenia',
  'كرواتيا:Croatia/Croat|زغرب:Zagreb',
  'البوسنة:Bosnia|سراييفو:Sarajevo',
  'كوسوفو:Kosovo',
  'ألبانيا:Albania|تيرانا:Tirana',
  'بيلاروسيا,روسيا البيضاء:Belarus|مينسك:Minsk',
  'مولدوفا,مولدافيا:Moldova',
  'ليتوانيا:Lithuania',
  'لاتفيا:Latvia',
  'إستونيا:Estonia',
  'آيسلندا,أيسلندا:Iceland',
  'أرمينيا:Armenia|يريفان:Yerevan',
  'أذربيجان:Azerbaijan/Azeri|باكو:Baku',
  'جورجيا:Georgia|تبليسي:Tbilisi',
  'كازاخستان:Kazakhstan/Kazakh',
  'أوزبكستان:Uzbekistan/Uzbek|طشقند:Tashkent',
  'طاجيكستان:Tajikistan/Tajik',
  'تايلاند:Thailand/Thai|بانكوك:Bangkok',
  'فيتنام:Vietnam|هانوي:Hanoi',
  'الفلبين:Philippines/Filipin|مانيلا:Manila',
  'ميانمار,بورما:Myanmar/Burm',
  'بنغلاديش,بنغلادش:Bangladesh|دكا:Dhaka',
  'سريلانكا:Lanka',
  'نيبال:Nepal|كاتماندو:Kathmandu',
  'سنغافورة:Singapore',
  'نيوزيلندا:Zealand|أوكلاند:Auckland',
  'تشيلي:Chile|سانتياغو:Santiago',
  'بيرو:Peru|ليما:Lima',
  'الإكوادور:Ecuador',
  'بوليفيا:Bolivia',
  'بنما:Panama',
  'هايتي:Haiti',
  'مالي:Mali|باماكو:Bamako',
  'بوركينا فاسو:Burkina|واغادوغو:Ouagadougou',
  'ساحل العاج,كوت ديفوار:Ivory,Ivoire|أبيدجان:Abidjan',
  'غانا:Ghana|أكرا:Accra',
  'الكاميرون:Cameroon|ياوندي:Yaounde,Yaoundé',
  'الكونغو:Congo|كينشاسا:Kinshasa',
  'رواندا:Rwanda|كيغالي:Kigali',
  'بوروندي:Burundi',
  'تنزانيا:Tanzania',
  'موزمبيق:Mozambique/Mozambican|مابوتو:Maputo',
  'مالاوي,ملاوي:Malawi',
  'زيمبابوي:Zimbabwe|هراري:Harare',
  'زامبيا:Zambia',
  'أنغولا:Angola',
  'ليبيريا:Liberia',
  'سيراليون:Leone',
  'غينيا:Guinea',
  'مدغشقر:Madagascar',
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
  readonly isContinent: boolean;
}

// Not missed where the English leaves them out: leagues and unions are called after them.
const CONTINENTS = ['أوروبا,أوربا:Europe,EU', 'أفريقيا,إفريقيا:Africa,AU', 'آسيا:Asia'];

/** KNOWN_PLACES lists the lands and towns that Arabic calls by names of its own. */
export const KNOWN_PLACES: readonly KnownPlace[] = [...PLACES, ...CONTINENTS].flatMap(
  (land, number) =>
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
        isContinent: number >= PLACES.length,
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
  return form.startsWith('ال') ? `(?:ب?ال|لل)${form.slice(2)}` : `[بل]?${form}`;
}

/** PLACE_OF finds a place by a word of its English name, as written. */
export const PLACE_OF: ReadonlyMap<string, KnownPlace> = new Map(
  KNOWN_PLACES.flatMap((place) => place.english.map((word): [string, KnownPlace] => [word, place])),
);
