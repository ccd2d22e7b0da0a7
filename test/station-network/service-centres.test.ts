import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStation, setServiceCentres } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const MUTATION = `mutation ($input: SetServiceCentresInput!) {
  setServiceCentres(input: $input) { ok { code } errors { code message path } } }`;
const CENTRE = { kind: 'CENTRE', name: '中心' };

let instance: AdvisorsInstance;
let district: Graph;

beforeAll(async () => {
  instance = await startAdvisors('310101');
  district = instance.as('district:310101');
});
afterAll(() => instance.close());

async function namesIn(division: string): Promise<string[]> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { serviceCentres { name } } } }`;
  const { _entities } = await district.ask<{ _entities: { serviceCentres: { name: string }[] }[] }>(query, {
    keys: [{ __typename: 'Division', code: division }],
  });
  return (_entities[0]?.serviceCentres ?? []).map(({ name }) => name).toSorted();
}

describe('the centres of a street', () => {
  it('are one while its district lists none', async () => {
    expect(await namesIn('310101013')).toEqual([]);
    const one = recordOf(await setServiceCentres(district, '310101013', '中心'));
    const required = one.coverage.required;
    const two = recordOf(await setServiceCentres(district, '310101013', '中心', '分中心'));
    expect(two.coverage.required).toBe(required + 1);
  });

  it('must each have a station, and the street is listed until all of them have one', async () => {
    const listed = async () =>
      district.ask(`{ divisionsWithoutStation(within: "${STREET}", first: 1) { edges { node { code } } } }`);
    const open = (name: string) => openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: STREET, name });
    const { coverage } = recordOf(await setServiceCentres(district, STREET, '中心', '分中心'));
    recordOf(await open('服务站'));
    expect(await listed()).toMatchObject({ divisionsWithoutStation: { edges: [{ node: { code: STREET } }] } });
    recordOf(await open('分中心服务站'));
    expect(await listed()).not.toMatchObject({ divisionsWithoutStation: { edges: [{ node: { code: STREET } }] } });
    const again = recordOf(await setServiceCentres(district, STREET, '中心', '分中心'));
    expect(again.coverage).toEqual({ required: coverage.required, missing: coverage.missing - 2 });
  });

  it('that are listed again stay what they were; one that is left out is listed no longer', async () => {
    const division = '310101015';
    const before = recordOf(await setServiceCentres(district, division, '中心', '东分中心', '西分中心'));
    const after = recordOf(await setServiceCentres(district, division, '中心', '西分中心'));
    expect(after.serviceCentres).toEqual(before.serviceCentres.filter(({ name }) => name !== '东分中心'));
    const ended = recordOf(await setServiceCentres(district, division, '中心', '东分中心', '西分中心'));
    expect(ended.serviceCentres.map(({ name }) => name).toSorted()).toEqual(['东分中心', '中心', '西分中心']);
  });

  it('are not listed by another district, because only the very district decides', async () => {
    const { ok, error } = await setServiceCentres(instance.as('district:310104'), STREET, '中心');
    expect([ok, error]).toMatchObject([null, { code: 'DIVISION_FORBIDDEN', path: ['input', 'division'] }]);
  });

  it.each(['street:310101002', 'city', 'auditor:31'])('are not listed by %s, who decides on none', async (persona) => {
    const { errors } = await instance.as(persona).answer(MUTATION, { input: { division: STREET, centres: [CENTRE] } });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });

  it.each([
    [{ division: STREET, centres: [] }, ['input', 'centres']],
    [
      { division: STREET, centres: [CENTRE, { kind: 'SUB_CENTRE', name: ' 中心 ' }] },
      ['input', 'centres', '1', 'name'],
    ],
    [{ division: STREET, centres: [CENTRE, { kind: 'SUB_CENTRE', name: ' ' }] }, ['input', 'centres', '1', 'name']],
    [{ division: '310101', centres: [CENTRE] }, ['input', 'division']],
    [{ division: '310101002001', centres: [CENTRE] }, ['input', 'division']],
  ])('are refused as %j', async (input, path) => {
    expect(await district.ask(MUTATION, { input })).toMatchObject({
      setServiceCentres: { ok: null, errors: [{ code: 'INPUT_INVALID', path }] },
    });
  });

  it('set at the same time are those of one of the two lists', async () => {
    const division = '310101018';
    const lists = [['中心', '东分中心'], ['中心', '西分中心', '南分中心'], ['总中心']];
    const answers = await Promise.all(lists.map((names) => setServiceCentres(district, division, ...names)));
    expect(answers.map(({ error }) => error)).toEqual([null, null, null]);
    expect(lists.map((names) => names.toSorted())).toContainEqual(await namesIn(division));
  });
});

describe('a street with a database of its own', () => {
  it('has its centres listed by the district all the same', async () => {
    const street = await startAdvisors(STREET);
    try {
      const { code } = recordOf(await setServiceCentres(street.as('district:310101'), STREET, '中心', '分中心'));
      expect(code).toBe(STREET);
    } finally {
      await street.close();
    }
  });
});
