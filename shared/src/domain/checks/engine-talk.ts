import { foldedSource } from './folded-source.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import type { FindingCode } from './finding-sentences.js';
import { readEnglishQuotations } from './read-quotations.js';

/** How an engine may talk of its work, and the Arabic that makes the same words part of the story. */
interface Talk {
  readonly code: FindingCode;
  readonly english: RegExp;
  readonly unless: RegExp;
}

const WORK =
  'translat\\w*|render(?:ing|ed)|version|rewrit\\w*|rephras\\w*|paraphras\\w*|polished|English|Arabic|wording|output|draft';
const PIECE =
  'text|passage|sentence|paragraph|article|segment|headline|phrase|statement|excerpt|snippet|message|input';
const SAYS_SURE =
  /^\W{0,3}[وف]?(?:بالتاكيد|بالطبع|طبعا|اكيد|حتما|حسنا|نعم|اجل|بلا شك|لا شك|مفهوم|رايع)/;
const SAYS_PIECE =
  /نص|مقال|فقره|جمله|عباره|عنوان|مقطع|رساله|بيان|خبر|تقرير|وثيقه|مقتطف|ترجم|صيغه|نسخه|روايه|كلمه|لغه|عربي|انكليزي|انجليزي/;
const SAYS_WORK = /ترجم|نسخ|صيغ|صياغ|روايه|انكليزي|انجليزي|عربي|مسود|يعني|تعني|معن|يقرا/;
const NEVER = /(?!)/;

// What stands before a colon that the Arabic does not have.
const LABEL =
  'notes?|important note|disclaimer|explanation|final (?:answer|version|text|draft|output)|answer|output|result|response|revised(?: \\w+)?|alternatively|alternative(?: \\w+)?|option (?:\\d|[a-c])|(?:segment|paragraph|sentence|line|block|part) (?:\\d{1,3}|s?\\d{1,3})|(?:source|target|original|arabic|english|translated)(?: (?:text|version|translation))?|en|human|(?:the )?arabic (?:text )?(?:reads|says)|in english|headline|title|body|paraphrase|summary|tl;dr|draft|edited|corrected|context|task|instructions?|user|system|ai|model|translator|reasoning|thought|thinking|analysis|step \\d';
const SAYS_LABEL =
  /^[^:؛.]{0,40}:|ملاحظ|ملحوظ|تنويه|تنبيه|توضيح|تصحيح|ملخص|خلاصه|تحليل|راي|عاجل|سياق|جواب|نتيجه/;

const TALK: readonly Talk[] = [
  {
    code: 'leak_chatter',
    english:
      /^\s*(?:sure(?: thing)?|certainly|of course|absolutely|definitely|gladly|understood|got it|no problem|all right|alright|okay|ok|great(?: question)?|good question|happy to help|glad to help|with pleasure|my apologies|apologies)(?:[!.…]|,? (?:so|here|let)\b|:)/i,
    unless: SAYS_SURE,
  },
  {
    code: 'leak_chatter',
    english: new RegExp(
      `^\\s*(?:(?:(?:this|the|your)(?: [\\w-]+){0,2} (?:${PIECE})|this|it|that) (?:translates?|is translated|reads?|is rendered|would read) (?:in(?:to)? English |roughly |literally )?(?:to|as|that|into|in)\\b|(?:here(?:['’]s| is)|(?:please )?find(?: [\\w-]+){0,4} below|below(?: is| are)?|the following(?: is)?|this is|i(?:['’]d| would) be happy to|let me|i will|i['’]ll|as requested|as per your|per your)\\b[^.:!?\\n“”"]{0,60}\\b(?:${WORK})\\b)[^.:!?\\n“”"]{0,60}(?:[:.]|$)?`,
      'i',
    ),
    unless: SAYS_WORK,
  },
  {
    code: 'leak_chatter',
    english: new RegExp(
      `^\\s*(?:the|this|your) (?:(?:provided|given|source|original|following|above|input|arabic) ){0,2}(?:${PIECE}) (?:says|states|reads|means|discusses|describes|mentions|announces|reports|is about|talks about|appears|seems|is (?:in|incomplete|missing|empty))\\b[^.:!?\\n“”"]{0,60}`,
      'i',
    ),
    unless: SAYS_PIECE,
  },
  {
    code: 'leak_refusal',
    english: new RegExp(
      `^\\s*(?:please (?:provide|share|send|paste)|could you (?:please )?(?:provide|share|send|clarify)|(?:there is|i see) no (?:${PIECE}|content|arabic)|it (?:seems|appears|looks)(?: like| that)? (?:you|the (?:${PIECE})|your)|no (?:translation|text|content) (?:is |was )?(?:needed|available|provided|required|given|to translate)|unable to translate|cannot translate)\\b[^.\\n]{0,100}`,
      'i',
    ),
    unless: SAYS_PIECE,
  },
  {
    code: 'leak_refusal',
    english:
      /(?:^|[.!?]\s{1,6})(?:I|we)(?:['’]m| am| are)? ?(?:can(?:no|['’])?t|cannot|can not|unable to|not able to|won['’]t|decline to|not allowed to|not permitted to|not comfortable) (?:[\w-]+ ){0,2}(?:translat\w*|help with translat\w*|fulfil|comply|process this|assist with this|complete (?:this|the) (?:request|task|translation))\b[^.\n]{0,100}/i,
    unless: /ترجم/,
  },
  {
    code: 'leak_reader',
    english:
      /(?:^|[.!?)”"’\n]\s{1,6}|[—–-] ?)(?:hope (?:this|that) (?:helps|works)|happy to (?:help|adjust|revise|refine)|glad to (?:help|adjust|revise)|do you want me to|shall i|i can also|i(?:['’]d| would) be happy to|if you(?:['’]d| would) (?:like|prefer)|should you (?:need|require|wish)|need (?:any )?(?:changes|adjustments)|just let me know|thank you for (?:providing|sharing|your (?:request|patience)))\b[^.!?\n]{0,140}[.!?)]?\s*$/i,
    unless: NEVER,
  },
  {
    code: 'leak_note',
    english:
      /(?:^|[.!?)”"’\n*]\s{1,6}|[([]) ?I(?:['’]ve| have)? (?:also )?(?:kept|preserved|maintained|retained|used|chose|chosen|opted|rendered|left|adjusted|ensured|tried|followed|avoided|omitted|added|translated)\b[^.\n]{0,80}\b(?:translat\w*|tone|style|terms?|original|arabic|english|wording|phras\w*|sentences?|text|meaning|formal|register|readab\w*|clarity|accura\w*|natural\w*)\b[^.\n]{0,120}/i,
    unless: NEVER,
  },
  {
    code: 'leak_note',
    english:
      /(?:[.!?)”"’\n*]\s{1,6}|[([—–-]\s?)(?:translated (?:from|by)\b|(?:literal|alternative|free|another (?:possible )?) ?(?:translation|rendering)\b|lit(?:erally|\.):|explanation:|disclaimer:|note(?:s| that)?:|(?:the|this) (?:translation|rendering|version|term|phrase|word) (?:above |here |[“"'‘«][^”"'’»]{1,40}[”"'’»] )?(?:refers|means|is (?:used|kept|rendered|translated|a |an |the )|has been|was|maintains|preserves|keeps|stays|reflects|captures|conveys|aims)\b)[^\n]{0,200}$/i,
    unless: /ترجم|عباره|كلمه|مصطلح|تعبير|ملاحظ|ملحوظ/,
  },
  {
    // A note in brackets at the very end is nobody's remark in the story, unless the Arabic has one too.
    code: 'leak_note',
    english: /[([]\*{0,2}notes?(?: that)?:[^\n()[\]]{0,200}[)\]]\s*$/i,
    unless: /[([][^()[\]]{0,10}(?:ملاحظ|ملحوظ|تنويه|تنبيه)/,
  },
  {
    code: 'leak_label',
    english: new RegExp(`^\\s*(?:#{1,4} |\\*\\*|[-*•] )?(?:${LABEL})(?:\\*\\*)?:(?=\\s|\\*)`, 'i'),
    unless: SAYS_LABEL,
  },
  {
    // The Arabic of "Headline: Wildfires: Toll rises" has one colon of its own.
    code: 'leak_label',
    english:
      /^\s*(?:\*\*)?(?:headline|title|subtitle|body|summary|lead)(?:\*\*)?:(?=\s[^:\n]{3,80}:\s)/i,
    unless: /^[^:]*:[^:]*:|عنوان|ملخص|خلاصه/,
  },
  {
    code: 'leak_note',
    english:
      /[.!?”"]\s{1,6}(?:OR|Or:|Alternatively[,:]|Alternative:|Another option:?)\s[^\n]{0,120}/,
    unless: /(?:^|\s)[وف]?(?:او|اما|بديل|البديل)/,
  },
  {
    code: 'leak_label',
    english: /^\s*[[(](?:en|eng|english|translation|translated)[\])](?=\s)/i,
    unless: NEVER,
  },
  {
    code: 'leak_chatter',
    english: /^\s*(?:thank you|thanks|hello|hi|greetings|welcome)(?: (?:again|there))?[!.](?=\s)/i,
    unless: /شكر|مرحب|اهلا|سلام|تحي/,
  },
  {
    code: 'leak_chatter',
    english: /^\s*(?:here (?:you go|it is|we go|is|are)|here['’]s)\b[^:“”"\n]{0,50}:(?=\s)/i,
    unless: /^[^:]{0,60}:|^.?(?:هنا|هذا|هذه|اليكم|هولاء|تلك|ها)/,
  },
  {
    code: 'leak_refusal',
    english:
      /^\s*(?:sorry[,.] )?(?:this|the|your) (?:content|text|request|material|topic|input|message|passage)\b[^.\n]{0,40}\b(?:violat\w*|polic(?:y|ies)|guidelines?|harmful|inappropriate|not something i|cannot be (?:translated|processed))\b[^.\n]{0,80}/i,
    unless: /محتو|نتهك|ينتهك|انتهاك|مخالف|سياس/,
  },
  {
    code: 'leak_reader',
    english:
      /(?:[.!?)”"’\n]\s{1,6})please (?:review|verify|check|double-check|confirm|clarify|advise|note that (?:this|the|i))\b[^.\n]{0,80}[.!]?\s*$/i,
    unless: /رجا|يرجي|فضلك|فضلكم|تفضل|نرجو|ارجو/,
  },
  {
    code: 'leak_chatter',
    english:
      /^\s*(?:(?:please )?find\b[^.:\n]{0,40}\btranslation\b[^.:\n]{0,40}[.:]|(?:the |an? |my )?(?:[\w-]+ ){0,3}(?:translation|rendering|translated text)\b(?: (?:follows|would be|is|could be|should be))?[^.:\n“”"–—]{0,20}(?:[:.–—](?=\s)|(?<=follows|be|is) ?(?=[“"]))|i (?:think|believe|understand|see)\b[^.:\n]{0,40}\b(?:this should be|translation|translated?)\b[^.:\n]{0,20}[.:])/i,
    unless: SAYS_WORK,
  },
  {
    code: 'leak_reader',
    english:
      /[.!?)”"’\n]\s{1,6}(?:feel free to|is there anything else|anything else\?|does this help|this is an? (?:[\w-]+ ){0,2}(?:translation|rendering))[^.!?\n]{0,80}[.!?]?\s*$/i,
    unless: /ترجم/,
  },
  {
    code: 'leak_refusal',
    english:
      /^\s*(?:sorry,? )?i (?:must|have to|need to) (?:decline|refuse|refrain from)\b[^.\n]{0,60}/i,
    unless: /رفض|امتن|اعتذ/,
  },
  {
    code: 'leak_format',
    english:
      /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*(?:\n|$)|\n\s{0,6}(?:-{3,}|\*{3,}|_{3,}|={3,})\s*(?:\n|$)/,
    unless: NEVER,
  },
  {
    code: 'leak_format',
    english:
      /\[(?:insert|your|placeholder|untranslated|translation|translator|text|name|date|unclear|illegible|truncated|continued|end|start|omitted|no text|empty)\b[^\]\n]{0,60}\]/i,
    unless: /\[/,
  },
  {
    code: 'leak_format',
    english: /^\s*(?:n\/a|null|undefined|none|nan|\[object object\]|tbd|todo|\.{3}|…)\s*\.?\s*$/i,
    unless: NEVER,
  },
];

/**
 * engineTalk finds words of the engine about its work that are a story's only where its Arabic says the
 * like: "Sure.", "Note:", "The text says that". What stands within a quotation is somebody's.
 */
export function engineTalk({ source, target }: CheckedSegment): Alarm[] {
  const { folded } = foldedSource(source?.text ?? '');
  for (const { code, english, unless } of TALK) {
    const match = english.exec(target.text);
    if (!match || unless.test(folded)) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    const isQuoted = readEnglishQuotations(target.text).some(
      (each) => each.start <= start && end <= each.end,
    );
    if (isQuoted) continue;
    return [
      {
        kind: 'model_leak',
        severity: 'block',
        code,
        params: { english: target.text.slice(start, end).slice(0, 60) },
        range: { start, end },
      },
    ];
  }
  return [];
}
