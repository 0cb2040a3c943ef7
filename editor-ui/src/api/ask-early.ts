import { queryClient } from './query-client.js';
import { whoAmI } from './use-me.js';
import { wholeTranslation } from './whole-translation.js';

/**
 * askEarly asks the desk for what the page at an address is going to show while the page's own code is
 * still on its way. Who may not see it is told so by the page.
 */
export function askEarly(pathname: string): void {
  if (pathname.startsWith('/sign-in')) return;
  void queryClient.prefetchQuery(whoAmI);
  const id = /^\/translations\/([^/]+)/.exec(pathname)?.[1];
  if (id !== undefined) void queryClient.prefetchQuery(wholeTranslation(id));
}
