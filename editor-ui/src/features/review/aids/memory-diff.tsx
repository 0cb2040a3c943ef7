import { segmentDiff } from '@dragoman/shared/domain';
import { useMemo } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { memoryAidWords } from './memory-aid-words.js';

/** MemoryDiff draws the Arabic of a match with what today's Arabic has in its place, in words too. */
export function MemoryDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useWords(memoryAidWords);
  const parts = useMemo(() => segmentDiff(before, after).parts, [before, after]);
  return parts.map(({ type, text }, index) => {
    if (type === 'equal') return text;
    const Changed = type === 'delete' ? 'del' : 'ins';
    return (
      <Changed key={index}>
        <span className="vh"> {t(type === 'delete' ? 'inMemory' : 'today')} </span>
        {text}
      </Changed>
    );
  });
}
