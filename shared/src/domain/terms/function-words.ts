import { foldArabic } from '../arabic-text.js';

// Folding writes على and علي alike, أن and آن, أية and آية: a particle must not be taken for a name.
const PARTICLES = [
  ...['على', 'إلى', 'أن', 'إن', 'أي', 'أية', 'مني', 'لدى', 'ألا', 'إلا', 'أنا', 'إذا', 'سوى'],
];
const SPELLINGS = new Set(PARTICLES);
const FOLDED = new Set(PARTICLES.map(foldArabic));

// Words whose first letter is their own although the rest is a name or a noun too: كريم is not "like Rim".
// Only words that newsrooms use every day; a rarer one in the term base wins by being the longer match.
const WHOLE = new Set(
  (
    'باسم بسام بلاد بدر بشر بعد بعمر بغير بقوه بلغ بنان بناء بيان بيت بحث بحر بحري برلين ' +
    'كاتب كامل كافه كبير كريم كريمه كمال كلام كميه كثير كتاب كانت كامله كاميرا ' +
    'فارس فاضل فتره فرد فريد فريق فساد فصل فقر فكره فهد فوري فيصل فريده فنان فرنك ' +
    'لامع لبنان لبني لحظه لجنه لقاء لقب لغه ليال لواء لاجئ لماذا ' +
    'وادي واحد واسع وافد والد والده وائل وجود وحده ورده وزاره وزير وسام وسائل وصول وضع وطن وطني ' +
    'وفاء وفاه وفد وقت وقف وكاله وكيل ولايه ولاء ولد وليد ولي وسط ورشه وعد وسيم وديع واشنطن'
  )
    .split(' ')
    .map(foldArabic),
);

/** mayBeParticle tells cheaply whether a folded word could be one of the frequent little words. */
export function mayBeParticle(folded: string): boolean {
  return FOLDED.has(folded);
}

/** isParticle tells whether a word as written is a frequent little word that folds like a name. */
export function isParticle(written: string): boolean {
  return SPELLINGS.has(written);
}

/** isWhole tells whether a folded word keeps its first letter: it is no clitic. */
export function isWhole(folded: string): boolean {
  return WHOLE.has(folded);
}
