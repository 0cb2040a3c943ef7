import type { PersonView } from '@dragoman/shared/contract';
import { Role } from '@dragoman/shared/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useMe } from '../../api/use-me.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useWords } from '../../i18n/use-words.js';
import { NewPerson } from './new-person.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import { settingsWords } from './settings-words.js';

/** PeopleSetting lists the people of the desk, what each may do, and who may no longer come in. */
export function PeopleSetting() {
  const t = useWords(settingsWords);
  const people = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => callRoute('listPeople', { signal }),
  });
  return (
    <Setting id="people" title={t('people')}>
      {people.data ? (
        <ul className="rows people">
          {people.data.items.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      ) : people.error ? (
        <Failing part error={people.error} retry={() => void people.refetch()} />
      ) : (
        <Loading />
      )}
      <NewPerson />
    </Setting>
  );
}

function PersonRow({ person }: { readonly person: PersonView }) {
  const t = useWords(settingsWords);
  const me = useMe().person;
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (body: { roles?: Role[]; disabled?: boolean }) =>
      callRoute('changePerson', { params: { personId: person.id }, body }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['people'] });
      if (person.id === me.id) await client.invalidateQueries({ queryKey: queryKeys.me });
    },
  });
  const isMe = person.id === me.id;
  const give = (role: Role, on: boolean) =>
    change.mutate({
      roles: Role.options.filter((one) => (one === role ? on : person.roles.includes(one))),
    });
  return (
    <li className={person.disabled ? 'gone' : undefined}>
      <span>
        <bdi>{person.name}</bdi>
        <br />
        <bdi className="soft" dir="ltr">
          {person.email}
        </bdi>
      </span>
      <fieldset className="choice" disabled={change.isPending || person.disabled}>
        <legend className="vh">{t('rolesOf', { name: person.name })}</legend>
        {Role.options.map((role) => (
          <label key={role} className="r">
            <input
              type="checkbox"
              checked={person.roles.includes(role)}
              // Nobody locks themselves out, and nobody stands without a role.
              disabled={isLast(person, role) || (isMe && role === 'admin')}
              onChange={({ target }) => give(role, target.checked)}
            />
            {t(role)}
          </label>
        ))}
      </fieldset>
      <span className="end">
        {!isMe && (
          <button
            type="button"
            className="act"
            disabled={change.isPending}
            aria-label={t(person.disabled ? 'letInNamed' : 'shutOutNamed', { name: person.name })}
            onClick={() => change.mutate({ disabled: !person.disabled })}
          >
            {t(person.disabled ? 'letIn' : 'shutOut')}
          </button>
        )}
      </span>
      <Refused error={change.error} />
    </li>
  );
}

function isLast(person: PersonView, role: Role): boolean {
  return person.roles.length === 1 && person.roles[0] === role;
}
