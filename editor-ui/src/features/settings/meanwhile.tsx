import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import './meanwhile.css';
import { meanwhileWords } from './meanwhile-words.js';

/** One setting that was changed elsewhere: how it stands now, and what it is here. */
export interface MeanwhileRow {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
}

interface MeanwhileProps {
  readonly rows: readonly MeanwhileRow[];
  /** What to do about it. */
  readonly children: ReactNode;
}

/** Meanwhile shows what somebody else has set while this form was filled in, beside what the form holds. */
export function Meanwhile({ rows, children }: MeanwhileProps) {
  const t = useWords(meanwhileWords);
  return (
    <div className="meanwhile" role="alert">
      <p className="wrong">{t('changed')}</p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('setting')}</th>
              <th scope="col">{t('stands')}</th>
              <th scope="col">{t('here')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, theirs, mine }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td dir="auto">{theirs}</td>
                <td dir="auto">{theirs === mine ? mine : <strong>{mine}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
    </div>
  );
}
