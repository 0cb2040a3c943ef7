import { draftsWaiting } from '@dragoman/shared/db';
import type { DeskDeps } from '../desk-deps.js';

/** As many as keep the answer quick; the sweep brings the rest within seconds. */
const AT_ONCE = 200;

/** enqueueWaiting asks the workers at once for the drafts that waited for a pause to end. */
export async function enqueueWaiting({ db, now, enqueueDraft }: DeskDeps): Promise<void> {
  const waiting = await draftsWaiting(db, now(), AT_ONCE);
  await Promise.all(waiting.map((id) => enqueueDraft(id)));
}
