import { ANYTHING, side, type Opposites } from './side.js';

/** What happens to things and people: up or down, won or lost, open or closed. */
export const EVENTS: readonly Opposites[] = [
  [
    side(
      'ارتفع\\S*|[يت]رتفع\\S*|ارتفاع\\S*|زاد|زادت|[يت]زداد|ازداد\\S*|صعد|صعدت|[يت]صعد|صعود\\S*|قفز|قفزت|قفزه|نما|نمت|نمو\\S*',
      'rose|rise[ns]?|increas\\w+|climb(?:s|ed)|jump(?:s|ed)|soar\\w+|surg(?:e[ds]?|ing)|grew|grow(?:s|n|th)',
      'up|high\\w*|more|above|hike\\w*|rall\\w+|over|exceed\\w*|big\\w*|gain\\w*|growing|rising|climb\\w*|jump\\w*|tall|elevat\\w*|altitude|add\\w*|great\\w*|swell\\w*|swollen|doubl\\w*|tripl\\w*|fast\\w*|expan\\w*|push\\w*|steep\\w*|appreciat\\w*|strength\\w*|spik\\w*|leap\\w*|leapt|rocket\\w*|risen|cost\\w*',
    ),
    side(
      'انخفض\\S*|[يت]نخفض\\S*|انخفاض\\S*|تراجع\\S*|[يت]تراجع\\S*|هبط|هبطت|[يت]هبط|هبوط\\S*|تقلص\\S*|[يت]تقلص|انكمش\\S*|انكماش\\S*|تدني\\S*',
      '(?<!\\b(?:snow|rain|hail|bombs|shells) )fell|fall(?:s|en)|declin(?:e[ds]?|ing)|decreas\\w+|dropp?(?:s|ed)?|shr[aiu]nk\\w*|plung\\w+|plummet\\w+|slump\\w+',
      'down|low\\w*|less|below|retreat\\w*|slip\\w*|cut\\w*|reduc\\w*|slow\\w*|back\\w*|eas\\w+|contract\\w+|fall\\w*|drop\\w*|relegat\\w*|land\\w*|descen\\w*|dip\\w*|cool\\w*|shed|lost|los\\w+|few\\w*|lack\\w*|short\\w*|withdr\\w*|weak\\w*|slid\\w*|abandon\\w*|reced\\w*|off|wan\\w+|halv\\w*|regress\\w*|recoil\\w*|behind',
    ),
  ],
  [
    side(
      'فاز|فازت|فازوا|[يت]فوز|فوز\\S*|فايز\\S*|انتصر\\S*|انتصار\\S*|تغلب|تغلبت|هزم|اطاح|اطاحت|[يت]طيح',
      'won|wins?|winning|winner\\w*|victor\\w*|triumph\\w*',
      'beat\\w*|defeat\\w*|succe\\w*|overc\\w+|down(?:ed|s)|knock\\w*|edg\\w+|thrash\\w*|stun\\w*|upset\\w*|oust\\w*|toppl\\w*|overthr\\w*|take\\w*|took|claim\\w*|score\\w*|earn\\w*|secur\\w*|clinch\\w*|bring\\w* down|sack\\w*|elect\\w*|success\\w*|champion\\w*|dump\\w*|prevail\\w*|award\\w*|recipient\\w*|lost to|los\\w+ to|get\\w*|got|trounc\\w*|sink\\w*|sank|down|past|gave|gives?|lift\\w*|remov\\w*|unseat\\w*|surmount\\w*|eliminat\\w*',
    ),
    side(
      'خسر|خسرت|خسروا|[يت]خسر|خساره\\S*|خسار\\S*|خسايره?|خاسر\\S*|هزيم\\S*|انهزم\\S*|هزايم\\S*|فقد|فقدت|فقدان',
      'loses|loser\\w*|lost to|los(?:ing|e) to|beaten by|defeated by',
      'los[et]\\w*|losing|defeat\\w*|beat\\w*|fell|fall\\w*|went down|setback\\w*|damage\\w*',
    ),
  ],
  [
    side(
      'استانف\\S*|[يت]ستانف\\S*|استيناف\\S*|معاوده|عاود\\S*|[يت]عاود',
      'resum(?:e[ds]?|ing)|resumption|restart\\w*|reopen\\w*',
      'continu\\w*|return\\w*|again|appeal\\w*|restor\\w*|back|renew\\w*|start\\w*|begin\\w*|began',
    ),
    side(
      'علق|علقت|[يت]علق|تعليق\\S*|معلق\\S*|اوقف\\S*|[يت]وقف\\S*|ايقاف\\S*|وقف\\S*|توقف\\S*|[يت]توقف\\S*|الغ\\S*|[يت]لغ\\S*|قطع\\S*|انقط\\S*',
      'suspend\\w*|suspension\\w*|halt(?:s|ed|ing)',
      'stop\\w*|halt\\w*|paus\\w+|shelv\\w*|freez\\w*|froze\\w*|comment\\w*|hang\\w*|hung|cancel\\w*|end\\w*|arrest\\w*|detain\\w*|cut\\w*|off|not|no|abandon\\w*|hold|scrap\\w*|clos\\w*|shut\\w*|said|add\\w*|say\\w*|interrupt\\w*|remark\\w*|call\\w*|cease\\w*|park\\w*|pull\\w*|mothball\\w*|still|moratori\\w*|without|delay\\w*|postpon\\w*|repl\\w+|react\\w*|stall\\w*|seiz\\w*',
    ),
  ],
  [
    side(
      'فتح|فتحت|فتحوا|[يت]فتح|افتتح\\S*|افتتاح\\S*|مفتوح\\S*|انفتح\\S*',
      'open(?:s|ed)?|reopen\\w*|inaugurat\\w*',
      'opening|launch\\w*|start\\w*|unlock\\w*|began|begin\\w*|conquer\\w*|fir\\w+|clear\\w*|unveil\\w*|set\\w*|un\\w+',
    ),
    side(
      'اغلق\\S*|[اينت]غلق\\S*|اغلاق\\S*|مغلق\\S*|مقفل\\S*|اقفل\\S*|اقفال|قفل|سد|سدت',
      'clos(?:ed|es|ure|ures)|shut|shuts|shutting',
      'close|closing|block\\w*|seal\\w*|lock\\w*|end\\w*|turn\\w*|switch\\w*|stop\\w*|axe\\w*|wind\\w*|shutter\\w*|down|cordon\\w*|out',
    ),
  ],
  [
    side(
      'وصل|وصلت|وصلوا|[يت]صل|[يت]صلون|وصول\\S*',
      'arriv(?:e[ds]?|al|als|ing)',
      'reach\\w*|land\\w*|came|com(?:e|es|ing)|get\\w*|got|link\\w*|connect\\w*|deliver\\w*|enter\\w*|access\\w*|up to|hit\\w*|total\\w*|amount\\w*|bring\\w*|brought|into|made|turn\\w*|here|stand\\w*|stood|to',
    ),
    side(
      'غادر\\S*|[يت]غادر\\S*|مغادر\\S*|رحل|رحلت|رحيل\\S*|انطلق\\S*|خرج\\S*|[يت]خرج\\S*|خروج\\S*|ترك\\S*',
      'depart(?:s|ed|ing|ure|ures)|left for|leaves for|leaving for',
      'left|leav\\w*|depart\\w*|quit\\w*|exit\\w*|flew|fly\\w*|fle[ed]\\w*|out|set\\w*|go\\w*|went|away|vacat\\w*|evacuat\\w*|off|mov\\w*',
    ),
  ],
  [
    side(
      'نجا|نجت|نجوا|[يت]نجو|نجاه|نجاته|نجاتها|ناج|ناجي|ناجون|ناجين|ناجيه',
      'surviv\\w*|alive',
      'escap\\w*|unhurt|unharmed|unscathed|safe\\w*|spar\\w*|live\\w*|liv\\w+|rescu\\w*|saved|dodg\\w*|avoid\\w*|make it|made it',
    ),
    side(
      'قتل|قتلت|قتلوا|قتلي|[يت]قتل|مقتل\\S*|قتيل\\S*|توفي|توفيت|توفوا|وفا\\S*|مات|ماتت|ماتوا|موت\\S*|حتف\\S*|مصرع\\S*|قضي|قضوا|اغتيال\\S*|اغتال\\S*|راح|ضحيه|ضحايا|استشهد\\S*|شهيد\\S*|لقوا|ميت\\S*|راحل\\S*|غرق\\S*|اودي|اودت|فتك',
      'killed|kills|died|dies|dead|deaths?',
      ANYTHING,
    ),
  ],
  [
    side(
      'استثناء|باستثناء|عدا|خلا|يستثني|تستثني|مستثناه|استثني|استثنت',
      'except(?:ion|ions|ing|s)?|with the exception|exclud\\w+|exempt\\w*',
      'bar|other than|apart|but|save|aside|without|omit\\w*|only|unless|spare[ds]?|excus\\w*|outside|barring|minus|leav\\w* out',
    ),
    side(
      'بما|بمن|بينها|بينهم|بينهما|بينهن|ضمن|ضمنها|ضمنهم|تشمل|يشمل|شمل|شملت|تضم|يضم|تضمن\\S*|[يت]تضمن\\S*|شامل\\S*|منها|منهم|كذلك',
      'includ\\w+',
      'among\\w*|such as|like|contain\\w*|compris\\w*|cover\\w*',
    ),
  ],
  [
    side(
      'فايز|فايزه|فايزين|فايزون',
      'winner\\w*',
      'win\\w*|won|victor\\w*|champion\\w*|recipient\\w*|success\\w*|laureate\\w*',
    ),
    side('خاسر\\S*', 'loser\\w*', 'los\\w+|beaten|defeated'),
  ],
  [
    side('مجان\\S*', 'free|no (?:cost|charge|fee)', 'without|complimentary|gratis|nothing|unpaid'),
    side('مدفوع\\S*|مقابل', 'at a (?:cost|price|charge)|for a fee|paid', ANYTHING),
  ],
  [
    side(
      'نجح\\S*|[يت]نجح\\S*|نجاح\\S*|ناجح\\S*|تمكن|تمكنت|تمكنوا',
      'succeed(?:s|ed|ing)?|success\\w*|managed to',
      'able|manag\\w+|pass\\w*|could|can|prosper\\w*|thriv\\w*|hit|triumph\\w*|win\\w*|won|achiev\\w*|effective\\w*|work\\w*|popular\\w*|succ\\w+',
    ),
    side(
      'فشل\\S*|[يت]فشل\\S*|فاشل\\S*|اخفق\\S*|[يت]خفق\\S*|اخفاق\\S*|انهار\\S*|[يت]نهار\\S*|انهيار\\S*|تعثر\\S*|سقوط|سقط\\S*|عجز\\S*|تعذر\\S*',
      'fail(?:s|ed|ing|ure|ures)?|collaps\\w*|break down|broke down|breakdown|unable to',
      "unable|cannot|not|no|n[’']t|never|crumb\\w*|fall\\w*|fell|stumbl\\w*|founder\\w*|stall\\w*|falter\\w*|crash\\w*|deficit\\w*|unsuccess\\w*|flop\\w*|breakdown|trip\\w*|cav\\w*|slump\\w*|avalanche\\w*|landslide\\w*|default\\w*|nothing|meltdown|br[eo]ke?\\w*|miss\\w*|without|buckl\\w*|down|gave|give\\w*|plung\\w*|rout\\w*",
    ),
  ],
  [
    side(
      'استيراد\\S*|استورد\\S*|[يت]ستورد\\S*|مستورد\\S*|وارد\\S*',
      'import(?:s|ed|ing|er|ers)?',
      'buy\\w*|bought|purchas\\w*|foreign|overseas|abroad|bring\\w*|brought|into',
    ),
    side('تصدير\\S*|صدر\\S*|[يت]صدر\\S*|صادر\\S*|مصدر\\S*', 'export\\w*', ANYTHING),
  ],
  [
    side(
      'اشتري\\S*|اشترت|[يت]شتري\\S*|شراء\\S*|مشتر\\S*|اقتن\\S*|ابتاع\\S*',
      'bought|buy(?:s|ing|er|ers)?|purchas\\w*|acquir(?:e[ds]?|ing)',
      'acqui\\w*|tak\\w*|took|procure\\w*|snap\\w*|pay\\w*|paid|invest\\w*|shop\\w*|get\\w*|got|own\\w*',
    ),
    side(
      'باع|باعت|باعوا|[يت]بيع\\S*|بيع\\S*|مبيع\\S*|بايع\\S*|بيعت',
      'sold|sell(?:s|ing|er|ers)?|sales?',
      'auction\\w*|trad\\w*|market\\w*|offer\\w*|vend\\w*|shop\\w*',
    ),
  ],
  [
    side(
      'اكثر|ازيد|فوق|تجاوز\\S*|[يت]تجاوز\\S*|تخط\\S*|[يت]تخط\\S*|نيف',
      'more than|exceed\\w*|upwards of',
      'over|above|most\\w*|more|than|further|beyond|past|pass\\w*|top\\w*|plus|odd|at least|\\w+er|overt\\w*|surpass\\w*|least',
    ),
    side('اقل|ادني|دون|تحت|يقل|تقل|اصغر|نقص\\S*', 'less than|fewer than', ANYTHING),
  ],
  [
    side(
      'اقل|ادني',
      'less than|fewer than|below',
      'under|lower\\w*|least|low\\w*|less\\w*|few\\w*|minim\\w*|small\\w*|short\\w*|within|only|smallest|lesser|under\\w*|just|worse\\w*|inferior|barely|floor|slight\\w*|remot\\w*|\\w+er',
    ),
    side(
      'اكثر|ازيد|فوق|تجاوز\\S*|[يت]تجاوز\\S*|تخط\\S*|[يت]تخط\\S*|نيف|يزيد|تزيد|زاد\\S*|اعلي|اكبر|زياده',
      'more than|exceed\\w*',
      ANYTHING,
    ),
  ],
  [
    side(
      'انضم\\S*|[يت]نضم\\S*|انضمام\\S*|منضم\\S*|التحق\\S*|[يت]لتحق\\S*',
      'join(?:s|ed|ing)?|accession',
      'member\\w*|enter\\w*|entry|enlist\\w*|part|sign\\w*|accede\\w*|enrol\\w*|return\\w*|back|go\\w*|enrol\\w*|with|admi\\w*|togeth\\w*|mov\\w*|among',
    ),
    side(
      'انسحب\\S*|[يت]نسحب\\S*|انسحاب\\S*|منسحب\\S*|غادر\\S*|خرج\\S*|خروج\\S*|استقال\\S*|انشق\\S*|ترك\\S*',
      'withdr\\w+|quit|quits|pull\\w* out|walk\\w* out',
      'leav\\w*|left|pull\\w*|resign\\w*|exit\\w*|retreat\\w*|drop\\w*|out|depart\\w*|back\\w*|ditch\\w*|defect\\w*|step\\w*',
    ),
  ],
  [
    side(
      'تحسن\\S*|[يت]تحسن\\S*|تحسين\\S*|تعاف\\S*|[يت]تعاف\\S*|انتعش\\S*|انتعاش\\S*',
      'improv\\w*|recover\\w*|rebound\\w*',
      'better\\w*|enhanc\\w*|upgrad\\w*|boost\\w*|heal\\w*|up|rise\\w*|rose|rall\\w*|reviv\\w*|well|progress\\w*|good|optimis\\w*|advance\\w*|pick\\w*|eas\\w*|gain\\w*|strength\\w*|fitter|fit|bounc\\w*|warm\\w*',
    ),
    side(
      'تدهور\\S*|[يت]تدهور\\S*|متدهور\\S*|تفاقم\\S*|[يت]تفاقم\\S*|ساء|ساءت|[يت]سوء|سوء\\S*|تردي\\S*|اسوا',
      'deteriorat\\w*|worsen\\w*',
      'worse|declin\\w*|exacerbat\\w*|aggravat\\w*|bad\\w*|fall\\w*|fell|deepen\\w*|poor\\w*|crisis|escalat\\w*|mount\\w*|grow\\w*|worst|mis\\w+|mal\\w+|slid\\w*',
    ),
  ],
  [
    side(
      'تاهل\\S*|[يت]تاهل\\S*|متاهل\\S*',
      'qualif(?:y|ies|ied)|advanc(?:e[ds]?|ing)',
      'reach\\w*|progress\\w*|through|book\\w*|place\\w*|qualif\\w*|into|mov\\w*|next|go\\w*|final\\w*|train\\w*|rehab\\w*|secur\\w*|enter\\w*|made|make\\w*|mee?t\\w*',
    ),
    side(
      'خرج\\S*|ودع\\S*|[يت]ودع|اقصي\\S*|اقصاء\\S*|خروج\\S*|اخفق\\S*|فشل\\S*|غادر\\S*',
      'eliminat\\w*|knocked out|crash\\w* out|bow\\w* out',
      'out|exit\\w*|leav\\w*|left|fail\\w*|lost|lose\\w*',
    ),
  ],
  [
    side(
      'اغلبيه|غالبيه|غالبيتهم|غالبيتها|معظم\\S*',
      'majority',
      'most\\w*|many|main\\w*|much|more|large\\w*|predominan\\w*|bulk|generally|overwhelm\\w*',
    ),
    side('اقليه|اقليات', 'minority|minorities', 'few\\w*|small\\w*|some'),
  ],
];
