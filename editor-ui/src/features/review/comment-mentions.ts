import { foldArabic } from '@dragoman/shared/domain';

/** Somebody who can be named. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
}

/** A name that is being written: where its @ stands, where the caret is, and what is there of it. */
export interface BegunMention {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

const longestName = 40;

/** mentionAt finds the name that is being written at the caret, null where none is. An address is no name. */
export function mentionAt(text: string, caret: number): BegunMention | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('@');
  if (start < 0 || caret - start > longestName) return null;
  const typed = before.slice(start + 1);
  if (/[\n@]/.test(typed) || /[\p{L}\p{N}.]$/u.test(before.slice(0, start))) return null;
  return { start, end: caret, typed };
}

/** peopleNamed picks those with a name one of whose words, or all of it, begins as it was typed, in any spelling. */
export function peopleNamed<P extends Nameable>(people: readonly P[], typed: string): P[] {
  const wanted = foldArabic(typed).trimStart();
  return people.filter(({ name }) => {
    const folded = foldArabic(name);
    return folded.startsWith(wanted) || folded.split(/\s+/).some((word) => word.startsWith(wanted));
  });
}

/** withMention puts a person’s name in the place of what was typed of it, and says where the caret goes. */
export function withMention(
  text: string,
  { start, end }: BegunMention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const said = `@${name} `;
  const rest = text.slice(end).replace(/^ /, '');
  return { text: text.slice(0, start) + said + rest, caret: start + said.length };
}

/** A piece of a comment: words, or the name of somebody who was told of them. */
export interface SaidPart {
  readonly text: string;
  readonly named: boolean;
}

/** saidParts cuts a comment at the names of the people it was told to, longer names first. */
export function saidParts(body: string, people: readonly Nameable[]): SaidPart[] {
  const names = people.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const parts: SaidPart[] = [];
  let plain = '';
  for (let at = 0; at < body.length;) {
    const name = names.find(
      (said) => body.startsWith(said, at) && endsThere(body, at + said.length),
    );
    if (name === undefined) {
      plain += body[at];
      at += 1;
      continue;
    }
    if (plain !== '') parts.push({ text: plain, named: false });
    parts.push({ text: name, named: true });
    plain = '';
    at += name.length;
  }
  if (plain !== '') parts.push({ text: plain, named: false });
  return parts;
}

/** mentionsIn lists the people who are named in a text. */
export function mentionsIn(text: string, people: readonly Nameable[]): string[] {
  const named = new Set(saidParts(text, people).flatMap((part) => (part.named ? part.text : [])));
  return people.filter(({ name }) => named.has(`@${name}`)).map(({ id }) => id);
}

function endsThere(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}
