import { Fragment } from 'react';

type Ranges = readonly (readonly [start: number, end: number])[];

/** Ranged shows a text with the words that were searched for marked in it. */
export function Ranged({ text, ranges }: { readonly text: string; readonly ranges: Ranges }) {
  const apart = apartOf(ranges);
  return (
    <>
      {apart.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(apart[index - 1]?.[1] ?? 0, start)}
          <mark className="found">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(apart.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** Ranges of two searched phrases may overlap: what begins inside another is part of it. */
function apartOf(ranges: Ranges): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
