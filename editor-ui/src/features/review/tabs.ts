const PREFIX = 'dragoman-tab/';

/** newId makes a name that nobody else has, also where the page came over plain HTTP. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  );
}

/** This tab's own name: what it keeps unsaved is its own to send for as long as it lives. */
export const thisTab: string = newId();

// The browser lets go of the lock when the tab is closed, reloaded or killed, and never before.
void navigator.locks?.request(PREFIX + thisTab, () => new Promise(() => undefined));

/** livingTabs names the tabs of this browser that have the desk open. */
export async function livingTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
  );
}
