import type { StyleSheetVersion } from '@dragoman/shared/contract';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { styleSheetWords } from './style-sheet-words.js';

interface StyleSheetHistoryProps {
  /** Newest first. */
  readonly versions: readonly StyleSheetVersion[];
  /** Null for those who may not set the style. */
  readonly onRestore: ((version: StyleSheetVersion) => void) | null;
}

/** StyleSheetHistory lists the versions of the house style: who, when, why, and what changed. */
export function StyleSheetHistory({ versions, onRestore }: StyleSheetHistoryProps) {
  const t = useWords(styleSheetWords);
  const format = useFormat();
  if (versions.length < 2) return null;
  return (
    <details className="more">
      <summary className="act">{t('history')}</summary>
      <ol className="list">
        {versions.map((version, at) => (
          <li key={version.version}>
            <p>
              {version.by && version.at !== null ? (
                <Say
                  words={styleSheetWords}
                  k="versionBy"
                  values={{
                    version: version.version,
                    name: version.by.name,
                    at: format.moment(version.at),
                  }}
                />
              ) : (
                t('builtIn')
              )}
              {onRestore && at > 0 && (
                <>
                  {' '}
                  <button
                    type="button"
                    className="act"
                    aria-label={t('restoreVersion', { version: version.version })}
                    onClick={() => onRestore(version)}
                  >
                    {t('restore')}
                  </button>
                </>
              )}
            </p>
            {version.note !== null && (
              <p className="soft" dir="auto">
                {version.note}
              </p>
            )}
            <Changes now={version.told} before={versions[at + 1]?.told} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Changes({
  now,
  before,
}: {
  now: readonly string[];
  before: readonly string[] | undefined;
}) {
  const t = useWords(styleSheetWords);
  if (!before) return null;
  const added = now.filter((rule) => !before.includes(rule));
  const gone = before.filter((rule) => !now.includes(rule));
  return (
    <ul className="told" lang="en" dir="ltr">
      {gone.map((rule) => (
        <li key={`-${rule}`}>
          <span className="vh">{t('gone')}: </span>
          <del>{rule}</del>
        </li>
      ))}
      {added.map((rule) => (
        <li key={`+${rule}`}>
          <span className="vh">{t('added')}: </span>
          <ins>{rule}</ins>
        </li>
      ))}
    </ul>
  );
}
