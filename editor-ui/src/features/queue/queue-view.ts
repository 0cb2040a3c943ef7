import { FilterQuery, queueViews, type QueueView } from '@dragoman/shared/contract';

/** The ready-made views of the queue, in their order. */
export const viewNames = Object.keys(queueViews) as QueueView[];

/** viewNamed reads a view from an address; an unknown name is the whole queue. */
export function viewNamed(name: string | null): QueueView {
  return viewNames.find((view) => view === name) ?? 'all';
}

/** What an address asks of the queue. */
export interface Narrowing {
  readonly view: QueueView;
  /** What the desk is asked for. */
  readonly query: FilterQuery;
  /** Whether that is less than the whole queue, or another order. */
  readonly narrows: boolean;
  readonly search: string;
}

const fields = [
  'section',
  'source',
  'assignee',
  'priority',
  'due',
  'has',
  'state',
  'sort',
] as const;

/** narrowingOf reads an address: a view, and over it whatever else it names. Nonsense is left out. */
export function narrowingOf(params: URLSearchParams): Narrowing {
  const view = viewNamed(params.get('view'));
  const search = params.get('q')?.trim() ?? '';
  const said = fields.flatMap((field) => {
    const value = params.get(field)?.trim();
    return value ? [[field, value] as const] : [];
  });
  const read = FilterQuery.safeParse({
    ...queueViews[view],
    ...Object.fromEntries(said),
    ...(search === '' ? {} : { q: search }),
  });
  const query = read.success ? read.data : queueViews[view];
  return { view, query, search, narrows: view !== 'all' || said.length > 0 || search !== '' };
}

/** addressOfFilter writes a kept view as the queue's address. */
export function addressOfFilter(query: FilterQuery): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, String(value));
  params.sort();
  return params.toString();
}
