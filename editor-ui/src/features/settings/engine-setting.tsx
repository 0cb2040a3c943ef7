import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useMe } from '../../api/use-me.js';
import { Mark } from '../../chrome/mark.js';
import { pausesInArabic } from '../../chrome/problems-in-arabic.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import { settingsWords } from './settings-words.js';

const connect = `OPENAI_API_KEY=sk-…
OPENAI_BASE_URL=https://api.openai.com/v1
DRAFT_MODEL=gpt-5.6`;

/** EngineSetting tells what writes the drafts, whether it runs, and how to connect another. */
export function EngineSetting() {
  const t = useWords(settingsWords);
  const format = useFormat();
  const client = useQueryClient();
  const { engine } = useMe();
  const resume = useMutation({
    mutationFn: () => callRoute('resumeEngine', { body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.me }),
  });
  return (
    <Setting id="engine" title={t('engine')}>
      <p>
        <Say
          words={settingsWords}
          k={engine.practice ? 'practice' : 'real'}
          values={{ engine: engine.engine, model: engine.model }}
        />
      </p>
      {engine.paused && (
        <>
          <p className="alarm">
            <Mark name="f-block" />{' '}
            {t('paused', {
              message:
                (format.language === 'ar' && pausesInArabic[engine.paused.reason]) ||
                engine.paused.message,
              since: format.moment(engine.paused.since),
            })}
          </p>
          <p className="acts">
            <button
              type="button"
              className="btn"
              disabled={resume.isPending}
              onClick={() => resume.mutate()}
            >
              {t('resume')}
            </button>
          </p>
          <Refused error={resume.error} />
        </>
      )}
      {engine.practice && (
        <>
          <p>{t('connect')}</p>
          <pre className="code" dir="ltr" tabIndex={0} aria-label={t('connectLabel')}>
            {connect}
          </pre>
          <p className="soft">
            <Say words={settingsWords} k="connectHint" />
          </p>
        </>
      )}
    </Setting>
  );
}
