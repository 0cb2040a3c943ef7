import type { Alarm, CheckedSegment } from './checked-segment.js';
import { engineTalk } from './engine-talk.js';
import type { FindingCode } from './finding-sentences.js';

interface Leak {
  readonly pattern: RegExp;
  readonly code: FindingCode;
}

// Every pattern is bounded, so none can run away on a long text. Chatter counts only where a model
// puts it: at the very start (not inside a quotation) or as the last sentence.
const LEAKS: readonly Leak[] = [
  {
    code: 'leak_chatter',
    pattern:
      /^\s*(?:(?:sure|certainly|of course|absolutely|okay|ok)[,!.]? ?)?(?:here(?:'|’)s|here is|below is|the following is) (?:the|your|my|an?)(?: [\w-]+,?){0,4} (?:translation|translated (?:text|version|article|segments?)|rendering|english version|english text)(?: [^:.\n]{0,80})?[:.]?/i,
  },
  {
    code: 'leak_chatter',
    pattern:
      /^\s*(?:sure|certainly|of course|absolutely)[,!.] (?:here|i(?:'|’)(?:d|ll)|i can|i will|i have|let me)\b[^.:!\n]{0,80}[.:!]?/i,
  },
  {
    code: 'leak_chatter',
    pattern:
      /^\s*(?:i(?:'|’)ve translated|i have translated|i translated) (?:the|this|your)\b[^.:!\n]{0,80}[.:!]?|^\s*the (?:english )?translation (?:of (?:the|this) (?:arabic|text|segment|sentence|paragraph|article)|is as follows|reads)\b[^.:!\n]{0,80}[.:!]?/i,
  },
  {
    code: 'leak_chatter',
    pattern:
      /^\s*let me translate\b[^.:!\n]{0,80}[.:!]?|^\s*translation of (?:the|this) (?:paragraph|text|sentence|article|segment|passage|headline)[^.:!\n]{0,40}:/i,
  },
  {
    code: 'leak_note',
    pattern:
      /(?:^|[.!?”"’)\n]\s{0,6})(?:this translation (?:preserves|maintains|captures|keeps|conveys|reflects|aims|is)\b[^.\n]{0,200}\.?|[([]?translated from (?:the )?arabic[^.\n]{0,40}[.)\]]*)\s*$/i,
  },
  {
    code: 'leak_label',
    pattern:
      /^\s*(?:\*\*)?(?:(?:english |arabic |my |final |revised |suggested )?translation|translated text|english text|english|assistant)(?: \([^)]{0,30}\))?(?:\*\*)?:(?:\*\*)?/i,
  },
  {
    code: 'leak_self',
    pattern:
      /\bas an? (?:ai|artificial intelligence|large language|language)(?: language)?(?: model| assistant)?, i\b|\bas an? (?:large )?(?:ai )?language model\b|\bas an ai (?:assistant|model)\b/i,
  },
  {
    code: 'leak_refusal',
    pattern:
      /^\s*(?:i(?:'|’)m sorry|i am sorry|sorry|i apologi[sz]e|unfortunately)?,? ?(?:but )?(?:i (?:cannot|can(?:'|’)t|can not|am unable to|am not able to|won(?:'|’)t(?: be able to)?|must decline to)|i(?:'|’)m (?:unable|not able) to) (?:translate|assist|help|provide|fulfil|comply|continue|process|generate)\b[^.\n]{0,120}\.?/i,
  },
  {
    code: 'leak_reader',
    pattern:
      /(?:^|[.!?:\n]\s{0,6})(?:please )?(?:let me know (?:if|whether|should) (?:you|there)|i hope (?:this|that|the translation) (?:translation )?(?:helps|is helpful|meets)|feel free to (?:ask|reach|let me)|is there anything else i can|if you (?:need|have|would like|want) (?:any )?(?:further |other |additional )?(?:changes|adjustments|revisions|clarifications?|me to)|would you like me to)[^.!?\n]{0,120}[.!?]?\s*$/i,
  },
  {
    // After a headline or a quotation no full stop stands before it; the capital tells instead.
    code: 'leak_reader',
    pattern:
      /(?<=\S\s)(?:Please l|L)et me know (?:if|whether|should) (?:you|there)[^.!?\n]{0,120}[.!?]?\s*$|(?<=\S\s)I hope (?:this|that|the translation) (?:translation )?(?:helps|is helpful|meets)[^.!?\n]{0,120}[.!?]?\s*$|(?<=\S\s)Would you like me to [^.!?\n]{0,120}[.!?]?\s*$/,
  },
  {
    code: 'leak_note',
    pattern:
      /(?:^|[\s([*])(?:translator(?:'|’)?s? note|translation notes?|tn|note on (?:the )?translation)s?:/i,
  },
  {
    code: 'leak_note',
    pattern:
      /(?:^|[\s([*])notes?:\*{0,2} (?:i |i(?:'|’)ve |this (?:is a )?translation|the (?:translation|arabic|source|original|term|phrase|word|above) )[^\n]{0,300}/i,
  },
  { code: 'leak_format', pattern: /```[a-z]{0,12}|~~~/i },
  {
    code: 'leak_format',
    pattern:
      /\{\s{0,4}\\?"\w{1,20}\\?"\s{0,4}:|"(?:en|id|ar|text|segments|translation)\\?"\s{0,4}:\s{0,4}\\?["[{]|"\s{0,4}\}\s{0,4}(?:[\],}]|$)|\\u[0-9a-f]{4}|\\n(?=[\sA-Z"\\]|$)|\\"/,
  },
  {
    code: 'leak_format',
    pattern: /\[\[\/?\s?\w{1,12}\s?\]\]|⟦[^⟧\n]{0,20}⟧?|⟧|@@\w{1,12}@@|\{\{\w{1,20}\}\}/,
  },
  {
    code: 'leak_format',
    pattern:
      /<\|[\w ]{1,30}\|>|<\/?(?:think|thinking|reasoning|answer|translation|output|s|unk|pad)>|\[\/?INST\]|<<\/?SYS>>/,
  },
];

/** modelLeak alarms where words of the engine itself, or pieces of its wire format, stand in the English. */
export function modelLeak(segment: CheckedSegment): Alarm[] {
  const { target } = segment;
  const leaks = LEAKS.flatMap(({ pattern, code }): Alarm[] => {
    const match = pattern.exec(target.text);
    if (!match || match[0].trim() === '') return [];
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    const start = match.index + lead;
    return [
      {
        kind: 'model_leak',
        severity: 'block',
        code,
        params: { english: words.slice(0, 60) },
        range: { start, end: start + words.length },
      },
    ];
  });
  return leaks.length > 0 ? leaks : engineTalk(segment);
}
