import { type RichText, plainOfParagraphs } from '@dragoman/shared/domain';
import { useDeferredValue, useMemo, useState, type FormEvent } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Dialog } from './dialog.js';
import { editingWords } from './editing-words.js';
import type { FindQuery, Match } from './find-matches.js';
import { useReviewDesk, useReviewed, useSession } from './review-context.js';
import {
  hitsIn,
  replaceHits,
  type Replaced,
  type SegmentHits,
  takeBack,
} from './story-replacement.js';

const SHOWN = 300;
const firstQuery: FindQuery = {
  find: '',
  replace: '',
  matchCase: false,
  wholeWord: false,
  pattern: false,
};

interface FindDialogProps {
  readonly last: readonly Replaced[];
  readonly onReplaced: (replaced: readonly Replaced[]) => void;
  readonly onClose: () => void;
}

/** FindDialog finds words in the whole English and replaces those that are ticked, all of them or none undone. */
export function FindDialog({ last, onReplaced, onClose }: FindDialogProps) {
  const t = useWords(editingWords);
  const { store } = useReviewDesk();
  const view = useReviewed();
  const session = useSession(store);
  const [query, setQuery] = useState(firstQuery);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  const asked = useDeferredValue(query);
  const { hits, broken } = useMemo(() => search(view, session, asked), [view, session, asked]);
  const isWanted = (hit: SegmentHits, match: Match) => !left.has(keyOf(hit, match));
  const wanted = hits.map((hit) => hit.matches.filter((match) => isWanted(hit, match)).length);
  const count = wanted.reduce((sum, one) => sum + one, 0);
  const confirmed = hits.filter(
    ({ text }, index) => text.status === 'confirmed' && (wanted[index] ?? 0) > 0,
  ).length;
  const all = hits.reduce((sum, { matches }) => sum + matches.length, 0);
  const change = (part: Partial<FindQuery>) => {
    setQuery({ ...query, ...part });
    setLeft(new Set());
    setNews('');
  };
  const replace = (event: FormEvent) => {
    event.preventDefault();
    if (count === 0) return;
    const replaced = replaceHits(store, hits, isWanted, Date.now());
    store.dispatch({ type: 'hurried' });
    onReplaced(replaced);
    setNews(t('replaced', { count: replaced.length }));
  };
  const undo = () => {
    const kept = takeBack(store, last, Date.now());
    store.dispatch({ type: 'hurried' });
    onReplaced([]);
    setNews(kept === 0 ? t('undone') : t('undonePartly', { count: kept }));
  };
  return (
    <Dialog title={t('findTitle')} onClose={onClose}>
      <form className="search-story" onSubmit={replace}>
        <Words name="find" value={query.find} onChange={(find) => change({ find })} />
        <Words name="replaceBy" value={query.replace} onChange={(by) => change({ replace: by })} />
        <p className="ways">
          {(['matchCase', 'wholeWord', 'pattern'] as const).map((way) => (
            <label key={way} className="r">
              <input
                type="checkbox"
                checked={query[way]}
                onChange={({ target }) => change({ [way]: target.checked })}
              />
              {t(way)}
            </label>
          ))}
        </p>
        <p role="status">
          {broken !== null ? (
            <span className="alarm">{t('badPattern', { message: broken })}</span>
          ) : all > 0 ? (
            `${t('hits', { count: all })}.`
          ) : (
            query.find !== '' && t('noHits')
          )}{' '}
          {confirmed > 0 && t('confirmedToo', { count: confirmed })} {news}
        </p>
        <p className="acts">
          <button type="submit" className="btn" aria-disabled={count === 0}>
            {t('replaceAll', { count })}
          </button>
          {all > 0 && (
            <>
              <button type="button" className="act" onClick={() => setLeft(new Set())}>
                {t('all')}
              </button>
              <button type="button" className="act" onClick={() => setLeft(keysOf(hits))}>
                {t('none')}
              </button>
            </>
          )}
          {last.length > 0 && (
            <button type="button" className="act go" onClick={undo}>
              {t('undoReplace')}
            </button>
          )}
        </p>
      </form>
      <ol className="hits">
        {hits
          .flatMap((hit) => hit.matches.map((match) => ({ hit, match })))
          .slice(0, SHOWN)
          .map(({ hit, match }) => (
            <Hit
              key={keyOf(hit, match)}
              hit={hit}
              match={match}
              wanted={isWanted(hit, match)}
              onWant={(on) => setLeft(toggled(left, keyOf(hit, match), !on))}
            />
          ))}
      </ol>
    </Dialog>
  );
}

function Words({
  name,
  value,
  onChange,
}: {
  readonly name: 'find' | 'replaceBy';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useWords(editingWords);
  return (
    <label className="f">
      {t(name)}
      <input
        type="text"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
        autoFocus={name === 'find'}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function Hit({
  hit,
  match,
  wanted,
  onWant,
}: {
  readonly hit: SegmentHits;
  readonly match: Match;
  readonly wanted: boolean;
  readonly onWant: (on: boolean) => void;
}) {
  const t = useWords(editingWords);
  const format = useFormat();
  const [before, words, after] = around(hit.text.paragraphs, match);
  return (
    <li>
      <label className="r">
        <input
          type="checkbox"
          checked={wanted}
          aria-label={t('place', { number: hit.number, words: before + words + after })}
          onChange={({ target }) => onWant(target.checked)}
        />
        <span className="no">{format.number(hit.number)}</span>
        <span lang="en" dir="ltr">
          {before}
          <del>{words}</del> {match.by !== '' && <ins>{match.by}</ins>}
          {after}
        </span>
      </label>
      {hit.text.status === 'confirmed' && <span className="soft">{t('wasConfirmed')}</span>}
    </li>
  );
}

function search(
  view: Parameters<typeof hitsIn>[0],
  session: Parameters<typeof hitsIn>[1],
  query: FindQuery,
): { readonly hits: readonly SegmentHits[]; readonly broken: string | null } {
  try {
    return { hits: hitsIn(view, session, query), broken: null };
  } catch (error) {
    if (error instanceof SyntaxError) return { hits: [], broken: error.message };
    throw error;
  }
}

function around(paragraphs: readonly RichText[], { start, end }: Match): [string, string, string] {
  const plain = plainOfParagraphs(paragraphs).replaceAll('\n', ' ');
  const [from, to] = [Math.max(0, start - 40), end + 40];
  return [
    (from > 0 ? '…' : '') + plain.slice(from, start),
    plain.slice(start, end),
    plain.slice(end, to) + (to < plain.length ? '…' : ''),
  ];
}

function keyOf({ id }: SegmentHits, { start, end }: Match): string {
  return `${id}/${start}-${end}`;
}

function keysOf(hits: readonly SegmentHits[]): Set<string> {
  return new Set(hits.flatMap((hit) => hit.matches.map((match) => keyOf(hit, match))));
}

function toggled(keys: ReadonlySet<string>, key: string, on: boolean): Set<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
