import type { HTMLInputTypeAttribute } from 'react';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** A quiet word beside the label. */
  readonly aside?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly rows?: number;
  readonly className?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly lang?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly list?: string;
}

/** TextField is a labelled field; what is wrong with it stands under it. */
export function TextField(props: TextFieldProps) {
  const { id, label, aside, value, onChange, wrong, type = 'text', rows, ...rest } = props;
  const shared = {
    ...rest,
    id,
    value,
    'aria-invalid': wrong !== undefined || undefined,
    'aria-describedby': wrong === undefined ? undefined : `${id}-wrong`,
  };
  return (
    <div>
      <label htmlFor={id}>
        {label}
        {aside !== undefined && (
          <>
            {' '}
            <span className="soft">{aside}</span>
          </>
        )}
      </label>
      {rows === undefined ? (
        <input {...shared} type={type} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {wrong !== undefined && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
