/** One part of the story on the ruler; `weight` is its length in words. */
export interface RulerPart {
  readonly id: string;
  readonly kind: 'untouched' | 'memory' | 'edited' | 'confirmed' | 'cut';
  readonly weight: number;
  /** Stands under the part while it is open. */
  readonly label?: string;
  readonly here?: boolean;
  readonly blocked?: boolean;
  readonly changed?: boolean;
}

interface RulerProps {
  readonly parts: readonly RulerPart[];
  /** The whole ruler in words, for those who do not see it. */
  readonly label: string;
  readonly onPick?: (id: string) => void;
}

/** Ruler is the story as a line: each part as long as its words, filling with ink as it settles. */
export function Ruler({ parts, label, onPick }: RulerProps) {
  return (
    <div className="ruler" role="img" aria-label={label}>
      {parts.map((part) => (
        <span
          key={part.id}
          className={classesOf(part)}
          style={{ flexGrow: Math.max(1, part.weight) }}
          onClick={() => onPick?.(part.id)}
        >
          <i>{part.label}</i>
        </span>
      ))}
    </div>
  );
}

function classesOf({ kind, here, blocked, changed }: RulerPart): string {
  const flags = { here, blocked, changed };
  return [kind, ...Object.keys(flags).filter((flag) => flags[flag as keyof typeof flags])].join(
    ' ',
  );
}
