import type { TranslationSummary } from '@dragoman/shared/contract';
import { useId } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { QueueRow } from './queue-row.js';
import { queueWords } from './queue-words.js';
import type { GroupName } from './group-translations.js';
import type { QueueHands } from './use-queue-hands.js';

interface QueueGroupProps {
  readonly name: GroupName | 'toPublish';
  readonly items: readonly TranslationSummary[];
  readonly now: Date;
  readonly search: string;
  readonly hands: QueueHands;
  /** The row whose claim is the page's primary button. */
  readonly primaryId: string | null;
}

/** QueueGroup is one group of the queue: its name, how many, and its rows. */
export function QueueGroup({ name, items, now, search, hands, primaryId }: QueueGroupProps) {
  const t = useWords(queueWords);
  const format = useFormat();
  const heading = useId();
  return (
    <section className={name === 'urgent' ? 'group urgent' : 'group'} aria-labelledby={heading}>
      <h2 id={heading}>
        {t(name)} <span>{format.number(items.length)}</span>
      </h2>
      {/* The two languages spring from the middle in both interfaces; only the chrome mirrors. */}
      <ol dir="ltr">
        {items.map((item) => (
          <QueueRow
            key={item.id}
            item={item}
            now={now}
            search={search}
            hands={hands.row}
            here={hands.cursor === item.id}
            chosen={hands.chosen.ids.has(item.id)}
            busy={hands.busy}
            refusal={hands.chosen.refusals.get(item.id)}
            primary={item.id === primaryId}
          />
        ))}
      </ol>
    </section>
  );
}
