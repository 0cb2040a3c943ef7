import { useId } from 'react';
import { useProblemSentence } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { memoryWords } from './memory-words.js';
import { sendFile, useMemoryChange, type FileKind } from './use-memory.js';

interface BringFileProps {
  readonly kind: FileKind;
  readonly label: string;
  readonly accept: string;
}

/** BringFile takes one file into the memory as soon as it is chosen. */
export function BringFile({ kind, label, accept }: BringFileProps) {
  const t = useWords(memoryWords);
  const sentence = useProblemSentence();
  const id = useId();
  const bringing = useMemoryChange((file: File) => sendFile(kind, file));
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={bringing.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) bringing.mutate(file);
          target.value = '';
        }}
      />
      <p role="status">{bringing.isPending ? t('bringing') : ''}</p>
      {bringing.error && (
        <p className="wrong" role="alert">
          {sentence(bringing.error)}
        </p>
      )}
    </div>
  );
}
