import { Fragment } from 'react';
import { foundRanges } from './found-ranges.js';

/** Found shows a text with the words of a search marked in it. */
export function Found({ text, search }: { readonly text: string; readonly search: string }) {
  if (search.trim() === '') return text;
  const ranges = foundRanges(text, search);
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark className="found">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
