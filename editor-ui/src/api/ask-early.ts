import { queryClient } from './query-client.js';
import { whoAmI } from './use-me.js';
import { wholeTranslation } from './whole-translation.js';

/**
 * askEarly asks the desk for what the page at an address is going to show while the page's own code is
 * still on its way, and settles when it has been answered. Who may not see it is told so by the page.
 */
export async function askEarly(pathname: string): Promise<void> {
  if (pathname.startsWith('/sign-in')) return;
  const me = queryClient.prefetchQuery(whoAmI);
  const id = /^\/translations\/([^/]+)/.exec(pathname)?.[1];
  if (id !== undefined) await queryClient.prefetchQuery(wholeTranslation(id));
  await me;
}
