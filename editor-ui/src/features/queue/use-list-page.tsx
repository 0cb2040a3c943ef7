import type { TranslationSummary } from '@dragoman/shared/contract';
import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react';
import { ShortcutSheet } from '../../chrome/shortcut-sheet.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';
import { useQueueHands, type QueueHands } from './use-queue-hands.js';

/** What every list of translations has: hands, a search field, and the sheet of its keys. */
export interface ListPage {
  readonly hands: QueueHands;
  readonly find: RefObject<HTMLInputElement | null>;
  readonly help: ReactNode;
  readonly openHelp: () => void;
}

/** useListPage gives a list its hands and its help. */
export function useListPage(rows: readonly TranslationSummary[], onEnd?: () => void): ListPage {
  const t = useWords(queueWords);
  const find = useRef<HTMLInputElement>(null);
  const [helping, setHelping] = useState(false);
  const openHelp = useCallback(() => setHelping(true), []);
  const search = useCallback(() => find.current?.focus(), []);
  const hands = useQueueHands({
    rows,
    onHelp: openHelp,
    onSearch: search,
    ...(onEnd ? { onEnd } : {}),
  });
  const shortcuts = [
    { keys: 'J K', does: t('keyMove') },
    { keys: '↵  O', does: t('keyOpen') },
    { keys: 'C', does: t('keyClaim') },
    { keys: 'X', does: t('keySelect') },
    { keys: '⇧ J  ⇧ K', does: t('keyRange') },
    { keys: 'A', does: t('keyGive') },
    { keys: '/', does: t('keySearch') },
    { keys: '?', does: t('keyAll') },
  ];
  const help = helping && <ShortcutSheet shortcuts={shortcuts} onClose={() => setHelping(false)} />;
  return { hands, find, help, openHelp };
}
