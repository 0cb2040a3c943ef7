import type { TranslationSummary } from '@dragoman/shared/contract';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/translations.js';
import { useKeys } from '../../chrome/use-keys.js';
import { addressOf } from './queue-row.js';
import { useChosen, type Chosen } from './use-chosen.js';

/** What a row may do; the same object from one drawing to the next, so that thousands of rows can rest. */
export interface RowHands {
  moveTo(id: string): void;
  toggle(id: string): void;
  claim(item: TranslationSummary): void;
  redraft(item: TranslationSummary): void;
}

/** What a person's hands do on a list of translations: a cursor, a choice, and commands. */
export interface QueueHands {
  readonly cursor: string | null;
  readonly chosen: Chosen;
  readonly busy: boolean;
  /** The last command that was refused, and on what. */
  readonly refused: { readonly item: TranslationSummary; readonly error: Error } | null;
  readonly row: RowHands;
}

interface HandsOptions {
  readonly rows: readonly TranslationSummary[];
  readonly onHelp: () => void;
  readonly onSearch: () => void;
  /** Called when the cursor stands on the last row: there may be more. */
  readonly onEnd?: () => void;
}

/**
 * useQueueHands binds the keys of a list: J K move, ↵ opens, C claims, X selects, Shift J K select onwards,
 * A gives the choice to an editor, / searches, ? helps.
 */
export function useQueueHands({ rows, onHelp, onSearch, onEnd }: HandsOptions): QueueHands {
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const [refused, setRefused] = useState<QueueHands['refused']>(null);
  const chosen = useChosen(rows);
  const { toggle, add } = chosen;
  const { mutateAsync: giveClaim, isPending: claiming } = useCommand('claim');
  const { mutateAsync: giveRedraft, isPending: redrafting } = useCommand('redraft');

  const claim = useCallback(
    (item: TranslationSummary) => {
      if (!item.allowed.includes('claim')) return;
      setRefused(null);
      giveClaim({ id: item.id, input: {} })
        .then(() => navigate(`/translations/${item.id}`))
        .catch((error: Error) => setRefused({ item, error }));
    },
    [giveClaim, navigate],
  );

  const redraft = useCallback(
    (item: TranslationSummary) => {
      setRefused(null);
      giveRedraft({ id: item.id, input: {} }).catch((error: Error) => setRefused({ item, error }));
    },
    [giveRedraft],
  );

  const keys = useMemo(() => {
    const at = rows.findIndex(({ id }) => id === cursor);
    const row = rows[at];
    const step = (by: number) => {
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
      if (!next) return null;
      if (next === rows.at(-1)) onEnd?.();
      setCursor(next.id);
      focusRow(next.id);
      return next;
    };
    const extend = (by: number) => () => {
      if (row) add(row.id);
      const next = step(by);
      if (next) add(next.id);
    };
    return {
      KeyJ: () => void step(1),
      KeyK: () => void step(-1),
      'Shift+KeyJ': extend(1),
      'Shift+KeyK': extend(-1),
      KeyC: () => row && claim(row),
      KeyX: () => row && toggle(row.id),
      KeyA: () => document.getElementById('give-to')?.focus(),
      KeyO: () => row && void navigate(addressOf(row)),
      // Some layouts write ? with the key of / and without Shift.
      Slash: ({ key }: KeyboardEvent) => (/[?؟]/.test(key) ? onHelp() : onSearch()),
      'Shift+Slash': onHelp,
      'Shift+?': onHelp,
    };
  }, [rows, cursor, claim, toggle, add, navigate, onHelp, onSearch, onEnd]);
  useKeys(keys);

  const row = useMemo(
    () => ({ moveTo: setCursor, toggle, claim, redraft }),
    [toggle, claim, redraft],
  );
  return { cursor, chosen, refused, busy: claiming || redrafting, row };
}

function focusRow(id: string): void {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLElement>('.en a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
