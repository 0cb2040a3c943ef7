export type MarkName =
  | 'm-untouched'
  | 'm-edited'
  | 'm-confirmed'
  | 'm-cut'
  | 'm-memory'
  | 'm-changed'
  | 'm-returned'
  | 's-saving'
  | 's-offline'
  | 'f-block'
  | 'f-warn'
  | 'f-advise';

/** A small drawn mark. It never speaks alone: words stand beside it, or hidden beside it. */
export function Mark({ name }: { readonly name: MarkName }) {
  return (
    <svg className="mark" aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  );
}
