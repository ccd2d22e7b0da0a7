import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  advisorAt,
  changeAdvisor,
  moveFiling,
  openStation,
  person,
  registerAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { haveRun } from '../testkit/nights.ts';
import type { Page } from '../testkit/library-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';

let owner: AuditedOwner;
let street: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('advisors', `street:${STREET}`);
  point = recordOf(await openStation(street, { division: '310101002001' })).id;
});
afterAll(() => owner.close());

const licence = (validUntil: string | null) => ({ level: 'SENIOR', number: 'SW-1', validUntil });
const registered = async (validUntil: string | null): Promise<string> =>
  recordOf(await registerAdvisor(street, { station: point, ...person(serial++), licence: licence(validUntil) })).id;

async function licenceOf(advisor: string): Promise<unknown> {
  const read = await street.ask<{ advisor: { licence: unknown } }>(
    `{ advisor(id: "${advisor}") { licence { level number validUntil } } }`,
  );
  return read.advisor.licence;
}

async function endingBy(day: string): Promise<string[]> {
  const { advisors } = await street.ask<{ advisors: Page<{ id: string }> }>(
    `{ advisors(within: "${STREET}", filter: { licenceExpiresBy: "${day}" }) { edges { node { id } } } }`,
  );
  return advisors.edges.map(({ node }) => node.id);
}

async function reminded(graph: Graph = street): Promise<object[]> {
  const { licenceReminders } = await graph.ask<{ licenceReminders: Page<object> }>(
    `{ licenceReminders(within: "${STREET}") { edges { node { dueOn since advisor { id filing { state } } } } } }`,
  );
  return licenceReminders.edges.map(({ node }) => node);
}

const remindersOf = async (advisor: string): Promise<object[]> =>
  (await reminded()).filter((row) => JSON.stringify(row).includes(advisor));

const night = (day: string): Promise<void> => haveRun(owner, 'remind-of-licences', `${day}T03:00:00`);
const renewed = async (advisor: string, day: string): Promise<void> =>
  void recordOf(await changeAdvisor(street, advisor, { licence: licence(day) }));

it('is kept with its last day or without one, and found by it', async () => {
  const [dated, undated] = [await registered('2027-03-31'), await registered(null)];
  const withoutField = { level: 'SENIOR', number: 'SW-2' };
  const { id: older } = recordOf(
    await registerAdvisor(street, { station: point, ...person(serial++), licence: withoutField }),
  );
  expect(await licenceOf(dated)).toEqual(licence('2027-03-31'));
  expect(await licenceOf(undated)).toEqual(licence(null));
  expect(await licenceOf(older)).toEqual({ ...withoutField, validUntil: null });
  expect(await endingBy('2027-03-30')).toEqual([]);
  expect(await endingBy('2027-03-31')).toEqual([dated]);
});

it.each(['1026-03-31', ''])('until %j is refused', async (validUntil) => {
  const { error } = await registerAdvisor(street, {
    station: point,
    ...person(serial++),
    licence: licence(validUntil),
  });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'licence', 'validUntil'] });
});

it('of a filed advisor is renewed when the authority files it, which sees both days', async () => {
  const { id } = await advisorAt(street, point, serial++, 'SUBMIT', 'FILE');
  const announced = recordOf(await changeAdvisor(street, id, { licence: licence('2027-06-30') }));
  expect(announced.filing.announced).toMatchObject([
    {
      particular: 'LICENCE',
      before: { text: 'INTERMEDIATE SW-2020-0001' },
      after: { text: 'SENIOR SW-1, 2027-06-30' },
    },
  ]);
  expect(await endingBy('2027-06-30')).not.toContain(id);
  recordOf(await moveFiling(street, id, 'FILE'));
  expect(await endingBy('2027-06-30')).toContain(id);
});

it('is reminded of once from 60 days before its last day until it is renewed, and keeps nobody from being filed', async () => {
  const [ending, leaving] = [await registered('2028-03-01'), await registered('2028-03-01')];
  const ofEnding = (): Promise<object[]> => remindersOf(ending);
  await night('2027-12-31');
  expect(await ofEnding()).toEqual([]);
  await night('2028-01-01');
  const row = { dueOn: '2028-03-01', since: '2028-01-01', advisor: { id: ending, filing: { state: 'DRAFT' } } };
  expect(await ofEnding()).toEqual([row]);
  recordOf(await moveFiling(street, leaving, 'SUBMIT'));
  recordOf(await moveFiling(street, leaving, 'FILE'));
  await night('2028-04-01');
  expect(await ofEnding()).toEqual([row]);
  expect(await remindersOf(leaving)).toMatchObject([{ advisor: { filing: { state: 'FILED' } } }]);
  await renewed(ending, '2028-04-30');
  recordOf(await moveFiling(street, leaving, 'WITHDRAW', '离职'));
  await night('2028-04-02');
  expect(await ofEnding()).toEqual([{ ...row, dueOn: '2028-04-30' }]);
  expect(await remindersOf(leaving)).toEqual([]);
  await renewed(ending, '2031-03-01');
  await night('2028-04-03');
  expect(await ofEnding()).toEqual([]);
});

it('is reminded of in the list of those who keep the roster alone', async () => {
  await expect(reminded(owner.at('advisors', 'auditor:310101'))).rejects.toThrow('SCOPE_MISSING');
});
