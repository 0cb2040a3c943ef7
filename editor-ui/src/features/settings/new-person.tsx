import { Role } from '@dragoman/shared/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { callRoute } from '../../api/call-route.js';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { fieldErrors } from './field-errors.js';
import { Refused } from './refused.js';
import { settingsWords } from './settings-words.js';

const nobody = { name: '', email: '', password: '', roles: ['editor'] as Role[] };

/** NewPerson adds somebody to the desk with a first password. */
export function NewPerson() {
  const t = useWords(settingsWords);
  const client = useQueryClient();
  const [person, setPerson] = useState(nobody);
  const adding = useMutation({
    mutationFn: () => callRoute('createPerson', { body: person }),
    onSuccess: async () => {
      setPerson(nobody);
      await client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const wrong = fieldErrors(adding.error);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    adding.mutate();
  };
  const field = (name: 'name' | 'email' | 'password') => ({
    id: `person-${name}`,
    label: t(name),
    value: person[name],
    wrong: wrong[name],
    required: true,
    onChange: (value: string) => setPerson({ ...person, [name]: value }),
  });
  return (
    <details className="more">
      <summary className="act go">{t('addPerson')}</summary>
      <form className="form" onSubmit={add}>
        <div className="f two">
          <TextField {...field('name')} dir="auto" />
          <TextField {...field('email')} type="email" dir="ltr" />
        </div>
        <div className="f two">
          <TextField {...field('password')} type="password" dir="ltr" aside={t('passwordAside')} />
          <fieldset className="choice">
            <legend>{t('roles')}</legend>
            {Role.options.map((role) => (
              <label key={role} className="r">
                <input
                  type="checkbox"
                  checked={person.roles.includes(role)}
                  onChange={({ target }) =>
                    setPerson({
                      ...person,
                      roles: Role.options.filter((one) =>
                        one === role ? target.checked : person.roles.includes(one),
                      ),
                    })
                  }
                />
                {t(role)}
              </label>
            ))}
            {wrong['roles'] !== undefined && <p className="wrong">{wrong['roles']}</p>}
          </fieldset>
        </div>
        <Refused error={Object.keys(wrong).length > 0 ? null : adding.error} />
        <p>
          <button type="submit" className="btn" disabled={adding.isPending}>
            {t('addPerson')}
          </button>
        </p>
      </form>
    </details>
  );
}
