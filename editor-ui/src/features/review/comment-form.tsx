import './presence.css';
import type { PersonView } from '@dragoman/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useMe } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { mentionAt, mentionsIn, peopleNamed, withMention } from './comment-mentions.js';
import { presenceWords } from './presence-words.js';
import { reviewWords } from './review-words.js';

/** A comment as it was written: its words, and the ids of the people named in them. */
export interface WrittenComment {
  readonly body: string;
  readonly mentions: string[];
}

interface CommentFormProps {
  readonly onGive: (comment: WrittenComment) => void;
  readonly onCancel: () => void;
}

/** CommentForm takes a remark; @ and the beginning of a name offer the people of the desk. */
export function CommentForm({ onGive, onCancel }: CommentFormProps) {
  const t = useWords(reviewWords);
  const p = useWords(presenceWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState('');
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState<number | null>(null);
  const people = usePeopleOfDesk();
  const mention = mentionAt(body, caret);
  const offered =
    mention && mention.start !== closed ? peopleNamed(people, mention.typed).slice(0, 6) : [];
  const chosen = offered[Math.min(at, offered.length - 1)];

  const give = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() !== '') onGive({ body: body.trim(), mentions: mentionsIn(body, people) });
  };
  const name = (person: PersonView) => {
    if (!mention) return;
    const next = withMention(body, mention, person.name);
    // At once and not with the next frame: the letters of a quick hand are there before it.
    flushSync(() => {
      setBody(next.text);
      setCaret(next.caret);
      setAt(0);
    });
    field.current?.focus();
    field.current?.setSelectionRange(next.caret, next.caret);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (chosen && mention) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
      if (step !== undefined) {
        event.preventDefault();
        return setAt((at + step + offered.length) % offered.length);
      }
      if (event.code === 'Tab' || (event.code === 'Enter' && !event.ctrlKey && !event.metaKey)) {
        event.preventDefault();
        return name(chosen);
      }
      if (event.code === 'Escape') {
        event.stopPropagation();
        return setClosed(mention.start);
      }
    }
    if (event.code === 'Escape') onCancel();
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) give(event);
  };

  return (
    <form className="inline-form comment-form" onSubmit={give}>
      <label htmlFor={id}>{t('newComment')}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={2}
        autoFocus
        required
        maxLength={10_000}
        value={body}
        aria-describedby={`${id}-how`}
        aria-autocomplete="list"
        aria-controls={`${id}-people`}
        {...(chosen ? { 'aria-activedescendant': `${id}-${chosen.id}` } : {})}
        onChange={({ target }) => {
          setBody(target.value);
          setCaret(target.selectionStart);
          setAt(0);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKey}
      />
      <ul
        id={`${id}-people`}
        className="mention-list"
        role="listbox"
        aria-label={p('people')}
        hidden={offered.length === 0}
      >
        {offered.map((person) => (
          <li
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            aria-selected={person === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              name(person);
            }}
          >
            <bdi>{person.name}</bdi>
          </li>
        ))}
      </ul>
      <p id={`${id}-how`} className="soft">
        {p('mentionHow')}
      </p>
      <p className="acts">
        <button type="submit" className="btn">
          {t('send')}
        </button>
        <button type="button" className="act" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

/** Whoever can read a comment here: everybody at the desk but me. */
function usePeopleOfDesk(): readonly PersonView[] {
  const { person } = useMe();
  const { data } = useQuery({
    queryKey: queryKeys.people,
    queryFn: ({ signal }) => callRoute('listPeople', { signal }),
    staleTime: 60_000,
  });
  return (data?.items ?? []).filter(
    ({ id, disabled, roles }) =>
      id !== person.id && !disabled && roles.some((role) => role !== 'submitter'),
  );
}
