import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { asService } from '../testkit/as-service.ts';
import { setWorkRules } from '../testkit/service-record-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);

type Rule = { readonly rules: string; readonly division: { readonly code: string } };

async function inForce(persona: string, division: string, kind: string | null = 'COMMUNITY_POINT'): Promise<Rule[]> {
  const query = `query ($in: DivisionCode!, $kind: StationKind) { workRules(in: $in, kind: $kind) { rules division { code } } }`;
  return (await at(persona).ask<{ workRules: Rule[] }>(query, { in: division, kind })).workRules;
}

test('a district and its streets each write rules of work, the nearest come first, and the latest that has begun holds', async () => {
  const station = recordOf(await openStation(at('district:310101'), { division: COMMUNITY, name: '服务点' })).id;
  recordOf(await setWorkRules(at('district:310101'), { division: '310101', rules: '全区规范第一版' }));
  recordOf(await setWorkRules(at('district:310101'), { division: '310101', rules: '全区规范第二版' }));
  recordOf(await setWorkRules(at('district:310101'), { division: '310101', rules: '明年起', since: '2027-01-01' }));
  recordOf(await setWorkRules(at(`street:${STREET}`), { division: STREET, rules: '街道规范' }));
  recordOf(await setWorkRules(at('street:310101013'), { division: '310101013', rules: '别的街道' }));
  const holds = [
    { rules: '街道规范', division: { code: STREET } },
    { rules: '全区规范第二版', division: { code: '310101' } },
  ];
  expect(await inForce(`advisor:${COMMUNITY}`, COMMUNITY)).toEqual(holds);
  expect(await inForce(`advisor:${COMMUNITY}`, '310101')).toEqual(holds.slice(1));
  expect(await inForce(`street:${STREET}`, COMMUNITY, 'DISTRICT_GUIDANCE')).toEqual([]);
  const query = `query ($id: ID!) { station(id: $id) { workRules { rules division { code } } } }`;
  expect(await at(`advisor:${COMMUNITY}`).ask(query, { id: station })).toEqual({ station: { workRules: holds } });
});

test('rules are written by each level for itself alone', async () => {
  const document = `mutation ($input: SetWorkRulesInput!) { setWorkRules(input: $input) { ok { id } errors { code } } }`;
  const input = { division: STREET, stationKind: 'COMMUNITY_POINT', rules: '规范', duties: '职责' };
  for (const [persona, codes] of [
    ['district:310101', ['INPUT_INVALID']],
    ['street:310101013', ['DIVISION_FORBIDDEN']],
    [`advisor:${COMMUNITY}`, ['SCOPE_MISSING']],
    ['city', ['SCOPE_MISSING']],
  ] as const) {
    expect([persona, await refusalsOf(at(persona), document, { input })]).toEqual([persona, codes]);
  }
  const { error } = await setWorkRules(at('district:310101'), { division: STREET });
  expect(error).toMatchObject({ reason: 'NOT_ITS_OWN', path: ['input', 'division'] });
});

test('what was written is changed and deleted by nobody', async () => {
  recordOf(await setWorkRules(at(`street:${STREET}`), { division: STREET, rules: '留存' }));
  for (const sql of [`update advisors.work_rules set rules = ''`, 'delete from advisors.work_rules']) {
    expect(await asService(owner.url, STREET, sql)).toBe('42501');
  }
});
