import {
  normaliseRichText,
  sameMarks,
  type Mark,
  type RichText,
  type Run,
} from '@dragoman/shared/domain';

// A byte order mark is no space: it stands inside words and is cleaning's to take out.
const SPACES = /[^\S\uFEFF]+/g;

/**
 * collapseSpaces makes every stretch of white space one space, across runs, and none at either end, as
 * a browser shows text; no-break spaces count too. A space between two runs carries only the marks both
 * have, so that bold words do not trail bold spaces.
 */
export function collapseSpaces(text: RichText): RichText {
  const runs: Run[] = [];
  let spaceWaits = false;
  for (const run of text) {
    const shown = run.text.replace(SPACES, ' ');
    const words = shown.slice(shown.startsWith(' ') ? 1 : 0, shown.endsWith(' ') ? -1 : undefined);
    if (shown.startsWith(' ')) spaceWaits = true;
    if (words === '') continue;
    const last = runs.at(-1);
    if (spaceWaits && last) runs.push(spaceBetween(last, run));
    runs.push({ text: words, marks: run.marks ?? [] });
    spaceWaits = shown.endsWith(' ');
  }
  return normaliseRichText(runs);
}

function spaceBetween(before: Run, after: Run): Run {
  const shared = (before.marks ?? []).filter((mark) => hasMark(after, mark));
  return { text: ' ', marks: shared };
}

function hasMark(run: Run, mark: Mark): boolean {
  return (run.marks ?? []).some((other) =>
    sameMarks({ text: '', marks: [other] }, { text: '', marks: [mark] }),
  );
}
