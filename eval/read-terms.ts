import { readFileTerm, termsOfCsv, termsOfTbx } from '@dragoman/desk';
import type { Term } from '@dragoman/shared/domain';
import { readBytes } from './read-bytes.js';

/**
 * readTerms reads terms from a file as the desk does: CSV by the names of its columns, or TBX. What the desk
 * would refuse, has retired or has not adopted is left out.
 */
export async function readTerms(path: string): Promise<Term[]> {
  const bytes = readBytes(path);
  const reading = /\.(?:tbx|xml)$/i.test(path) ? termsOfTbx(bytes) : termsOfCsv(bytes);
  const terms: Term[] = [];
  for await (const term of reading.terms) {
    const read = readFileTerm(term);
    if ('content' in read && (read.status ?? 'adopted') === 'adopted')
      terms.push({ ...read.content, id: String(terms.length) });
  }
  return terms;
}
