import { normaliseRichText, type RichText, type Run } from './rich-text.js';

/** flattenParagraphs makes one row of runs of paragraphs, an unmarked line feed between each. */
export function flattenParagraphs(paragraphs: readonly RichText[]): RichText {
  return normaliseRichText(
    paragraphs.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs])),
  );
}

/** splitParagraphs undoes flattenParagraphs: every line feed ends a paragraph. */
export function splitParagraphs(runs: RichText): RichText[] {
  const paragraphs: RichText[] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, line) => {
      if (line > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs.map(normaliseRichText);
}

/** RunReader hands out runs from the front, so many characters at a time. */
export class RunReader {
  private readonly runs: Run[];

  constructor(runs: RichText) {
    this.runs = [...runs];
  }

  /** The rest of the first run. */
  peek(): Run | undefined {
    return this.runs[0];
  }

  /** take removes the next `length` UTF-16 units, or what is left of them, with their marks. */
  take(length: number): RichText {
    const taken: Run[] = [];
    for (let left = length; left > 0;) {
      const run = this.runs.shift();
      if (!run) break;
      if (run.text.length > left) this.runs.unshift({ ...run, text: run.text.slice(left) });
      taken.push({ ...run, text: run.text.slice(0, left) });
      left -= run.text.length;
    }
    return taken;
  }
}
