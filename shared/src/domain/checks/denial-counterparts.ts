/** What denies or hinders in Arabic, and the English that says the same with a word of its own. */
export interface Counterpart {
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const NOT = '(?:لم|لن|لا|ليس\\S*)';

/** Where both texts have their word, the two explain each other and nothing else; the narrower come first. */
export const COUNTERPARTS: readonly Counterpart[] = (
  [
    // Denied twice in one language, said outright in the other.
    [
      `${NOT} [اينت]?ستبعد\\S*`,
      "could|may|might|possib\\w*|open|likely|(?:not|n[’']t) rul\\w* out",
    ],
    [
      `${NOT} [اينت]سمح\\S*`,
      'ban|bans|banned|barred|bars|prevent\\w*|forb[ia]d\\w*|block\\w*|keep\\w* from|den(?:y|ied|ies)|refus\\w*',
    ],
    [
      'ليس(?:ت|وا)?(?: [^ .؟!]+){1,8} (?:فحسب|فقط|وحسب)',
      "more than|(?:not|n[’']t) (?:just|only|merely|simply)|just|only|merely|also|as well",
    ],
    [
      'عدم سماع (?:ال)?دعو[يه]',
      'dismiss\\w*|acquit\\w*|clear(?:ed|s)|dropp\\w*|threw out|thrown out|not hear',
    ],
    [
      `${NOT} [يت](?:تمكن|ستطيع|شارك|لعب|خوض)\\S*`,
      'miss(?:es|ed|ing)?|sit\\w* out|ruled out|unavailable|absent|sidelined|suspended',
    ],
    [
      `${NOT} [يت]طر[اء]?\\S* (?:[^ .؟!]+ )?تغي\\S*`,
      'little changed|unchanged|flat|steady|stable|held firm',
    ],
    [
      `${NOT}(?: [^ .؟!]+){1,12} الا (?:بعد|اذا|عند|عندما|حين|في حال)`,
      'only (?:after|if|when|once)|until|unless|without|before|except|provided',
    ],
    ['(?:اطباء|مراسلون|صحفيون) بلا حدود', 'MSF|RSF|[Ss]ans|[Ww]ithout [Bb]orders'],
    // «لم ... منذ» counts from the last time.
    [`${NOT}(?: [^ .؟!]+){1,8} منذ`, 'last time|first time|last had|first since'],
    [`${NOT} (?:[يت]صب|[يت]صاب)\\S*`, 'unhurt|unharmed|unscathed|uninjured|untouched'],
    [
      `${NOT} (?:[يت]حضر\\S*|[يت]اتي?|[يت]اتوا)`,
      'snub\\w*|(?:stay\\w*|kept|keep\\w*) away|absen\\w*|skip\\w*|no-show',
    ],
    [
      `${NOT} [اينت](?:عرف|دري|علم|درك)\\S*`,
      'unaware|mystery|unknow\\w*|ignoran\\w*|oblivious\\w*|in the dark|anyone’s guess',
    ],
    [`${NOT} [اينت](?:ختف|زول|تبدد|تلاش)\\S*`, 'persist\\w*|remain\\w*|linger\\w*|still|endur\\w*'],
    [`${NOT} [اينت](?:توفر|وجد)\\S*`, 'r[au]n\\w* out|short of|lack\\w*|depriv\\w*|absen\\w*'],
    [
      `${NOT} [اينت](?:حترم|لتزم)\\S*`,
      'miss\\w*|br[eo]k\\w*|flout\\w*|breach\\w*|ignor\\w*|violat\\w*|defi\\w*',
    ],
    [`${NOT} [اينت]تردد\\S*`, 'ready|readi\\w*|willing\\w*|prepared|eager\\w*|quick\\w*|swift\\w*'],
    [`${NOT} [اينت]ستثن\\S*`, 'too|also|everyone|everybody|all|includ\\w*'],
    [
      `${NOT}(?: [^ .؟!]+){1,3} بال(?:اجماع|توافق)`,
      'split|divid\\w*|majority|disagree\\w*|dissent\\w*',
    ],
    [`${NOT} [اينت]عد\\S*(?= موجود)`, 'vanish\\w*|disappear\\w*|former\\w*|lost|gone|once'],
    [
      `${NOT}(?: [^ .؟!]+){1,8} (?:قبل|حتي)`,
      'it was [\\w ]{2,20} before|only (?:at|on|after|in|by)',
    ],
    ['لا [يت]قدر بثمن', 'beyond price|priceless|invaluable|incalculable'],
    ['(?:اذا|ان) لم', 'permitting|barring|failing'],
    [`${NOT} [اينت]?سبق\\S*`, 'first|last time|unprecedented|never|yet to'],
    [`${NOT} (?:[يت]وجد )?(?:اي )?(?:نقص|شح)`, 'enough|ample|plenty|sufficient\\w*'],
    [`${NOT} [يت]رحم\\S*`, 'merciless\\w*|pitiless|ruthless|unforgiving|relentless'],
    [`${NOT} [\\u0621-\\u064a]+ (?:ال)?اخير\\S*`, 'more|further|another|again'],
    // Who does not stop goes on.
    [
      `${NOT} [اينت]?(?:توقف|وقف|كف|قطع|نقطع|تراجع|تخل|تخلي|نس|نسي)\\S*`,
      'continu(?:es?|ing|ed to)|(?:go|goes|going|went) on|keep\\w*|kept|remain\\w*|remember\\w*|stand\\w* by',
    ],
    ['ما لم', 'unless'],
    [
      '(?:من )?دون مقابل|بلا مقابل|بدون مقابل|مجان\\S*',
      '(?:for|in) free|free|for nothing|no (?:cost|charge|fee)s?|gratis|without (?:charge|payment)',
    ],
    [
      '[بل]?عدم (?:ال)?(?:دستوري|قانوني|شرعي)\\S*',
      'unconstitutional\\w*|struck down|contrary|illegal\\w*|unlawful\\w*|void',
    ],
    ['رفض\\S*|يرفض\\S*|ترفض\\S*|رافض\\S*', 'refus\\w*|reject\\w*|rebuff\\w*|declin\\w*'],
    [
      'نف[يت]|نفوا|نفا\\S*|[يت]نف\\S*|نافي\\S*|انكر\\S*|[يت]نكر\\S*|فند\\S*|[يت]فند|دحض\\S*',
      'den(?:y|ies|ied|ial|ials|ying)|refut\\w*|rebut\\w*|disput\\w*|not so|plead\\w* innocen\\w*|not guilty|innocen\\w*',
    ],
    // Who insists on something denies its opposite, unless that is what «أكد» says.
    ['(?:نفت|نفي|[يت]نفي)(?! .*(?:اكد|موكد|شدد|اصر))', 'insist\\w*'],
    ['[يت]?فشل\\S*|فاشل\\S*|اخفق\\S*|اخفاق\\S*', 'fail\\w*'],
    [
      '[يت]?منع\\S*|مانع\\S*|ممنوع\\S*|[يت]?حظر\\S*|محظور\\S*|[يت]حول دون|حال دون|حالت دون',
      'prevent\\w*|ban|bans|banned|banning|forbid\\w*|forbade|stop\\w*|bar|bars|barred|block\\w*|kept|keep\\w*',
    ],
    ['[يت]?توقف\\S*|[اينت]?وقف\\S*|[يت]كف|ايقاف\\S*', 'stop\\w*|ceas\\w*|halt\\w*'],
    ['[يت]?تجنب\\S*|تفادي\\S*|[يت]تفادي', 'avoid\\w*'],
    ['(?:ا|[اينت])?حجب\\S*|[اينت]خفي\\S*|اخف\\S*|كتم\\S*|[يت]كتم\\S*', 'withh[eo]ld\\w*'],
    [
      `(?<!${NOT} (?:\\S+ )?)(?:نقص\\S*|ينقص\\S*)|[يت]فتقر\\S*|افتقار\\S*|انعدام\\S*|غياب\\S*`,
      'lack\\w*|no',
    ],
    ['استبعد\\S*|[يت]ستبعد\\S*|مستبعد\\S*', 'rul(?:e[ds]?|ing) out|unlikely'],
    ['مستحيل\\S*|يستحيل', 'impossible'],
    ['عجز\\S*|[يت]عجز\\S*|عاجز\\S*|تعذر\\S*|[يت]تعذر', 'unable|cannot|could not|fail\\w*'],
    ['(?:ت|ي|[يت]ت)عذر\\S*', 'hid|hid(?:es?|den|ing)|obscur\\w*|difficult\\w*|hard'],
    ['نادر\\S*|قلما|بالكاد', 'rarely|seldom|hardly|barely|scarcely'],
    ['صفر|صفرا', 'nothing|nil'],
    ['امتنع\\S*|[يت]متنع\\S*|امتناع\\S*', 'abstain\\w*|abstention\\w*|refrain\\w*|declin\\w*'],
    ['بدلا من|عوضا عن', 'instead of|rather than'],
    ['حر\\S* من|خال\\S* من', 'free (?:of|from)|(?:bare|devoid|bereft) of'],
  ] as const
).map(([arabic, english]) => ({
  arabic: new RegExp(`(?<![\\u0621-\\u064a])[وفبل]?(?:ال)?(?:${arabic})(?![\\u0621-\\u064a])`, 'g'),
  english: new RegExp(`\\b(?:${english})\\b`, 'gi'),
}));
