/** A department of a government as both languages say it. */
export interface Portfolio {
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const of = (arabic: string, english: string): Portfolio => ({
  arabic: new RegExp(
    `(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:${arabic})(?:ه|ها|هم|ات)?(?![\\u0621-\\u064a])`,
  ),
  english: new RegExp(`\\b(?:${english})\\b`, 'i'),
});

/** What ministers and ministries are of; the English counts only beside a word for ministries. */
export const PORTFOLIOS: readonly Portfolio[] = [
  of('خارجيه|مغتربين', 'foreign|external|state|diplomat\\w*'),
  of('داخليه', 'interior|home|homeland|internal'),
  of('دفاع|حربيه', 'defen[cs]e|war'),
  of('ماليه|خزانه|مال', 'finance|financial|treasury|exchequer|fiscal'),
  of('صحه', 'health'),
  of('عدل', 'justice'),
  of('تعليم|تربيه|معارف', 'education|schools?|universit\\w+'),
  of('سياحه|اثار', 'tourism|antiquities'),
  of(
    'طاقه|كهرباء|نفط|بترول|مناجم|معادن',
    'energy|power|electricity|oil|petroleum|mines|mineral\\w*',
  ),
  of('اقتصاد|تنميه|تخطيط|استثمار', 'economy|economic|economics|development|planning|investment'),
  of('نقل|مواصلات|تجهيز|اشغال|طرق', 'transport\\w*|equipment|infrastructure|works|roads?'),
  of('زراعه|فلاحه|صيد|ثروه|ري', 'agricultur\\w*|farming|fisher\\w*|food|irrigation|rural'),
  of('مياه|ماء|موارد|ري|سدود', 'water\\w*|irrigation|resources'),
  of('اعلام|اتصال|اتصالات', 'information|media|communications?|telecom\\w*'),
  of('ثقافه|فنون', 'culture|cultural|arts'),
  of('رياضه|شباب', 'sports?|youth'),
  of('تجاره|صناعه|تموين', 'trade|commerce|industry|industrial|supply|business'),
  of(
    'عمل|تشغيل|شغل|شوون (?:ال)?اجتماعيه|تضامن',
    'labou?r|employment|work|social|welfare|solidarity|manpower',
  ),
  of('بييه|مناخ', 'environment\\w*|climate'),
  of('اسكان|تعمير|عمران', 'housing|urban|construction|reconstruction'),
  of('اوقاف|شوون (?:ال)?دينيه|شوون (?:ال)?اسلاميه', 'religious|endowments|islamic|awqaf'),
  of('هجره|لاجيين|مهجرين', 'immigration|migration|refugees|displac\\w*'),
];
