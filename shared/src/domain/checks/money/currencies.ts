/** A currency of the news: how both languages write it. */
export interface Currency {
  readonly id: string;
  /** Folded Arabic words, without clitics. */
  readonly arabic: RegExp;
  /** At the start of what stands there. */
  readonly english: RegExp;
  /** Wherever it stands. */
  readonly anywhere: RegExp;
  /** Countries tell apart the money of this name: a dinar is Iraqi, Kuwaiti, … */
  readonly shared: boolean;
}

const currency = (id: string, arabic: string, english: string, shared = false): Currency => ({
  id,
  arabic: new RegExp(`^(?:ب|ل|و)?(?:ال|لل)?(?:${arabic})$`),
  english: new RegExp(`^(?:${english})`, 'i'),
  anywhere: new RegExp(`(?<![\\p{L}\\p{N}])(?:${english})`, 'iu'),
  shared,
});

/** CURRENCIES are told apart by name only: Egypt's جنيه and Syria's ليرة are both pounds in English. */
export const CURRENCIES: readonly Currency[] = [
  currency(
    'dollar',
    'دولار|دولارا|دولارات|دولاران|دولارين|دولاري',
    '(?:US|A|C|NZ|AU|CA|HK|S|NT)?\\$|dollars?\\b|USD\\b|bucks\\b|greenbacks?\\b',
    true,
  ),
  currency('euro', 'يورو|يوروهات', '€|euros?\\b|EUR\\b'),
  currency(
    'pound',
    'جنيه|جنيها|جنيهات|جنيهين|جنيهان|استرليني',
    '£|pounds?\\b|GBP\\b|EGP\\b|E£|LE\\b|SDG\\b|sterling\\b|quid\\b|Egyptian pounds?',
    true,
  ),
  currency(
    'lira',
    'ليره|ليرات|ليرتين|ليرتان',
    'liras?\\b|lire\\b|pounds?\\b|£|LBP\\b|LL\\b|SYP\\b|TRY\\b|₺|TL\\b',
    true,
  ),
  currency(
    'dinar',
    'دينار|دينارا|دنانير|دينارين|ديناران',
    'dinars?\\b|IQD\\b|KWD\\b|KD\\b|JOD\\b|JD\\b|BHD\\b|DA\\b|DZD\\b|TND\\b|DT\\b|LYD\\b|LD\\b|RSD\\b',
    true,
  ),
  currency('dirham', 'درهم|درهما|دراهم|درهمين|درهمان', 'dirhams?\\b|AED\\b|Dh?s?\\b|MAD\\b', true),
  currency(
    'riyal',
    'ريال|ريالا|ريالات|ريالين|ريالان',
    'riyals?\\b|rials?\\b|SAR\\b|SR\\b|QAR\\b|QR\\b|OMR\\b|YER\\b|IRR\\b',
    true,
  ),
  currency(
    'shekel',
    'شيكل|شيكلا|شيقل|شواكل|شواقل|شيكلات',
    '₪|shekels?\\b|sheqels?\\b|NIS\\b|ILS\\b',
  ),
  currency('franc', 'فرنك|فرنكا|فرنكات', 'francs?\\b|CHF\\b|CFA\\b'),
  currency('rouble', 'روبل|روبلا|روبلات', '₽|rou?bles?\\b|RUB\\b'),
  currency('yuan', 'يوان|يوانا|يوانات', '¥|yuan\\b|renminbi\\b|RMB\\b|CNY\\b'),
  // «بين» is between, «لين» soft.
  currency('yen', '(?<!^[بلو]|^[بلو]ال)(?:ين|ينا)', '¥|yen\\b|JPY\\b'),
  currency('rupee', 'روبيه|روبيات', '₹|Rs\\b|rupees?\\b|rupiahs?\\b|INR\\b|PKR\\b'),
  currency('peso', 'بيزو|بيزوات', 'pesos?\\b|\\$'),
  currency(
    'krone',
    'كرون|كرونه|كرونا|كرونات',
    'kron(?:e|or|er|a|ur)\\b|crowns?\\b|SEK\\b|NOK\\b|DKK\\b|kr\\b',
  ),
  currency('toman', 'تومان|تومانا', 'tomans?\\b'),
  currency('ouguiya', 'اوقيه|اوقيات', 'ouguiyas?\\b|MRU\\b|ounces?\\b'),
];

/** ANY_CURRENCY tells at a glance that folded Arabic may name money. */
export const ANY_CURRENCY =
  /دولار|يورو|جنيه|ليره|ليرات|ليرت|دينار|دنانير|درهم|دراهم|ريال|شيكل|شيقل|شواكل|شواقل|فرنك|روبل|يوان|(?<![\u0621-\u064a])(?:ال)?ينا?(?![\u0621-\u064a])|روبي|بيزو|كرون|تومان|اوقي|استرليني/;

/** Adjectives that say whose money it is. */
export interface Country {
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const country = (arabic: string, english: string): Country => ({
  arabic: new RegExp(`^(?:ال)?(?:${arabic})$`),
  english: new RegExp(`(?<![\\p{L}])(?:${english})`, 'u'),
});

/** COUNTRIES that share the name of their money with others. */
export const COUNTRIES: readonly Country[] = [
  country('اميركي|امريكي|اميركيا|امريكيا', 'US|U\\.S\\.|American|USD'),
  country('كندي|كنديا', 'Canadian|CAD|C\\$'),
  country('استرالي|استراليا', 'Australian|AUD|A\\$'),
  country('نيوزيلندي|نيوزيلنديا', 'New Zealand|NZD|NZ\\$'),
  country('سنغافوري|سنغافوريا', 'Singapore|SGD|S\\$'),
  country('تايواني|تايوانيا', 'Taiwan|TWD|NT\\$'),
  country('مكسيكي|مكسيكيا', 'Mexican|MXN'),
  country('ارجنتيني|ارجنتينيا', 'Argentine|Argentinian|ARS'),
  country('سويسري|سويسريا', 'Swiss|CHF'),
  country('سويدي|سويديا|سويديه', 'Swedish|SEK'),
  country('نرويجي|نرويجيا|نرويجيه', 'Norwegian|NOK'),
  country('دنماركي|دنماركيا|دنماركيه', 'Danish|DKK'),
  country('هندي|هنديا|هنديه', 'Indian|INR|₹'),
  country('باكستاني|باكستانيا|باكستانيه', 'Pakistani|PKR'),
  country('مصري|مصريا|مصريه', 'Egyptian|EGP|E£|LE\\b'),
  country('سوداني|سودانيا', 'Sudanese|SDG'),
  country('استرليني|استرلينيا|بريطاني', 'sterling|British|UK|GBP'),
  country('سوري|سوريه', 'Syrian|SYP'),
  country('لبناني|لبنانيه', 'Lebanese|LBP|LL\\b'),
  country('تركي|تركيه', 'Turkish|TRY|₺|TL\\b'),
  country('عراقي|عراقيا', 'Iraqi|IQD'),
  country('كويتي|كويتيا', 'Kuwaiti|KWD|KD\\b'),
  country('اردني|اردنيا', 'Jordanian|JOD|JD\\b'),
  country('بحريني|بحرينيا', 'Bahraini|BHD|BD\\b'),
  country('جزايري|جزايريا', 'Algerian|DZD|DA\\b'),
  country('تونسي|تونسيا', 'Tunisian|TND|DT\\b'),
  country('ليبي|ليبيا', 'Libyan|LYD|LD\\b'),
  country('اماراتي|اماراتيا', 'Emirati|UAE|AED'),
  country('مغربي|مغربيا', 'Moroccan|MAD'),
  country('سعودي|سعوديا', 'Saudi|SAR|SR\\b'),
  country('قطري|قطريا', 'Qatari|QAR|QR\\b'),
  country('عماني|عمانيا', 'Omani|OMR'),
  country('يمني|يمنيا', 'Yemeni|YER'),
  country('ايراني|ايرانيا', 'Iranian|IRR'),
];
