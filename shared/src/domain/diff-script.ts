/** A piece of a diff; `change` is the index of the change it belongs to, null where nothing changed. */
export interface DiffPart {
  readonly type: 'equal' | 'insert' | 'delete';
  readonly text: string;
  readonly change: number | null;
}

interface Step {
  equal: string;
  deleted: string;
  inserted: string;
}

/** DiffScript collects kept and replaced text in reading order; neighbouring replacements are one change. */
export class DiffScript {
  private readonly steps: Step[] = [];

  keep(text: string): void {
    if (text === '') return;
    const last = this.steps.at(-1);
    if (last && !isChange(last)) last.equal += text;
    else this.steps.push({ equal: text, deleted: '', inserted: '' });
  }

  replace(deleted: string, inserted: string): void {
    if (deleted === inserted) return this.keep(deleted);
    const last = this.steps.at(-1);
    if (last && isChange(last)) {
      last.deleted += deleted;
      last.inserted += inserted;
    } else this.steps.push({ equal: '', deleted, inserted });
  }

  /** finished gives the parts, each change numbered, with the space that both its sides share left out. */
  finished(): { parts: DiffPart[]; changes: number } {
    const tight = new DiffScript();
    for (const step of this.steps) {
      if (isChange(step)) tight.replaceBetweenSpaces(step);
      else tight.keep(step.equal);
    }
    let changes = 0;
    const parts = tight.steps.flatMap((step) =>
      isChange(step) ? changeParts(step, changes++) : [equalPart(step)],
    );
    return { parts, changes };
  }

  private replaceBetweenSpaces({ deleted, inserted }: Step): void {
    const lead = sharedSpace(deleted, inserted);
    const [old, young] = [deleted.slice(lead), inserted.slice(lead)];
    const tail = sharedSpace(reversed(old), reversed(young));
    this.keep(deleted.slice(0, lead));
    this.replace(old.slice(0, old.length - tail), young.slice(0, young.length - tail));
    this.keep(old.slice(old.length - tail));
  }
}

function isChange(step: Step): boolean {
  return step.equal === '';
}

function equalPart({ equal }: Step): DiffPart {
  return { type: 'equal', text: equal, change: null };
}

function changeParts({ deleted, inserted }: Step, change: number): DiffPart[] {
  const parts: DiffPart[] = [
    { type: 'delete', text: deleted, change },
    { type: 'insert', text: inserted, change },
  ];
  return parts.filter((part) => part.text !== '');
}

function sharedSpace(a: string | readonly string[], b: string | readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length] && /\s/u.test(a[length] ?? '')) length++;
  return length;
}

function reversed(text: string): string[] {
  return text.split('').reverse();
}
