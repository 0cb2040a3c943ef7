import type { TranslationSummary } from '@dragoman/shared/contract';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/translations.js';
import { useKeys } from '../../chrome/use-keys.js';
import { addressOf } from './queue-row.js';

/** What a person's hands do on a list of translations: a cursor, a choice, and commands. */
export interface QueueHands {
  readonly cursor: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  /** The last command that was refused, and on what. */
  readonly refused: { readonly item: TranslationSummary; readonly error: Error } | null;
  moveTo(id: string): void;
  clear(): void;
  claim(item: TranslationSummary): void;
  claimChosen(): void;
  redraft(item: TranslationSummary): void;
}

interface HandsOptions {
  readonly rows: readonly TranslationSummary[];
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

/** useQueueHands binds the keys of a list: J K move, ↵ opens, C claims, X selects, / searches, ? helps. */
export function useQueueHands({ rows, onHelp, onSearch }: HandsOptions): QueueHands {
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<QueueHands['refused']>(null);
  const claiming = useCommand('claim');
  const redrafting = useCommand('redraft');
  const { mutateAsync: giveClaim } = claiming;
  const { mutateAsync: giveRedraft } = redrafting;

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

  const claimChosen = useCallback(async () => {
    setRefused(null);
    for (const item of rows.filter(
      ({ id, allowed }) => chosen.has(id) && allowed.includes('claim'),
    ))
      await giveClaim({ id: item.id, input: {} }).catch((error: Error) =>
        setRefused({ item, error }),
      );
    setChosen(new Set());
  }, [rows, chosen, giveClaim]);

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
      if (!next) return;
      setCursor(next.id);
      focusRow(next.id);
    };
    return {
      KeyJ: () => step(1),
      KeyK: () => step(-1),
      KeyC: () => row && claim(row),
      KeyX: () => row?.allowed.includes('claim') && setChosen((kept) => toggled(kept, row.id)),
      KeyO: () => row && void navigate(addressOf(row)),
      // Some layouts write ? with the key of / and without Shift.
      Slash: ({ key }: KeyboardEvent) => (/[?؟]/.test(key) ? onHelp() : onSearch()),
      'Shift+Slash': onHelp,
      'Shift+?': onHelp,
    };
  }, [rows, cursor, claim, navigate, onHelp, onSearch]);
  useKeys(keys);

  return {
    cursor,
    chosen,
    refused,
    busy: claiming.isPending || redrafting.isPending,
    moveTo: setCursor,
    clear: () => setChosen(new Set()),
    claim,
    claimChosen: () => void claimChosen(),
    redraft,
  };
}

function focusRow(id: string): void {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLElement>('.en a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

function toggled(kept: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(kept);
  if (!next.delete(id)) next.add(id);
  return next;
}
