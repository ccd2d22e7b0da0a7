import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  advisorAt,
  changeAdvisor,
  moveFiling,
  openStation,
  person,
  postAdvisor,
  registerAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import type { Page } from '../testkit/library-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const NAME = '云南中路服务点';
const TODAY = '2026-10-15';

let owner: AuditedOwner;
let street: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { runsJobs: false });
  owner.setClock(`${TODAY}T10:00:00+08:00`);
  street = owner.at('advisors', `street:${STREET}`);
  point = recordOf(await openStation(street, { division: '310101002001', name: NAME })).id;
});
afterAll(() => owner.close());

type Training = {
  readonly preServiceTrainedOn: string | null;
  readonly warnings: readonly { code: string; dueOn: string }[];
};

const registered = async (preServiceTrainedOn: string | null): Promise<string> =>
  recordOf(await registerAdvisor(street, { station: point, ...person((serial += 1)), preServiceTrainedOn })).id;

async function trainingOf(id: string, graph: Graph = street): Promise<Training> {
  const query = 'query ($id: ID!) { advisor(id: $id) { preServiceTrainedOn warnings { code dueOn label { zh en } } } }';
  return (await graph.ask<{ advisor: Training }>(query, { id })).advisor;
}

async function listed(preServiceTrained: boolean): Promise<string[]> {
  const query = `query ($trained: Boolean) { advisors(within: "${STREET}", first: 200, filter: { preServiceTrained: $trained }) { edges { node { id } } } }`;
  const { advisors } = await street.ask<{ advisors: Page<{ id: string }> }>(query, { trained: preServiceTrained });
  return advisors.edges.map(({ node }) => node.id);
}

const missing = (dueOn: string) => [{ code: 'PRE_SERVICE_TRAINING_MISSING', dueOn }];

it('that is not on record warns with the first day of service, in two languages, and keeps nobody unfiled', async () => {
  const { id, filing } = await advisorAt(street, point, (serial += 1), 'SUBMIT', 'FILE');
  expect(filing.state).toBe('FILED');
  expect(await trainingOf(id)).toMatchObject({ preServiceTrainedOn: null, warnings: missing(TODAY) });
  const label = { zh: expect.stringContaining('岗前培训'), en: expect.stringContaining('pre-service training') };
  expect(await trainingOf(id, owner.at('advisors', 'district:310101'))).toMatchObject({ warnings: [{ label }] });
});

it('on or before the first day of service warns of nothing', async () => {
  for (const day of [TODAY, '2026-09-01'])
    expect(await trainingOf(await registered(day))).toMatchObject({ warnings: [] });
});

it('later than the first day of service warns, as service that turns out to have begun before it does', async () => {
  const id = await registered('2026-10-10');
  expect(await trainingOf(id)).toMatchObject({ warnings: [] });
  const station = recordOf(await openStation(street, { division: '310101002002' })).id;
  recordOf(await postAdvisor(street, { advisor: id, station, since: '2026-10-01' }));
  expect(await trainingOf(id)).toMatchObject({ preServiceTrainedOn: '2026-10-10', warnings: missing('2026-10-01') });
});

it('is entered by who registers, at once and whatever the filing says, and taken away by null', async () => {
  const { id } = await advisorAt(street, point, (serial += 1), 'SUBMIT', 'FILE');
  const lead = owner.at('advisors', 'station:310101002001');
  const changed = recordOf(await changeAdvisor(lead, id, { preServiceTrainedOn: '2026-10-01' }));
  expect(changed.filing).toMatchObject({ state: 'FILED', announced: [] });
  expect(await trainingOf(id)).toMatchObject({ preServiceTrainedOn: '2026-10-01', warnings: [] });
  expect((await changeAdvisor(lead, id, { preServiceTrainedOn: '2026-10-01' })).error).toMatchObject({
    reason: 'NOTHING_CHANGED',
  });
  recordOf(await changeAdvisor(lead, id, { preServiceTrainedOn: null }));
  expect(await trainingOf(id)).toMatchObject({ preServiceTrainedOn: null, warnings: missing(TODAY) });
});

it('is not of a day to come, nor entered by one who registers nobody', async () => {
  const { id } = await advisorAt(street, point, (serial += 1));
  const early = await changeAdvisor(street, id, { preServiceTrainedOn: '2026-10-16' });
  expect(early.error).toMatchObject({ path: ['input', 'preServiceTrainedOn'] });
  const query = 'mutation ($input: ChangeAdvisorInput!) { changeAdvisor(input: $input) { errors { code } } }';
  const input = { advisor: id, version: 1, preServiceTrainedOn: '2026-10-01' };
  for (const persona of ['advisor:310101002001', 'city']) {
    const { errors } = await owner.at('advisors', persona).answer(query, { input });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  }
  const elsewhere = await changeAdvisor(owner.at('advisors', 'street:310101013'), id, {
    version: 1,
    preServiceTrainedOn: '2026-10-01',
  });
  expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
});

it('of who withdrew warns no more', async () => {
  const { id } = await advisorAt(street, point, (serial += 1));
  recordOf(await moveFiling(street, id, 'WITHDRAW', '离职'));
  expect(await trainingOf(id)).toMatchObject({ warnings: [] });
});

it('is what the list finds, as each advisor says', async () => {
  const day = fc.option(fc.integer({ min: 1, max: 15 }), { nil: null });
  await fc.assert(
    fc.asyncProperty(day, async (at) => {
      const id = await registered(at === null ? null : `2026-10-${String(at).padStart(2, '0')}`);
      const isWarned = (await trainingOf(id)).warnings.length > 0;
      expect([(await listed(true)).includes(id), (await listed(false)).includes(id)]).toEqual([!isWarned, isWarned]);
      expect(isWarned).toBe(at === null);
    }),
    { numRuns: 12 },
  );
});
