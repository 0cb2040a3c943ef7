/** An Arabic form and the letters that grammar added to it. */
export interface InflectedForm {
  readonly form: string;
  readonly added: number;
}

// Plurals that change the word inside, of the nouns that terms are mostly made of. Others are listed as
// forms of the term.
const BROKEN: ReadonlyMap<string, readonly string[]> = new Map(
  `
  وزير وزراء | رئيس رؤساء | نائب نواب | سفير سفراء | أمير أمراء | مدير مدراء | قائد قادة | حاكم حكام
  ملك ملوك | شيخ شيوخ | قاض قضاة | قاضي قضاة | محام محامون | عضو أعضاء | زعيم زعماء | خبير خبراء
  طالب طلاب | عامل عمال | موظف موظفون | شاعر شعراء | وكيل وكلاء | أمين أمناء
  مستشار مستشارون | عميد عمداء | لواء ألوية | عقيد عقداء | ضابط ضباط | جندي جنود
  لاجئ لاجئون | نازح نازحون | مهاجر مهاجرون | قتيل قتلى | جريح جرحى | أسير أسرى | شهيد شهداء
  مبعوث مبعوثون | ممثل ممثلون | ناطق ناطقون | متحدث متحدثون | حزب أحزاب | مجلس مجالس | بنك بنوك
  مصرف مصارف | جيش جيوش | دولة دول | حكومة حكومات | مدينة مدن | قرية قرى | محكمة محاكم | منظمة منظمات
  سفينة سفن | صاروخ صواريخ | هجوم هجمات | غارة غارات | قمة قمم | اتفاق اتفاقات | معبر معابر | ميناء موانئ
  `
    .split(/[|\n]/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([one, many]) => one && many)
    .map(([one = '', ...many]) => [one, many]),
);

const SHORTEST = 4;

/**
 * inflectedForms lists the dual and the plural of an Arabic form whose first word is bare of the article:
 * وزيران, وزيرين, وزراء for وزير; before another noun without their nun: وزيرا الخارجية. Sound endings go
 * by rule where a word is long enough not to become another (زيتون are olives, not two oils); plurals
 * that change the word inside come from a list.
 */
export function inflectedForms(form: string): InflectedForm[] {
  const [first = '', ...rest] = form.split(/\s+/);
  if (first === '' || /^[اٱ]ل\p{L}{2}/u.test(first)) return [];
  const heads = rest.length === 0 ? endedAlone(first) : endedBefore(first, rest[0] ?? '');
  const all = [...heads, ...(BROKEN.get(first) ?? [])];
  return [...new Set(all)].map((head) => ({
    form: [head, ...rest].join(' '),
    added: Math.max(1, head.length - first.length),
  }));
}

// Offices that English calls the same whoever holds them; a ملكة is no king.
const OFFICES = new Set(
  'وزير رئيس نائب مدير سفير قائد حاكم أمين مستشار مبعوث ممثل ناطق متحدث عضو زعيم محافظ وكيل قاضي مفوض'.split(
    ' ',
  ),
);

/** feminineForms gives the form of an office that a woman holds: وزيرة الخارجية, الناطقة باسم. */
export function feminineForms(form: string): InflectedForm[] {
  const [, article = '', office = '', next = '', rest = ''] =
    /^([اٱ]ل(?=\p{L}{3}))?(\S+)\s+(\S+)(.*)$/u.exec(form) ?? [];
  if (!OFFICES.has(office)) return [];
  // An adjective would have to be a woman's too: المتحدثة الرسمية.
  const agrees = article !== '' && /^[اٱ]ل\p{L}{2}/u.test(next);
  const after = [agrees ? `${next}ة` : next, rest.trim()].filter(Boolean);
  return [{ form: [`${article}${office}ة`, ...after].join(' '), added: 1 }];
}

function endedAlone(word: string): string[] {
  if (word.endsWith('ة')) return word.length < SHORTEST ? [] : ended(word.slice(0, -1), OF_ONE_HER);
  if (word.length < SHORTEST || /[اءىىي]$/u.test(word)) return [];
  return ended(word, OF_ONE_HIM);
}

/** In a construct, وزير الخارجية, the endings lose their nun; an adjective would be inflected with its noun. */
function endedBefore(word: string, next: string): string[] {
  if (!/^[اٱ]ل\p{L}{2}/u.test(next) || word.length < SHORTEST || /[اءى]$/u.test(word)) return [];
  if (word.endsWith('ة')) return ended(word.slice(0, -1), ['تا', 'تي', 'ات']);
  return word.endsWith('ي') ? [] : ended(word, ['ا', 'ي', 'و']);
}

const OF_ONE_HIM = ['ان', 'ين', 'ون', 'ات'];
const OF_ONE_HER = ['تان', 'تين', 'ات'];

function ended(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => stem + ending);
}
