import type { TermRow } from '@dragoman/shared/db';
import { arabicKey, type TermContent, type TermStatus } from '@dragoman/shared/domain';

/** A term that an import must look at: stored before it, or taken from an earlier row. */
export interface ShelvedTerm {
  readonly content: TermContent;
  readonly status: TermStatus;
  /** Null for a term of this file. */
  readonly row: TermRow | null;
}

/** TermShelf finds terms by id and by what their Arabic folds to; an import asks it for every row. */
export class TermShelf {
  private readonly byId = new Map<string, ShelvedTerm>();
  private readonly byKey = new Map<string, Set<ShelvedTerm>>();

  constructor(rows: readonly TermRow[]) {
    for (const row of rows) this.put({ content: row, status: row.status, row });
  }

  put(term: ShelvedTerm): void {
    if (term.row) this.byId.set(term.row.id, term);
    for (const key of new Set(term.content.arabic.map(arabicKey))) {
      const there = this.byKey.get(key);
      if (there) there.add(term);
      else this.byKey.set(key, new Set([term]));
    }
  }

  /** Puts a term’s new content in the place of its old one. */
  replace(old: ShelvedTerm, term: ShelvedTerm): void {
    for (const key of old.content.arabic.map(arabicKey)) this.byKey.get(key)?.delete(old);
    this.put(term);
  }

  withId(id: string | null): ShelvedTerm | null {
    return (id !== null && this.byId.get(id)) || null;
  }

  /** The same Arabic, by one form at least, and the same English. */
  twinOf(content: TermContent): ShelvedTerm | null {
    const english = content.preferred.toLowerCase();
    const twins = this.sharing(content).filter(
      (term) => term.content.preferred.toLowerCase() === english,
    );
    return twins.find(({ status }) => status === 'adopted') ?? twins[0] ?? null;
  }

  /** The same Arabic in force with other English. */
  rivalOf(content: TermContent): ShelvedTerm | null {
    const english = content.preferred.toLowerCase();
    return (
      this.sharing(content).find(
        ({ status, content: other }) =>
          status === 'adopted' && other.preferred.toLowerCase() !== english,
      ) ?? null
    );
  }

  private sharing({ arabic }: TermContent): ShelvedTerm[] {
    return arabic.flatMap((form) => [...(this.byKey.get(arabicKey(form)) ?? [])]);
  }
}
