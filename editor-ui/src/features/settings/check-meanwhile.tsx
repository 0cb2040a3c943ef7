import type { CheckSettings } from '@dragoman/shared/contract';
import type { CheckLevel } from '@dragoman/shared/domain';
import { useCheckName } from '../../i18n/use-check-name.js';
import { useWords } from '../../i18n/use-words.js';
import { checksWords } from './checks-words.js';
import { Meanwhile } from './meanwhile.js';
import { meanwhileWords } from './meanwhile-words.js';
import { levelOf, type CheckChange } from './set-check.js';

interface CheckMeanwhileProps {
  readonly theirs: CheckSettings;
  readonly mine: CheckChange;
  readonly onSet: () => void;
  readonly onLeave: () => void;
}

/** CheckMeanwhile shows what somebody else has made of the check that was being set, and lets either stand. */
export function CheckMeanwhile({ theirs, mine, onSet, onLeave }: CheckMeanwhileProps) {
  const t = useWords(checksWords);
  const said = useWords(meanwhileWords);
  const nameOf = useCheckName();
  const say = (level: CheckLevel | null) => t(level ?? 'itself');
  const row = {
    name: nameOf(mine.kind),
    theirs: say(levelOf(theirs, mine.kind)),
    mine: say(mine.level),
  };
  return (
    <Meanwhile rows={[row]}>
      <p className="acts">
        <button type="button" className="btn" onClick={onSet}>
          {said('setMine')}
        </button>
        <button type="button" className="act" onClick={onLeave}>
          {said('take')}
        </button>
      </p>
    </Meanwhile>
  );
}
