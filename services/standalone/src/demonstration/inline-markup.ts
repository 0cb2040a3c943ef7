import { type Mark, normaliseRichText, type RichText, type Run } from '@dragoman/shared/domain';

const MARKED = /\*\*(?<strong>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)/gu;

/** inlineMarkup reads the light markup the stories are written in: **strong** and [link](https://…). */
export function inlineMarkup(text: string): RichText {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: whole, index, groups } of text.matchAll(MARKED)) {
    const { strong, label = '', href = '' } = groups ?? {};
    const mark: Mark = strong === undefined ? { type: 'link', href } : { type: 'strong' };
    runs.push({ text: text.slice(from, index) }, { text: strong ?? label, marks: [mark] });
    from = index + whole.length;
  }
  return normaliseRichText([...runs, { text: text.slice(from) }]);
}
