import { isSafeHref } from '@dragoman/shared/domain';

/** Why a link was read as plain text; the record shows it. */
export type UnusableLink = 'link without an address' | 'relative link' | 'unsafe link';

/**
 * linkAddress finds the address a link leads to, relative ones from the article's own address, or says
 * why it is not kept. Addresses are resolved before they are judged: browsers ignore line breaks inside
 * `java\nscript:`.
 */
export function linkAddress(
  href: unknown,
  articleUrl: string | null,
): { readonly href: string } | { readonly unusable: UnusableLink } {
  if (typeof href !== 'string' || href.trim() === '')
    return { unusable: 'link without an address' };
  const given = href.trim();
  const absolute = parseUrl(given, null);
  const url = absolute ?? parseUrl(given, articleUrl);
  if (!url) return { unusable: 'relative link' };
  if (!absolute && given.startsWith('#')) return { unusable: 'relative link' };
  const address = absolute && /^[\x21-\x7e]+$/.test(given) ? given : url.href;
  return isSafeHref(address) ? { href: address } : { unusable: 'unsafe link' };
}

function parseUrl(address: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}
