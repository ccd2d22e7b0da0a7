import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { scopesOf } from '../access-rules/naive-rules.ts';
import {
  advisorAt,
  changeAdvisor,
  moveAdvisor,
  moveFiling,
  openStation,
  readAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { exportAdvisor } from '../testkit/subject-verbs.ts';
import { unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { outcome, shown } from '../testkit/outcomes.ts';
import { recordOf } from '../testkit/write.ts';
import { type Act, authorityOf, expectedOf, scopeOf } from './naive-authority.ts';

const PLACES = ['310101002001', '310101002006', '310101013001', '310101013'] as const;
const CALLERS = {
  'district:310101': 'district-officer',
  'district:310104': 'district-officer',
  'street:310101002': 'street-officer',
  'street:310101013': 'street-officer',
  'station:310101013': 'station-lead',
  'station:310101002001': 'station-lead',
  'advisor:310101013001': 'advisor',
  'auditor:310101002': 'auditor',
} as const;
type CallerName = keyof typeof CALLERS;

/** How many acts; a night's run looks at more: `MOVES=10000`. */
const STEPS = Number(process.env['MOVES'] ?? 200);
const IN_A_RUN = 20;

const ACTS = Object.keys(scopeOf).filter((name): name is Act => Object.hasOwn(scopeOf, name));

type Moving = { readonly id: string; readonly registeredIn: string; liesIn: string };

let owner: AuditedOwner;
let district: Graph;
const moving: Moving[] = [];

beforeAll(async () => {
  const many = { perHour: 1_000_000, perDay: 1_000_000 };
  owner = await startAuditedOwner('310101', { unmaskLimits: many });
  district = owner.at('advisors', 'district:310101');
  for (const [serial, division] of PLACES.entries()) {
    const kind = division.length === 9 ? 'SUBDISTRICT_SERVICE' : 'COMMUNITY_POINT';
    const station = recordOf(await openStation(district, { division, kind })).id;
    const { id } = await advisorAt(decider(division), station, serial, 'SUBMIT', 'FILE');
    moving.push({ id, registeredIn: division, liesIn: division });
  }
});
afterAll(() => owner.close());

function decider(place: string): Graph {
  const authority = authorityOf(place);
  return owner.at('advisors', `${authority.length === 6 ? 'district' : 'street'}:${authority}`);
}

const step = fc.record({
  caller: fc.constantFrom<CallerName>(...Object.keys(CALLERS).filter((name): name is CallerName => name in CALLERS)),
  of: fc.nat(PLACES.length - 1),
  // The district moves half of the time, so that there is something to ask about.
  act: fc.oneof(fc.constantFrom<Act>(...ACTS), fc.constant<Act>('move')),
  target: fc.constantFrom(...PLACES),
});

test('every caller who reads, changes or decides a moved advisor is answered as the naive rules say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: IN_A_RUN, maxLength: IN_A_RUN }), async (steps) => {
      for (const { caller, of, act, target } of steps) {
        const one = moving[of];
        if (one === undefined) throw new TypeError('no such advisor');
        const [, division = ''] = caller.split(':');
        const expected = expectedOf(act, { scopes: scopesOf[CALLERS[caller]] ?? '', division }, one, target);
        const answered = await outcomeOf(act, owner.at('advisors', caller), one, { target, division });
        expect([caller, act, answered]).toEqual([caller, act, expected]);
        if (act !== 'move' || answered !== 'done') continue;
        one.liesIn = target;
        await mustWaitThereAlone(one);
      }
    }),
    // What is there has moved on when a run fails, so a smaller one would be another.
    { numRuns: Math.ceil(STEPS / IN_A_RUN), endOnFailure: true },
  );
}, 1_200_000);

/** Filed, or waiting for one authority: that of the place. It files whom it has not filed yet, so that the next one may decide. */
async function mustWaitThereAlone({ id, liesIn }: Moving): Promise<void> {
  const { filing } = await readAdvisor(district, id);
  const query = `query ($within: DivisionCode!) {
    filings(within: "310101", filter: { waiting: true, authority: $within }, first: 200) { edges { node { advisor { id } } } } }`;
  const waiting = await district.ask(query, { within: authorityOf(liesIn) });
  expect(JSON.stringify(waiting).includes(id)).toBe(filing.state === 'CHANGED');
  if (filing.state === 'CHANGED') recordOf(await moveFiling(decider(liesIn), id, 'FILE'));
}

type Asked = { readonly target: string; readonly division: string };

async function outcomeOf(act: Act, graph: Graph, { id, liesIn }: Moving, { target, division }: Asked): Promise<string> {
  const { version } = await readAdvisor(district, id);
  switch (act) {
    case 'read':
      return shown(graph, `{ advisor(id: "${id}") { id } }`, id);
    case 'by key':
      return shown(
        graph,
        `{ _entities(representations: [{ __typename: "Advisor", id: "${id}" }]) { ... on Advisor { id } } }`,
        id,
      );
    case 'list':
      return shown(graph, `{ advisors(within: "${division}", first: 200) { edges { node { id } } } }`, id);
    case 'change':
      return outcome(() => changeAdvisor(graph, id, { version, phone: '13901234567' }));
    case 'decide':
      return decided(graph, id, liesIn);
    case 'unmask':
      return outcome(() => unmaskAdvisor(graph, id));
    case 'export':
      return outcome(() => exportAdvisor(graph, id));
    case 'move':
      return outcome(() => moveAdvisor(graph, id, target, { version }));
  }
}

/** Suspended by the caller, and resumed by the authority. */
async function decided(graph: Graph, id: string, liesIn: string): Promise<string> {
  const answered = await outcome(() => moveFiling(graph, id, 'SUSPEND', '停职'));
  if (answered === 'done') recordOf(await moveFiling(decider(liesIn), id, 'RESUME'));
  return answered;
}
