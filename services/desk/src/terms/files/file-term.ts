/** A term as a file holds it, before anybody asks whether it can be kept. */
export interface FileTerm {
  /** The line of the file where it begins. */
  readonly line: number;
  /** The id of our own that an export wrote. */
  readonly id: string | null;
  readonly arabic: readonly string[];
  readonly preferred: string;
  readonly allowed: readonly string[];
  readonly banned: readonly string[];
  /** Null where the file does not say; then what is known stays. */
  readonly kind: string | null;
  readonly status: string | null;
  readonly note: string | null;
}

/** What a file gives: its terms in order, and the names of what a term has no place for. */
export interface FileReading {
  readonly terms: AsyncIterable<FileTerm>;
  /** Complete once `terms` has been read to its end. */
  readonly ignored: ReadonlySet<string>;
}
