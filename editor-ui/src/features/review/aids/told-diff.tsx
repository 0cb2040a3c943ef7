import { segmentDiff } from '@dragoman/shared/domain';
import { useMemo } from 'react';

interface ToldDiffProps {
  readonly before: string;
  readonly after: string;
  /** What each side is, for those who hear the page. */
  readonly wordsFor: { readonly before: string; readonly after: string };
}

/** ToldDiff draws a text with what another has in its place, in words too. */
export function ToldDiff({ before, after, wordsFor }: ToldDiffProps) {
  const parts = useMemo(() => segmentDiff(before, after).parts, [before, after]);
  return parts.map(({ type, text }, index) => {
    if (type === 'equal') return text;
    const Changed = type === 'delete' ? 'del' : 'ins';
    return (
      <Changed key={index}>
        <span className="vh"> {type === 'delete' ? wordsFor.before : wordsFor.after} </span>
        {text}
      </Changed>
    );
  });
}
