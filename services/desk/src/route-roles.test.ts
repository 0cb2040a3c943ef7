import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { commandInput, routes, type Route, type RouteName } from '@dragoman/shared/contract';
import { Command, Role, workflow, type Role as RoleName } from '@dragoman/shared/domain';
import { createTranslation } from '@dragoman/shared/testing';
import { createDeskApp } from './app.js';
import type { DeskClient } from './testing/desk-client.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let desk: RunningDesk;
const clients = new Map<RoleName | 'nobody', DeskClient>();
const as = (role: RoleName | 'nobody') => clients.get(role)!;

beforeAll(async () => {
  desk = await startDesk();
  for (const role of Role.options) clients.set(role, (await desk.signedIn(role)).client);
  clients.set('nobody', (await desk.signedIn()).client);
});
afterAll(() => desk.stop());

const deskRoutes = (Object.entries(routes) as [RouteName, Route][]).filter(
  ([, route]) => route.service === 'desk',
);
const nowhere: Record<string, string> = {
  id: randomUUID(),
  segmentId: randomUUID(),
  findingId: 'none',
  command: 'claim',
  number: '1',
  source: 'nowhere',
  keyId: randomUUID(),
  personId: 'nobody',
  termId: randomUUID(),
  page: randomUUID(),
  recoveredId: randomUUID(),
  questionId: randomUUID(),
  filterId: randomUUID(),
};

describe('every route of the desk', () => {
  it('is mounted, and nothing is mounted that the contract does not know', () => {
    const known = deskRoutes.map(([, { method, path }]) => `${method} ${path}`);
    const beside = ['get /events'];
    expect(mounted(createDeskApp(desk.deps, desk.events)).sort()).toEqual(
      [...known, ...beside].sort(),
    );
  });

  it.each(deskRoutes)('%s admits its roles and no other', async (name, route) => {
    const ask = { params: nowhere, ...(route.body ? { json: {} } : {}) };
    expect((await desk.anonymous.call(name, ask)).body.code).toBe('not_signed_in');
    for (const role of [...Role.options, 'nobody'] as const) {
      const { status, body } = await as(role).call(name, ask);
      const admitted = role !== 'nobody' && route.roles.includes(role);
      if (!admitted) expect([role, status, body.code]).toEqual([role, 403, 'forbidden_role']);
      else if (name !== 'command') expect([role, status]).not.toEqual([role, 403]);
    }
  });

  it.each(deskRoutes)('%s answers 404 or 422 for what does not exist', async (name, route) => {
    if (route.params === undefined) return;
    const role = route.roles.includes('editor') ? 'editor' : 'admin';
    const bodies: Partial<Record<RouteName, unknown>> = {
      saveSegment: { paragraphs: ['x'] },
      dismissFinding: { reason: 'x' },
      createSourceKey: { name: 'x' },
      changePerson: { name: 'x' },
      removeMemoryUnit: { reason: 'x' },
      removeMemoryImport: { reason: 'x' },
      decideMemoryLink: { act: 'keep' },
      keepSeen: { versions: {} },
      beatPresence: { page: nowhere['page'] },
      takeSegment: { page: nowhere['page'] },
      keepRecovered: { paragraphs: [], baseVersion: 1 },
      askQuestion: { segmentId: nowhere['segmentId'], body: 'x' },
      answerQuestion: { answer: 'x' },
    };
    const body = route.body ? { json: bodies[name] ?? {} } : {};
    const headers = { 'If-Match': '"1"' };
    expect((await as(role).call(name, { params: nowhere, headers, ...body })).status).toBe(404);
    for (const id of ['1', 'x'.repeat(300), '00000000-0000-0000-0000-00000000000g']) {
      const params = Object.fromEntries(Object.keys(nowhere).map((key) => [key, id]));
      const answer = await as(role).call(name, { params, headers, ...body });
      expect([404, 422]).toContain(answer.status);
    }
  });

  it.each(deskRoutes)('%s refuses other methods and says which it takes', async (_, route) => {
    const path = `/api/v1${route.path.replaceAll(/\{(\w+)\}/g, (_whole, key: string) => nowhere[key]!)}`;
    const taken = deskRoutes.filter(([, other]) => other.path === route.path);
    const wrong = ['put', 'delete', 'patch'].find((method) =>
      taken.every(([, other]) => other.method !== method),
    )!;
    const refused = await as('admin').send(wrong, path);
    expect(refused.body.code).toBe('method_not_allowed');
    expect(refused.headers.get('allow')?.split(', ')).toContain(route.method.toUpperCase());
  });

  it('refuses another site, and lets programs and its own pages in', async () => {
    const put = (headers: Record<string, string>) =>
      as('admin').call('putSettings', { json: { fourEyes: true }, headers });
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ]) {
      const { status, body } = await put(headers);
      expect([status, body.code]).toEqual([403, 'wrong_origin']);
    }
    const { port } = new URL(desk.origin);
    expect((await put({})).status).toBe(200);
    expect((await put({ Origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    expect((await put({ Origin: `http://localhost:${port}` })).status).toBe(200);
    expect((await put({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
  });
});

describe('every command', () => {
  it.each(Command.options)('%s: role first, then the moment, then the input', async (command) => {
    const roles = new Set(
      workflow.filter((line) => line.command === command).flatMap((line) => line.roles),
    );
    const queued = await createTranslation(desk.db, { state: 'drafting' });
    for (const role of Role.options) {
      const { status, body } = await as(role).command(queued.id, command, { wrong: 1 });
      const expected = roles.has(role) ? [409, 'not_allowed_now'] : [403, 'forbidden_role'];
      expect([role, status, body.code]).toEqual([role, ...expected]);
    }
    const takesNothing = commandInput[command].safeParse({}).success;
    const line = workflow.find((candidate) => candidate.command === command)!;
    const story = await createTranslation(desk.db, { state: line.from[0]! });
    await desk.db
      .updateTable('translation')
      .set({
        assignee_id: null,
        publication: line.publicationFrom?.at(-1) ?? 'none',
      })
      .where('id', '=', story.id)
      .execute();
    if (line.bound === 'assignee') return;
    const wrong = await as(line.roles[0]!).command(story.id, command, { wrong: 1 });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid_request']);
    expect(wrong.body.errors).toContainEqual({
      field: 'wrong',
      message: expect.stringContaining('Unknown field'),
    });
    if (!takesNothing) {
      const empty = await as(line.roles[0]!).command(story.id, command, {});
      expect([empty.status, empty.body.errors.length > 0]).toEqual([422, true]);
    }
  });
});

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** The routes under /api/v1, as Express holds them, in the contract's spelling. */
function mounted(app: Express): string[] {
  const inside = (app.router as unknown as { stack: Layer[] }).stack.flatMap(
    (layer) => layer.handle.stack ?? [],
  );
  return inside
    .flatMap(({ route }) => (route && typeof route.path === 'string' ? [route] : []))
    .flatMap(({ path, methods }) =>
      Object.keys(methods).map((method) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`),
    )
    .filter((name) => !name.includes(' /api/'));
}
