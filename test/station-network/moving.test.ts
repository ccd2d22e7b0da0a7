import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advisorAt, closeStation, moveStation, openStation, readStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { checkPremises, premisesAnswers } from '../testkit/premises-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const OTHER = '310101013';

let owner: AuditedOwner;
let district: Graph;
let serial = 100;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', 'district:310101');
});
afterAll(() => owner.close());

const opened = async (division: string, kind = 'COMMUNITY_POINT') =>
  recordOf(await openStation(district, { division, kind })).id;
const street = (code: string): Graph => owner.at('advisors', `street:${code}`);

async function coverageOf(code: string) {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
    ... on Division { coverage { stations missing staffed } } } }`;
  const keys = [{ __typename: 'Division', code }];
  const { _entities } = await district.ask<{ _entities: { coverage: object }[] }>(query, { keys });
  return _entities[0]?.coverage;
}

async function historyOf(graph: Graph, id: string) {
  const query = `query ($id: ID!) { station(id: $id) { history {
    step on fields fromDivision { code } toDivision { code } fromAddress toAddress other { id } by } } }`;
  return (await graph.ask<{ station: { history: Record<string, unknown>[] } }>(query, { id })).station.history;
}

const UNCHANGED = { fields: [], fromDivision: null, toDivision: null, fromAddress: null, toAddress: null, other: null };

describe('a station that moves to another division', () => {
  it('keeps its id, is seen and counted there and no longer here, with its checks and postings', async () => {
    const id = await opened('310101002001');
    const advisor = await advisorAt(street(STREET), id, serial++, 'SUBMIT', 'FILE');
    recordOf(
      await checkPremises(district, {
        station: id,
        checkedOn: '2026-10-31',
        form: { version: 1, answers: premisesAnswers('SIGN') },
      }),
    );
    expect(await coverageOf('310101002001')).toEqual({ stations: 1, missing: 0, staffed: 1 });
    const moved = await moveStation(district, {
      station: id,
      version: 1,
      division: '310101013001',
      address: '西藏南路 1 号',
      movedOn: '2026-10-31',
    });
    expect(recordOf(moved)).toMatchObject({
      id,
      division: { code: '310101013001' },
      address: '西藏南路 1 号',
      version: 2,
    });
    expect(await coverageOf('310101002001')).toMatchObject({ stations: 0, missing: 1 });
    expect(await coverageOf('310101013001')).toMatchObject({ stations: 1, missing: 0, staffed: 1 });
    for (const name of ['filed advisors posted at a station', 'stations of an advisor'] as const)
      expect(await owner.asAdmin(figureDifferences[name])).toEqual([]);
    const checks = `query ($id: ID!) { station(id: $id) { advisorsPosted premisesChecks { totalCount } } }`;
    expect(await street(OTHER).ask(checks, { id })).toEqual({
      station: { advisorsPosted: 1, premisesChecks: { totalCount: 1 } },
    });
    const { errors } = await street(STREET).answer(checks, { id });
    expect(errors).toMatchObject([{ code: expect.stringMatching(/NOT_FOUND|DIVISION_FORBIDDEN/) }]);
    const serving = 'select division from clients.serving_advisor where advisor = $1';
    expect(await owner.asAdmin(serving, [advisor.id])).toEqual([{ division: '310101013001' }]);
  });

  it('tells the step in its history, with who took it to those who may read that', async () => {
    const id = await opened('310101002002');
    recordOf(await moveStation(district, { station: id, version: 1, address: '云南中路 200 号' }));
    recordOf(await closeStation(district, { station: id, version: 2 }));
    const at = { code: '310101002002' };
    expect(await historyOf(district, id)).toEqual([
      { ...UNCHANGED, step: 'OPENED', on: '2026-10-31', by: 'district:310101' },
      {
        ...UNCHANGED,
        step: 'MOVED',
        on: '2026-10-31',
        fromDivision: at,
        toDivision: at,
        fromAddress: '云南中路 100 号',
        toAddress: '云南中路 200 号',
        by: 'district:310101',
      },
      { ...UNCHANGED, step: 'CLOSED', on: '2026-10-31', by: 'district:310101' },
    ]);
    const { errors } = await owner
      .at('advisors', 'partner:ngo')
      .answer('query ($id: ID!) { station(id: $id) { name history { step } } }', { id });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });

  it('loses the way to the old place unless one to the new place is said', async () => {
    const { id } = recordOf(
      await openStation(district, { division: '310101002003', directions: '地铁 8 号线大世界站' }),
    );
    const input = { station: id, version: 1, address: '云南中路 200 号' };
    expect(recordOf(await moveStation(district, input))).toMatchObject({ directions: null });
  });

  it.each<[object, string, string, string]>([
    [{ division: OTHER }, 'INPUT_INVALID', 'WRONG_LEVEL', 'division'],
    [{ division: '310101013003', movedOn: '2026-10-30' }, 'INPUT_INVALID', 'DATE_BEFORE', 'movedOn'],
    [{ division: '310101013003', movedOn: '2026-11-30' }, 'INPUT_INVALID', 'DATE_IN_FUTURE', 'movedOn'],
    [{ address: '云南中路 100 号' }, 'INPUT_INVALID', 'NOTHING_CHANGED', ''],
    [{}, 'INPUT_INVALID', 'NOTHING_CHANGED', ''],
    [{ version: 9, division: '310101013003' }, 'VERSION_CONFLICT', '', 'version'],
    [{ division: '310104001001' }, 'TRANSFER_NEEDED', '', 'division'],
  ])('is refused with %j: %s %s', async (input, code, reason, field) => {
    const id = await opened('310101002006').catch(() => '');
    const station = id || (await listedAt('310101002006'));
    const { ok, error } = await moveStation(district, { station, version: 1, ...input });
    expect([ok, error]).toMatchObject([
      null,
      { code, ...(reason && { reason }), path: ['input', ...(field ? [field] : [])] },
    ]);
  });

  it('is refused where one of its kind stands already, and to a street that would hand it to another', async () => {
    const [id, there] = [await opened('310101002007'), await opened('310101013003')];
    const input = { station: id, version: 1, division: '310101013003' };
    expect((await moveStation(district, input)).error).toMatchObject({ reason: 'STATION_THERE_ALREADY' });
    expect((await readStation(district, there)).id).toBe(there);
    const other = { ...input, division: '310101013004' };
    expect((await moveStation(street(STREET), other)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
      path: ['input', 'division'],
    });
  });
});

async function listedAt(division: string): Promise<string> {
  const query = `{ stations(within: "${division}") { edges { node { id } } } }`;
  type Listed = { stations: { edges: { node: { id: string } }[] } };
  return (await district.ask<Listed>(query)).stations.edges[0]?.node.id ?? '';
}
