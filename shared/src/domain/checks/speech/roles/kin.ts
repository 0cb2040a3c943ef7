import { role, type RoleWords } from './role-words.js';

/** Whose wife, mother or brother somebody is. */
export const KIN: readonly RoleWords[] = [
  role(
    'زوجه|زوجته|زوجات|قرينه|قرينته|عقيلته|زوجتي',
    'wife',
    'wi[fv]e\\w*|spouse\\w*|marr\\w+|partner\\w*|couple\\w*|widow\\w*|Mrs|lady|women|pair\\w*|newlywed\\w*|husband',
    'زوجين|متزوج\\S*|ارمل\\S*|زواج\\S*|زوجي\\S*|زوجت\\S*|سيدته|تزوج\\S*',
  ),
  role(
    'زوجها|زوج|زوجي',
    'husband',
    'husband\\w*|spouse\\w*|marr\\w+|partner\\w*|couple\\w*|pair\\w*|wife|marital|conjugal|two|wi[fv]e\\w*',
    'زوجين|متزوج\\S*|زواج\\S*|تزوج\\S*|زوجان',
  ),
  role(
    'والدته|والدتها|والدتهم|والدتي|امها|امه(?= )|الام|امي',
    'mother|mum|mom',
    'mother\\w*|mum\\w*|mom\\w*|parent\\w*|nation\\w*|motherhood|illiterat\\w*|maternal|American\\w*|home',
    'والده|والدان|والدين|والديه|امومه|ام|امهات|والدتنا|والديها',
  ),
  role(
    'والدها|والدهم|والدي|ابوه|ابوها|ابيه|ابيها|الاب',
    'father|dad',
    'father\\w*|dad\\w*|parent\\w*|priest|Fr|paternal|pa|god\\w*',
    'والده|والد|والدان|والدين|والديه|ابو|ابي|اب|اباء|ابوه|والديها|ابا',
  ),
  role(
    'شقيق|شقيقه|شقيقها|شقيقهم|شقيقين|اخوه|اخوها|اخيه|اخيها|شقيقي|اخي',
    'brother',
    'brother\\w*|sibling\\w*|twin\\w*',
    'شقيق|شقيقه|اشقاء|اخوه|اخوان\\S*|اخ|شقيقان|اخو|اخا|اشقايه|اشقايها|اشقاءه',
  ),
  role(
    'شقيقه|شقيقته|شقيقتها|اخته|اختها|شقيقات|اختي',
    'sister',
    'sister\\w*|sibling\\w*|twin\\w*',
    'شقيقه|اخت|اخوات\\S*|شقيقتان|اشقاء|شقيقت\\S*',
  ),
  role(
    'ابن|ابنه|نجل|نجله|نجلها|نجلي|ابنها|ابنهم|ابني',
    'son',
    'sons?|child\\w*|boy\\w*|kid\\w*|heir|offspring|daughter\\w*|teen\\w*|baby',
    'ابن|ابنه|ابناء|ابناي\\S*|اولاد\\S*|ولد\\S*|طفل\\S*|صبي|ابنا',
  ),
  role(
    'ابنه|ابنته|ابنتها|ابنتهم|كريمته|ابنتي',
    'daughter',
    'daughter\\w*|child\\w*|girl\\w*|kid\\w*|baby|teen\\w*|son',
    'ابنه|بنت\\S*|بنات\\S*|طفل\\S*|ابنت\\S*|ابناء|فتاه',
  ),
];
