import { useRoles } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { BringFile } from './bring-file.js';
import { MemoryImport } from './memory-import.js';
import { memoryWords } from './memory-words.js';
import { useMemoryImports } from './use-memory.js';

/** MemoryFiles is how the memory leaves the desk, and what other tools brought into it. */
export function MemoryFiles() {
  const t = useWords(memoryWords);
  const keeps = useRoles('approver', 'admin');
  const { data } = useMemoryImports();
  return (
    <section className="setting" aria-labelledby="memory-files">
      <h2 id="memory-files" tabIndex={-1}>
        {t('files')}
      </h2>
      <div className="matter">
        <p>
          <a className="act go" href="/api/v1/memory/export" download="memory.tmx">
            {t('export')}
          </a>
        </p>
        {keeps && (
          <>
            <BringFile kind="tmx" label={t('bringTmx')} accept=".tmx,.xml" />
            <BringFile
              kind="archive"
              label={t('bringArchive')}
              accept=".csv,.tsv,.json,.jsonl,.ndjson"
            />
          </>
        )}
        {data?.items.length === 0 && <p className="soft">{t('noFiles')}</p>}
        {data?.items.map((brought) => (
          <MemoryImport key={brought.id} brought={brought} keeps={keeps} />
        ))}
      </div>
    </section>
  );
}
