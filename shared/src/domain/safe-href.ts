const SAFE_ADDRESS = /^(?:https?:\/\/[^/?#\\]|mailto:[^@]+@)/i;

// Browsers drop tabs and line feeds anywhere in an address and controls at its ends, so that
// `java\tscript:` runs: an address with any such character, or an invisible one, is refused outright.
const TRICK = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** isSafeHref tells whether a link may be kept: an absolute http, https or mailto address, nothing else. */
export function isSafeHref(href: string): boolean {
  return !TRICK.test(href) && SAFE_ADDRESS.test(href) && href.length <= 2_000;
}
