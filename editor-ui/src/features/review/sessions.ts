import { openJournal } from './journal.js';
import { sendSave } from './send-save.js';
import { newId } from './tabs.js';
import { isUnsaved } from './segment-work.js';
import { openSession, type SessionStore } from './session-store.js';

const open = new Map<string, SessionStore>();

/**
 * sessionFor gives a person's one editing session of a translation. It outlives the page it was opened
 * on, so that words typed just before leaving are still sent.
 */
export function sessionFor(personId: string, translationId: string): SessionStore {
  const key = `${personId}/${translationId}`;
  const known = open.get(key);
  if (known) return known;
  const store = openSession({
    journal: openJournal(personId, translationId),
    send: (...save) => sendSave(personId, translationId, ...save),
    now: Date.now,
    newOpId: newId,
  });
  const hurry = () => store.dispatch({ type: 'hurried' });
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  // Nothing but this page holds the words: the browser asks before it lets go of them.
  window.addEventListener('beforeunload', (event) => {
    const { unkept, segments } = store.session();
    if (unkept && [...segments.values()].some(isUnsaved)) event.preventDefault();
  });
  open.set(key, store);
  return store;
}

/**
 * leaveSessions sends what a person still has unsaved before they sign out. What cannot be sent stays on
 * this computer for them alone, until they are back.
 */
export async function leaveSessions(personId: string): Promise<void> {
  const mine = [...open].filter(([key]) => key.startsWith(`${personId}/`));
  await Promise.all(mine.map(([, store]) => store.flush()));
}
