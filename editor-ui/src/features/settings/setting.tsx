import type { ReactNode } from 'react';

interface SettingProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Setting is one matter of the settings page: its name beside what can be done about it. */
export function Setting({ id, title, children }: SettingProps) {
  return (
    <section className="setting" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="matter">{children}</div>
    </section>
  );
}
