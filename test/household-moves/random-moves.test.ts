import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { scopesOf } from '../access-rules/naive-rules.ts';
import { type AuditedOwner, type Row, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  correctVisit,
  endService,
  moveHousehold,
  reassignClients,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import { proposeConfirmation } from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { exportSubject } from '../testkit/subject-verbs.ts';
import { unmaskClient } from '../testkit/unmasking-verbs.ts';
import { outcome, shown } from '../testkit/outcomes.ts';
import { recordOf } from '../testkit/write.ts';
import { type Act, expectedOf, scopeOf } from './naive-authority.ts';

const COMMUNITIES = ['310101002001', '310101002002', '310101013001', '310101015002'] as const;
const CALLERS = {
  'district:310101': 'district-officer',
  'district:310104': 'district-officer',
  'street:310101002': 'street-officer',
  'street:310101013': 'street-officer',
  'station:310101015': 'station-lead',
  'station:310101002001': 'station-lead',
  'advisor:310101002': 'advisor',
  'advisor:310101013001': 'advisor',
  'auditor:310101': 'auditor',
  'auditor:310101002': 'auditor',
} as const;
type CallerName = keyof typeof CALLERS;

/** How many acts; a night's run looks at more: `MOVES=10000`, in two to seven minutes. */
const STEPS = Number(process.env['MOVES'] ?? 200);
const IN_A_RUN = 20;

const ACTS = Object.keys(scopeOf).filter((name): name is Act => Object.hasOwn(scopeOf, name));

/** Two who serve in the whole district, as its advisors domain tells it; clients go from one to the other. */
const SERVING = [1, 2].map((number) => `310101002001-0193b1c2-0000-7000-8000-00000000000${number}`);

type Moving = {
  readonly household: string;
  readonly client: string;
  readonly visit: string;
  readonly registeredIn: string;
  liesIn: string;
  version: number;
  visitVersion: number;
  isServed: boolean;
};

let owner: AuditedOwner;
const households: Moving[] = [];

beforeAll(async () => {
  const many = { perHour: 1_000_000, perDay: 1_000_000 };
  owner = await startAuditedOwner('310101', { unmaskLimits: many });
  const district = owner.at('clients', 'district:310101');
  for (const advisor of SERVING) {
    await owner.asAdmin(`insert into clients.serving_advisor values ($1, '310101')`, [advisor]);
  }
  for (const division of COMMUNITIES) {
    const { id: household, members } = recordOf(await registerHousehold(district, division));
    const client = members[0]?.id ?? '';
    const { id: visit } = recordOf(await recordVisit(district, client, '2026-10-31'));
    const state = { version: 1, visitVersion: 1, isServed: true };
    households.push({ household, client, visit, registeredIn: division, liesIn: division, ...state });
  }
});
afterAll(() => owner.close());

const step = fc.record({
  caller: fc.constantFrom<CallerName>(...Object.keys(CALLERS).filter((name): name is CallerName => name in CALLERS)),
  of: fc.nat(COMMUNITIES.length - 1),
  // The district moves half of the time, so that there is something to ask about.
  act: fc.oneof(fc.constantFrom<Act>(...ACTS), fc.constant<Act>('move')),
  target: fc.constantFrom(...COMMUNITIES),
});

test('every caller who reads or writes a moved record is answered as the naive rules say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: IN_A_RUN, maxLength: IN_A_RUN }), async (steps) => {
      for (const { caller, of, act, target } of steps) {
        const moving = households[of];
        if (moving === undefined) throw new TypeError('no such household');
        const [, division = ''] = caller.split(':');
        const expected = expectedOf(act, { scopes: scopesOf[CALLERS[caller]] ?? '', division }, moving, target);
        const answered = await outcomeOf(act, owner.at('clients', caller), moving, { target, division });
        expect([caller, act, answered]).toEqual([caller, act, expected]);
        if (answered === 'done') note(act, moving, target);
      }
    }),
    // What is there has moved on when a run fails, so a smaller one would be another.
    { numRuns: Math.ceil(STEPS / IN_A_RUN), endOnFailure: true },
  );
}, 1_200_000);

/** What a write that was done leaves. */
function note(act: Act, moving: Moving, target: string): void {
  if (act === 'correctVisit') moving.visitVersion += 1;
  if (act === 'endService' || act === 'reopenClient') moving.isServed = act === 'reopenClient';
  if (act !== 'move') return;
  moving.liesIn = target;
  moving.version += 1;
}

type Asked = { readonly target: string; readonly division: string };

async function outcomeOf(act: Act, graph: Graph, moving: Moving, { target, division }: Asked): Promise<string> {
  const { household, client, visit, version, visitVersion } = moving;
  switch (act) {
    case 'recordVisit':
      return outcome(() => recordVisit(graph, client, '2026-10-31'));
    case 'correctVisit':
      return outcome(() => correctVisit(graph, visit, visitVersion, '2026-10-31'));
    case 'proposeConfirmation':
      return outcome(() => proposeConfirmation(graph, { client }));
    case 'endService':
      return outcome(() => endService(graph, client));
    case 'reopenClient':
      return outcome(async () => reopenClient(graph, client, Number((await recorded(client))['version'])));
    case 'reassignClients':
      return outcome(async () => {
        const had = (await recorded(client))['advisor'];
        const input = { within: division, clients: [client], advisor: SERVING.find((one) => one !== had) };
        return reassignClients(graph, input);
      });
    case 'unmaskClient':
      return outcome(() => unmaskClient(graph, client));
    case 'exportSubject':
      return outcome(() => exportSubject(graph, client));
    case 'move':
      return outcome(() => moveHousehold(graph, household, target, version));
    case 'list':
    case 'list ended': {
      const list = `clients(within: "${division}", filter: { active: ${act !== 'list ended'} }, first: 200)`;
      return shown(graph, `{ ${list} { edges { node { id } } } }`, client);
    }
    default:
      return read(act, graph, { client, household, visit });
  }
}

async function recorded(client: string): Promise<Row> {
  const [row] = await owner.asAdmin('select advisor, version::text from clients.client where id = $1', [client]);
  if (row === undefined) throw new TypeError('no such client');
  return row;
}

function read(act: string, graph: Graph, ids: Readonly<Record<'client' | 'household' | 'visit', string>>) {
  const kind = (['client', 'household', 'visit'] as const).find((one) => act.startsWith(one)) ?? 'client';
  const type = { client: 'Client', household: 'Household', visit: 'Visit' }[kind];
  const id = ids[kind];
  const query = act.endsWith('by key')
    ? `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { id } } }`
    : `{ ${kind}(id: "${id}") { id } }`;
  return shown(graph, query, id);
}
