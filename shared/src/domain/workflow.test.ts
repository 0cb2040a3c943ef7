import fc from 'fast-check';
import type { Role } from './role.js';
import {
  allowedCommands,
  Command,
  decide,
  PublicationStatus,
  TranslationState,
  type Actor,
  type Standing,
} from './workflow.js';

const allRoles: readonly Role[] = ['submitter', 'editor', 'approver', 'admin'];
const roleSets = Array.from({ length: 16 }, (_, bits) =>
  allRoles.filter((_role, bit) => bits & (1 << bit)),
);

/**
 * DESIGN §6 once more, by hand and in another form: for each state, the commands an editor (E), an
 * approver (A), an admin (D) or any of them (EA, EAD) may give, and where they lead. A `!` leads on although the Arabic was
 * withdrawn; `own` is for the assignee; `other` for anyone but the last editor; the list after a
 * command names the publication statuses it needs, and the status it leaves.
 */
const sheet = `
  queued     withdraw A queued ! live>withdrawn
  drafting   withdraw A drafting ! live>withdrawn
  failed     withdraw A failed ! live>withdrawn
  ready      withdraw A ready ! live>withdrawn
  spiked     withdraw A spiked ! live>withdrawn
  failed     claim E editing
  failed     redraft E queued
  ready      claim E editing
  ready      spike E spiked ! none>none,withdrawn>withdrawn
  ready      comment EA ready
  ready      resolve EA ready
  ready      unresolve EA ready
  ready      assign EAD editing
  editing    release E ready own
  editing    assign EAD editing
  editing    unassign AD ready
  editing    save E editing
  editing    confirm E editing
  editing    cut E editing
  editing    restore E editing
  editing    split E editing
  editing    merge E editing
  editing    move E editing
  editing    add E editing
  editing    undo_reshape E editing
  editing    comment EA editing
  editing    resolve EA editing
  editing    unresolve EA editing
  editing    dismiss EA editing
  editing    take_proposal E editing
  editing    keep_target E editing
  editing    redraft E editing
  editing    submit E in_review
  editing    withdraw A editing ! live>withdrawn
  in_review  comment EA in_review
  in_review  resolve EA in_review
  in_review  unresolve EA in_review
  in_review  assign EAD in_review
  in_review  dismiss EA in_review
  in_review  recall E editing own
  in_review  return A editing !
  in_review  approve A approved other
  in_review  withdraw A in_review ! live>withdrawn
  approved   comment EA approved
  approved   resolve EA approved
  approved   unresolve EA approved
  approved   reopen EA editing none>none,live>live,withdrawn>withdrawn,scheduled>none
  approved   publish A approved none>live,scheduled>live,live>live,withdrawn>live
  approved   schedule A approved none>scheduled,scheduled>scheduled
  approved   unschedule A approved ! scheduled>none
  approved   withdraw A approved ! live>withdrawn
  spiked     unspike E ready
`;

const letters: Readonly<Record<string, Role>> = { E: 'editor', A: 'approver', D: 'admin' };

interface Line {
  readonly roles: readonly Role[];
  readonly to: TranslationState;
  readonly frozenToo: boolean;
  readonly bound: string | undefined;
  readonly publications: ReadonlyMap<string, string> | null;
}

const lines = new Map<string, Line>(
  sheet
    .trim()
    .split('\n')
    .map((row) => {
      const [state, command, who, to, ...rest] = row.trim().split(/\s+/);
      const moves = rest.find((word) => word.includes('>'));
      return [
        `${state} ${command}`,
        {
          roles: [...(who ?? '')].flatMap((letter) => letters[letter] ?? []),
          to: TranslationState.parse(to),
          frozenToo: rest.includes('!'),
          bound: rest.find((word) => word === 'own' || word === 'other'),
          publications: moves
            ? new Map(moves.split(',').map((move) => move.split('>') as [string, string]))
            : null,
        },
      ] as const;
    }),
);

function rolesFor(command: Command): Role[] {
  return [...lines]
    .filter(([key]) => key.endsWith(` ${command}`))
    .flatMap(([, { roles }]) => roles);
}

function expected(standing: Standing, command: Command, actor: Actor): string {
  if (!rolesFor(command).some((role) => actor.roles.includes(role))) return 'forbidden_role';
  const line = lines.get(`${standing.state} ${command}`);
  if (!line) return 'not_allowed_now';
  const publication = line.publications
    ? line.publications.get(standing.publication)
    : standing.publication;
  if (publication === undefined) return 'not_allowed_now';
  if (standing.frozen && !line.frozenToo) return 'source_withdrawn';
  if (line.bound === 'own' && standing.assigneeId !== actor.id) return 'not_assignee';
  if (line.bound === 'other' && standing.fourEyes && standing.lastEditorId === actor.id)
    return 'four_eyes';
  return `${line.to}/${publication}`;
}

function actual(standing: Standing, command: Command, actor: Actor): string {
  const decision = decide(standing, command, actor);
  return decision.allowed ? `${decision.state}/${decision.publication}` : decision.refusal.code;
}

describe('the workflow', () => {
  it.each(TranslationState.options)(
    'in %s answers every command, publication, role and circumstance as DESIGN §6 says',
    (state) => {
      const wrong: string[] = [];
      let met = 0;
      for (const publication of PublicationStatus.options)
        for (const command of Command.options)
          for (const roles of roleSets)
            for (let bits = 0; bits < 16; bits += 1) {
              const standing: Standing = {
                state,
                publication,
                assigneeId: bits & 1 ? 'me' : bits & 4 ? null : 'another',
                lastEditorId: bits & 2 ? 'me' : 'another',
                frozen: (bits & 4) !== 0,
                fourEyes: (bits & 8) !== 0,
              };
              const actor: Actor = { id: 'me', roles };
              const [is, should] = [
                actual(standing, command, actor),
                expected(standing, command, actor),
              ];
              met += 1;
              if (is !== should)
                wrong.push(`${JSON.stringify({ standing, command, roles })}: ${is}, not ${should}`);
            }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(met).toBe(
        PublicationStatus.options.length * Command.options.length * roleSets.length * 16,
      );
    },
  );

  it('offers exactly the commands it would carry out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TranslationState.options),
        fc.constantFrom(...PublicationStatus.options),
        fc.constantFrom(...roleSets),
        fc.boolean(),
        (state, publication, roles, frozen) => {
          const standing: Standing = {
            ...{ state, publication, frozen },
            ...{ assigneeId: 'me', lastEditorId: 'another', fourEyes: true },
          };
          const actor: Actor = { id: 'me', roles };
          for (const command of Command.options)
            expect(allowedCommands(standing, actor).includes(command)).toBe(
              decide(standing, command, actor).allowed,
            );
        },
      ),
    );
  });
});

/** What can happen to a translation: a person's command, or something that needs no person. */
type Step =
  | { readonly by: Actor; readonly command: Command }
  | { readonly by: Actor; readonly allowed: number }
  | { readonly happens: 'drafted' | 'draft_failed' | 'arabic_changes' | 'clock_strikes' };

const changesText: readonly Command[] = [
  ...(['save', 'confirm', 'cut', 'restore', 'split', 'merge'] as const),
  ...(['take_proposal', 'redraft'] as const),
];

function pick(standing: Standing, actor: Actor, index: number): Command | undefined {
  const open = allowedCommands(standing, actor);
  return open[index % Math.max(1, open.length)];
}

describe('nothing publishes itself (invariant 9)', () => {
  const people: readonly Actor[] = [
    { id: 'editor', roles: ['editor'] },
    { id: 'approver', roles: ['approver'] },
    { id: 'both', roles: ['editor', 'approver'] },
    { id: 'other', roles: ['editor', 'approver', 'admin', 'submitter'] },
    { id: 'outsider', roles: ['submitter', 'admin'] },
  ];
  // The way to readers is long: steps that lead along it come up most, so that many sequences arrive.
  const by = fc.constantFrom(...people);
  const onward = fc.constantFrom<Command>('claim', 'submit', 'approve', 'publish', 'schedule');
  const happens = fc.constantFrom(
    ...(['drafted', 'drafted', 'draft_failed', 'arabic_changes', 'clock_strikes'] as const),
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ by, command: onward }) },
    { weight: 2, arbitrary: fc.record({ by, command: fc.constantFrom(...Command.options) }) },
    { weight: 2, arbitrary: fc.record({ by, allowed: fc.nat(100) }) },
    { weight: 1, arbitrary: fc.record({ happens }) },
  );

  it('puts no text before readers that an approver did not approve after its last change', () => {
    let wentLive = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 120, size: 'max' }), (steps) => {
        let standing: Standing = {
          ...{ state: 'queued', publication: 'none', frozen: false, fourEyes: true },
          ...{ assigneeId: null, lastEditorId: null },
        };
        let text = 0;
        let approved: { readonly text: number; readonly by: Actor } | null = null;
        const goesLive = () => {
          wentLive += 1;
          expect(approved?.text).toBe(text);
          expect(approved?.by.roles).toContain('approver');
          expect(approved?.by.id).not.toBe(standing.lastEditorId);
        };

        for (const one of steps) {
          if ('happens' in one) {
            const { state, publication } = standing;
            if (one.happens === 'drafted' && (state === 'queued' || state === 'drafting')) {
              text += 1;
              standing = { ...standing, state: 'ready' };
            }
            if (one.happens === 'draft_failed' && (state === 'queued' || state === 'drafting'))
              standing = { ...standing, state: 'failed' };
            // As a new version of the Arabic does (docs/data-model.md, "Receiving an article").
            if (one.happens === 'arabic_changes') {
              text += 1;
              if (state === 'in_review' || state === 'approved')
                standing = {
                  ...standing,
                  state: 'editing',
                  publication: publication === 'scheduled' ? 'none' : publication,
                };
            }
            if (one.happens === 'clock_strikes' && publication === 'scheduled') {
              expect(state).toBe('approved');
              standing = { ...standing, publication: 'live' };
              goesLive();
            }
            continue;
          }
          const { by } = one;
          const command = 'command' in one ? one.command : pick(standing, by, one.allowed);
          if (command === undefined) continue;
          const decision = decide(standing, command, by);
          if (!decision.allowed) continue;
          if (changesText.includes(command)) {
            text += 1;
            standing = { ...standing, lastEditorId: by.id };
          }
          if (command === 'claim') standing = { ...standing, assigneeId: by.id };
          if (command === 'approve') approved = { text, by };
          standing = {
            ...standing,
            state: decision.state,
            publication: decision.publication,
          };
          if (command === 'publish') goesLive();
        }
      }),
      { numRuns: 500 },
    );
    // A property that never got there would prove nothing.
    expect(wentLive).toBeGreaterThan(100);
  });

  it('moves a story to live by the publish command alone', () => {
    for (const state of TranslationState.options)
      for (const publication of PublicationStatus.options)
        for (const command of Command.options)
          for (const actor of people) {
            const decision = decide(
              {
                ...{ state, publication, frozen: false, fourEyes: false },
                ...{ assigneeId: actor.id, lastEditorId: null },
              },
              command,
              actor,
            );
            if (decision.allowed && decision.publication === 'live' && publication !== 'live')
              expect([command, state]).toEqual(['publish', 'approved']);
          }
  });
});
