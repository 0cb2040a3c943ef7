import { role, type RoleWords } from './role-words.js';

/** What people are by election, birth or appointment. */
export const OFFICES: readonly RoleWords[] = [
  role(
    'رييس|رييسه|رويساء',
    'president',
    'presiden\\w*|chair\\w*|head\\w*|chief\\w*|leader\\w*|CEO|boss\\w*|mayor|speaker|premier|principal|director|manager|captain|governor|ruler|warden|master|commissioner|executive|administration|ex|led|lead\\w*|main|major|key|top|senior|oversee\\w*|run\\w*|chancellor|prime|supervisor|provost|rector|POTUS|commander|superintendent|editor',
    'رياسه|رياسي\\S*|ريس|مرشح\\S*|بيت ابيض|ولايته',
  ),
  role(
    'رييسه? (?:ال)?(?:مجلس (?:ال)?)?(?:وزراء|حكومه)|وزيره? (?:ال)?اول|رياسه (?:ال)?(?:مجلس (?:ال)?)?(?:وزراء|حكومه)|رييسه? (?:ال)?وزارء',
    'prime minister|premier|PM|head of (?:the )?government(?! (?:delegation|team|side|committee|body|agency|department|office))|taoiseach',
    'government|cabinet|chancellor|prime|council of ministers|leader|vice-premier|Downing',
  ),
  role(
    'نايبه? رييسه? (?:ال)?(?:مجلس (?:ال)?)?(?:وزراء|حكومه)',
    'deputy prime minister|vice[- ]premier',
    'deput\\w*|vice',
  ),
  role(
    'نايبه? (?:ال)?رييسه?',
    'vice[- ]president',
    'deput\\w*|vice\\w*|second|co-\\w+',
    'نايب\\S*|نواب',
  ),
  role('ولي (?:ال)?عهد', 'crown prince', 'heir\\w*|prince\\w*'),
  role(
    'ملك|عاهل|ملكنا',
    'king|monarch',
    'royal\\w*|kings?|his majesty|owner\\w*|own\\w*|crown|queen|property',
    'ملكي\\S*|ملوك|ملكه|مملكه',
  ),
  role('ملكه', 'queen', 'queens?|majesty|own\\w*|monarch|royal\\w*|king', 'ملكي\\S*|ملكات'),
  role(
    'امير|امراء',
    'prince|emir',
    'princes?|emirs?|amir|duke|royal\\w*|commander|crown',
    'اميري\\S*|ولي|امار\\S*',
  ),
  role('اميره|اميرات', 'princess', 'princess\\w*|duchess\\w*|royal\\w*'),
  role('سلطان', 'sultan', 'sultan\\w*|authority|ruler'),
  role(
    'وزير|وزيره|وزراء',
    'minister',
    'minist\\w+|secretar\\w+|cabinet|chancellor|premier|vizier|treasurer|attorney general',
    'وزار\\S*',
  ),
  role(
    'محافظ|محافظه|والي',
    'governor',
    'governor\\w*|prefect|wali|conserv\\w*|tor(?:y|ies)|province\\w*|keep\\w*|maintain\\w*|bank|head|kept|preserv\\w*|retain\\w*|hold\\w*|right-wing|director|purse|wallet|portfolio',
    'حاكم\\S*|ولايه|حكام|محافظ\\S*',
  ),
  role(
    'حاكم|حكام',
    'governor|ruler',
    'governor\\w*|rul\\w+|leader\\w*|govern\\w*|head\\w*|authorit\\w*',
    'محافظ\\S*|والي',
  ),
  role(
    'عمده|رييسه? (?:ال)?بلديه|امين (?:ال)?عاصمه|مختار',
    'mayor',
    'mayor\\w*|municipal\\w*|head|city|selected|elder|chief|council\\w*|chosen',
    'بلديه|بلدي|عمد|بلديات',
  ),
  role(
    'سفير|سفيره|سفراء',
    'ambassador',
    'ambassador\\w*|envoy\\w*|diplomat\\w*|embass\\w*|representative\\w*',
    'سفار\\S*|مندوب\\S*',
  ),
  role(
    'مبعوث|مبعوثه|موفد|موفده|مندوب|مندوبه',
    'envoy|emissary',
    'envoy\\w*|ambassador\\w*|represent\\w*|delegat\\w*|emissar\\w*|sent|correspondent|coordinator|UN',
    'سفير\\S*|ممثل\\S*',
  ),
  role('قنصل|قنصله', 'consul', 'consul\\w*|diplomat\\w*', 'قنصلي\\S*'),
  role(
    '(?:رييسه?|مديره?) (?:ال)?تنفيذيه?',
    'chief executive|CEO',
    'executive\\w*|head|boss|chief\\w*|director|president|runs',
    'تنفيذي\\S*|رييس\\S*|مدير\\S*',
  ),
  role(
    'رييسه? (?:[\\u0621-\\u064a]+ )?ل?مجلس (?:ال)?اداره',
    'chairman|chairwoman|chairperson',
    'chair\\w*|president|head|board|boss|chief',
    'رييس\\S*|رياسه|يتراس|تتراس|تراس',
  ),
  role(
    'امينه? (?:ال)?عامه?|كاتبه? (?:ال)?عامه?|امينت?ها (?:ال)?عامه?|امينه (?:ال)?عام|امينهم (?:ال)?عام',
    'secretary[- ]general|general secretary',
    'secretar\\w*|general|chief|head|leader|trustee\\w*|SG',
    'امين\\S*|امانه|سكرتير\\S*',
  ),
  role(
    'متحدث|متحدثه|متحدثون|ناطق|ناطقه|ناطقون',
    'spokesman|spokeswoman|spokesperson',
    'spoke\\w*|speak\\w*|sa[iy]\\w*|told|statement|according|talk\\w*|-speaking|rep|representative|PR|communications',
    'باسم|متحدث\\S*|ناطق\\S*|بيان|صرح\\S*|ممثل\\S*|اعلامي\\S*',
  ),
  role(
    'مستشار|مستشاره|مستشارو|مستشاري|مستشارين',
    'advis[eo]r|chancellor',
    'advi[sc]\\w*|aide\\w*|counsel\\w*|chancell\\w*|consult\\w*|strategist\\w*|attach\\w*|merkel|judge',
    'استشار\\S*|خزانه|ماليه|مساعد\\S*|معاون\\S*',
  ),
  role(
    'نايب|نايبه|نواب|برلماني|برلمانيه|برلمانيون|برلمانيين',
    'MP|lawmaker|legislator',
    'MPs?|lawmaker\\w*|deput\\w*|member\\w*|represent\\w*|congress\\w*|legislat\\w*|senat\\w*|vice|parliament\\w*|assistant|second|house|TDs?|prosecut\\w*|attorney\\w*|acting|number|associate|under|councillor\\w*|cabinet|assembly\\w*|politician\\w*|behalf|commons',
    'برلمان\\S*|عضو\\S*|اعضاء|مجلس|تشريعي\\S*|مشرع\\S*|نيابي\\S*|سياسي\\S*|كونغرس|سيناتور|شيوخ|جمهوريين|جمهوريون',
  ),
  role(
    'مرشح|مرشحه|مرشحون|مرشحين',
    'candidate',
    'candida\\w*|nomin\\w*|contend\\w*|hopeful\\w*|run\\w*|pick\\w*|likely|tipped|favou?rite\\w*|frontrunner\\w*|filter\\w*|set|due|poised|expected|bid|stand\\w*|may',
    'ترشح\\S*|ترشيح\\S*|مترشح\\S*',
  ),
];
