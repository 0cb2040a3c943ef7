import { useFormat } from '../i18n/use-format.js';
import { Say } from '../i18n/say.js';
import { chromeWords } from './chrome-words.js';
import { minutesLeft, spanOf } from './span-of-minutes.js';
import { useNow } from './use-now.js';

/** Due tells how long is left: “42 min to 14:30”, or how long it is overdue. */
export function Due({ at }: { readonly at: string }) {
  const now = useNow();
  const format = useFormat();
  const left = minutesLeft(at, now);
  const late = left < 0;
  const { key, ...values } = spanOf(Math.abs(left));
  const span = late ? (`${key}Late` as const) : (`${key}Left` as const);
  return (
    <span className={late ? 'due alarm' : 'due'}>
      <Say words={chromeWords} k={span} values={{ ...values, at: format.timeOrDay(at, now) }} />
    </span>
  );
}
