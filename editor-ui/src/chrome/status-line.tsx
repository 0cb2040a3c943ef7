import type { ReactNode } from 'react';
import { useLiveState } from '../api/live.js';
import { useMe } from '../api/use-me.js';
import { Say } from '../i18n/say.js';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';
import { Mark } from './mark.js';

interface StatusLineProps {
  /** What just happened: saved, offline, stories that came in. */
  readonly news?: ReactNode;
  /** The keys that work on this page. */
  readonly keys?: ReactNode;
  /** The quiet end; the engine's name when nothing else is said. */
  readonly words?: ReactNode;
  /** Controls that narrow screens need within thumb's reach. */
  readonly children?: ReactNode;
}

/** StatusLine is the line at the foot of a desk page. */
export function StatusLine({ news, keys, words, children }: StatusLineProps) {
  const t = useWords(chromeWords);
  const lost = useLiveState() === 'lost';
  return (
    <footer className="status">
      <div className="news" role="status">
        {news}
        {lost && (
          <span className="save long">
            <Mark name="s-offline" /> {t('lost')}
          </span>
        )}
      </div>
      {keys && <p className="keys">{keys}</p>}
      {children}
      <p className="soft words">{words ?? <EngineWords />}</p>
    </footer>
  );
}

/** A practice engine is already named at the head of the page. */
function EngineWords() {
  const { engine } = useMe();
  if (engine.practice) return null;
  return <Say words={chromeWords} k="drafts" values={{ model: engine.model }} />;
}
