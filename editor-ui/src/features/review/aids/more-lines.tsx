import { useFormat } from '../../../i18n/use-format.js';

interface MoreLinesProps {
  readonly label: string;
  readonly onMore: () => void;
}

/** MoreLines is the last line of an aid that shows only its first ones: it opens the others. */
export function MoreLines({ label, onMore }: MoreLinesProps) {
  const { direction } = useFormat();
  return (
    <div className="pair whole">
      <p className="en" dir={direction}>
        <button type="button" className="act" onClick={onMore}>
          {label}
        </button>
      </p>
    </div>
  );
}
