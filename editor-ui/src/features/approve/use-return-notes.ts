import type { TranslationView } from '@dragoman/shared/contract';
import { useEffect, useState } from 'react';

/** A note on words of one segment, kept until the story is returned. */
interface ReturnNote {
  readonly segmentId: string;
  readonly number: number;
  readonly quote: string | null;
  readonly body: string;
}

/** Words that are selected somewhere in the English. */
export interface SelectedWords {
  readonly segmentId: string;
  readonly number: number;
  readonly quote: string;
}

export interface ReturnNotes {
  readonly notes: readonly ReturnNote[];
  readonly selected: SelectedWords | null;
  readonly add: (note: ReturnNote) => void;
  readonly remove: (index: number) => void;
  readonly clear: () => void;
}

/** useReturnNotes collects the notes a story goes back with; a reload keeps them. */
export function useReturnNotes({ id }: TranslationView): ReturnNotes {
  const key = `dragoman.notes.${id}`;
  const [notes, setNotes] = useState<readonly ReturnNote[]>(() => kept(key));
  const selected = useSelectedWords();
  useEffect(() => {
    if (notes.length > 0) sessionStorage.setItem(key, JSON.stringify(notes));
    else sessionStorage.removeItem(key);
  }, [key, notes]);
  return {
    notes,
    selected,
    add: (note) => setNotes((known) => [...known, note]),
    remove: (index) => setNotes((known) => known.filter((_, at) => at !== index)),
    clear: () => setNotes([]),
  };
}

function kept(key: string): readonly ReturnNote[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as readonly ReturnNote[];
  } catch {
    return [];
  }
}

/** The words selected last stay selected for the panel when the focus goes there. */
function useSelectedWords(): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed) return;
      const element = selection.anchorNode?.parentElement?.closest<HTMLElement>('[data-segment]');
      const quote = spoken(selection).trim();
      if (!element || quote === '') return;
      setSelected({
        segmentId: element.dataset['segment'] ?? '',
        number: Number(element.dataset['number']),
        quote: quote.slice(0, 500),
      });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return selected;
}

/** The selected words as they will be published: without struck words and words for screen readers. */
function spoken(selection: Selection): string {
  const fragment = selection.getRangeAt(0).cloneContents();
  for (const hidden of fragment.querySelectorAll('.vh, del')) hidden.remove();
  return fragment.textContent ?? '';
}
