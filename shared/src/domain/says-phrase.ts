/**
 * saysPhrase tells whether an English text holds a phrase as whole words, whatever the case, the form of
 * apostrophes and hyphens, and a possessive or plural s at its end.
 */
export function saysPhrase(text: string, phrase: string): boolean {
  const [said, wanted] = [flat(text), flat(phrase)];
  if (wanted === '') return false;
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const before = said.slice(0, at);
    const after = said.slice(at + wanted.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && /^(?:'s|s'?)?(?![\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}

function flat(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[\u2010-\u2013]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
