import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  complianceByMonth,
  correctVisit,
  endService,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { eraseSubject, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const HERE = '310101002001';
const THERE = '310101013001';
const SERVING = `${HERE}-0193b1c2-0000-7000-8000-000000000001`;
const READ = `query ($id: ID!) { client(id: $id) { active category categorySince visitDueOn version
  advisor { id } categories { category since until } servicePeriods { startedOn endedOn endReason reopenReason } visits { totalCount } } }`;
type Read = { client: Readonly<Record<string, unknown>> };

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
  await owner.asAdmin('insert into clients.serving_advisor values ($1, $2)', [SERVING, HERE]);
});
afterAll(() => owner.close());

/** Registered in January, visited in March, another category in April and the service ended in May. */
async function ended(changes: object = {}, community: string = HERE) {
  owner.setClock('2026-01-15T12:00:00+08:00');
  const household = recordOf(await registerHousehold(district, community, [person(changes)]));
  const id = household.members[0]?.id ?? '';
  owner.setClock('2026-03-10T12:00:00+08:00');
  const { id: visit } = recordOf(await recordVisit(district, id, '2026-03-10'));
  owner.setClock('2026-04-10T12:00:00+08:00');
  recordOf(await changeCategory(district, id, 'LOW_INCOME'));
  owner.setClock('2026-05-20T12:00:00+08:00');
  recordOf(await endService(district, id, '收入增加'));
  owner.setClock('2026-08-10T12:00:00+08:00');
  return { id, visit, household: household.id };
}

async function read(id: string, graph = district): Promise<Read['client']> {
  return (await graph.ask<Read>(READ, { id })).client;
}

async function endedIn(division: string): Promise<{ totalCount: number; edges: { node: { id: string } }[] }> {
  const query = `query ($within: DivisionCode!) { clients(within: $within, filter: { active: false }, first: 200) {
    totalCount edges { node { id active visitDueOn } } } }`;
  return (await district.ask<{ clients: Awaited<ReturnType<typeof endedIn>> }>(query, { within: division })).clients;
}

async function expectFiguresToAgree(): Promise<void> {
  for (const [name, sql] of Object.entries(figureDifferences)) {
    expect({ name, rows: await owner.asAdmin(sql) }).toEqual({ name, rows: [] });
  }
}

describe('a client who is served again', () => {
  it('is active from today, with the category that is confirmed anew and the advisor named, and due a visit by the end of the next month', async () => {
    const { id } = await ended();
    const reopened = await reopenClient(district, id, 2, {
      category: 'EXPENDITURE_POVERTY',
      advisor: SERVING,
      reason: '失业',
    });
    expect(recordOf(reopened)).toMatchObject({
      active: true,
      category: 'EXPENDITURE_POVERTY',
      visitDueOn: '2026-09-30',
    });
    expect(await read(id)).toMatchObject({ version: 3, categorySince: '2026-08-10', advisor: { id: SERVING } });
  });

  it('is listed among the ended until then, and among no others', async () => {
    const before = await endedIn('310101');
    const { id } = await ended();
    const listed = await endedIn('310101');
    expect(listed).toMatchObject({ totalCount: before.totalCount + 1 });
    expect(listed.edges).toContainEqual({ node: { id, active: false, visitDueOn: null } });
    expect((await endedIn(THERE)).edges.map(({ node }) => node.id)).not.toContain(id);
    recordOf(await reopenClient(district, id, 2, { reason: '失业' }));
    expect(await endedIn('310101')).toEqual(before);
  });

  it('has nothing confirmed until it is confirmed anew, and keeps the earlier periods of service with their reasons', async () => {
    const { id } = await ended();
    recordOf(await reopenClient(district, id, 2, { reason: '失业' }));
    expect(await read(id)).toMatchObject({
      advisor: null,
      categories: [
        { category: 'OTHER_RESIDENT', since: '2026-08-10', until: null },
        { category: 'LOW_INCOME', since: '2026-04-10', until: '2026-05-20' },
        { category: 'MINIMUM_LIVING', since: '2026-01-15', until: '2026-04-10' },
        { category: 'OTHER_RESIDENT', since: '2026-01-15', until: '2026-01-15' },
      ],
      servicePeriods: [
        { startedOn: '2026-08-10', endedOn: null, endReason: null, reopenReason: '失业' },
        { startedOn: '2026-01-15', endedOn: '2026-05-20', endReason: '收入增加', reopenReason: null },
      ],
      visits: { totalCount: 1 },
    });
  });

  it('leaves the figures of past months as they were, and counts from the next month on', async () => {
    const { id } = await ended({}, '310101013003');
    const months = () => complianceByMonth(district, '310101013003', '2026-08', 8);
    const before = await months();
    expect(before.map(({ due, done }) => [due, done])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    recordOf(await reopenClient(district, id, 2, { category: 'LOW_INCOME' }));
    expect(await months()).toEqual(before);
    owner.setClock('2026-09-05T12:00:00+08:00');
    recordOf(await recordVisit(district, id, '2026-09-05'));
    const [august, september] = await complianceByMonth(district, '310101013003', '2026-09', 2);
    expect([august?.due, september?.due, september?.done]).toEqual([0, 1, 1]);
    await expectFiguresToAgree();
  });

  it('has a visit of an earlier period corrected to a day of that period, and to none between', async () => {
    const { id, visit } = await ended();
    recordOf(await reopenClient(district, id, 2));
    recordOf(await correctVisit(district, visit, 1, '2026-04-02'));
    const { error } = await correctVisit(district, visit, 2, '2026-06-15');
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'visitedOn'] });
    await expectFiguresToAgree();
  });

  it('moves with the household, with every period of service', async () => {
    const { id, household } = await ended();
    recordOf(await reopenClient(district, id, 2));
    recordOf(await moveHousehold(district, household, THERE));
    const street = owner.at('clients', 'street:310101013');
    expect((await read(id, street))['servicePeriods']).toHaveLength(2);
    recordOf(await endService(street, id));
    recordOf(await reopenClient(street, id, 5));
    expect((await read(id, street))['servicePeriods']).toHaveLength(3);
    await expectFiguresToAgree();
  });

  it('is not erased while served, and then with the reasons of every period', async () => {
    const { id } = await ended();
    recordOf(await reopenClient(district, id, 2, { reason: '失业' }));
    expect((await requestErasure(district, id)).error).toMatchObject({ code: 'SUBJECT_SERVED' });
    recordOf(await endService(district, id));
    await exportSubject(district, id);
    recordOf(await requestErasure(owner.at('clients', 'street:310101002'), id));
    recordOf(await eraseSubject(district, id));
    const rows = await owner.asAdmin(
      'select end_reason, reopen_reason from clients.ended_service where client_id = $1',
      [id],
    );
    expect(rows).toEqual([{ end_reason: null, reopen_reason: null }]);
    expect((await reopenClient(district, id, 5)).error).toMatchObject({ code: 'SUBJECT_ERASED' });
    expect((await endedIn(HERE)).edges.map(({ node }) => node.id)).not.toContain(id);
  });

  it('is reopened once by a key that is sent twice, and once of two at a time', async () => {
    const { id } = await ended();
    const keyed = { idempotencyKey: '0193b1c2-0000-7000-8000-0000000000aa' };
    const first = recordOf(await reopenClient(district, id, 2, keyed));
    expect(recordOf(await reopenClient(district, id, 2, keyed))).toEqual(first);
    const other = await ended();
    const outcomes = await Promise.all([1, 2].map(() => reopenClient(district, other.id, 2)));
    expect(outcomes.filter(({ ok }) => ok !== null)).toHaveLength(1);
    await expectFiguresToAgree();
  });
});

describe('it is refused', () => {
  it('of a client who is served, of a version that is not the last, and without a reason', async () => {
    const { id } = await ended();
    const stale = await reopenClient(district, id, 1);
    expect(stale.error).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect((await reopenClient(district, id, 2, { reason: ' ' })).error).toMatchObject({ path: ['input', 'reason'] });
    recordOf(await reopenClient(district, id, 2));
    const again = await reopenClient(district, id, 3);
    expect(again.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'client'] });
    expect(again.error?.message).toMatch(/is served/);
  });

  it('for an advisor who does not serve there, and in another street', async () => {
    const { id } = await ended({}, THERE);
    const { error } = await reopenClient(district, id, 2, { advisor: SERVING });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'advisor'] });
    const elsewhere = await reopenClient(owner.at('clients', 'street:310101002'), id, 2);
    expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    expect(await read(id)).toMatchObject({ active: false, version: 2 });
  });

  it.each([
    ['the same identity document', person(), /identity document is served already/],
    [
      'no document, the same name and year of birth, in the street',
      person({
        identityNumber: undefined,
        identityDocument: { kind: 'NONE', reason: '流浪' },
        name: '无名氏甲',
        birthYear: 1950,
      }),
      /without a document/,
    ],
  ])('while another record of the person is served, by %s', async (_, member, message) => {
    const { id } = await ended(member);
    recordOf(await registerHousehold(district, '310101002006', [member]));
    const { error } = await reopenClient(district, id, 2);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'client'] });
    expect(error?.message).toMatch(message);
    // That another record is served is an answer about a person, and counts as one seen.
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'client.unmask', subject: 'district:310101' });
    expect(await read(id)).toMatchObject({ active: false, servicePeriods: [expect.anything()] });
    await expectFiguresToAgree();
  });
});
