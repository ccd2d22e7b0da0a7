import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../testkit/graph.ts';
import { type LibraryInstances, startLibraries } from '../testkit/libraries.ts';
import { type Kind, add, additionOf, entries, tryAdd } from '../testkit/library-verbs.ts';

const STREET = '310101002';

let instances: LibraryInstances;
let district: Graph;
let provider: string;

beforeAll(async () => {
  instances = await startLibraries('31', '310101');
  district = instances.at('310101', 'district:310101');
  ({ id: provider } = await add(district, 'provider', { division: '310101', creditCode: '91350100m000100y43' }));
});
afterAll(() => instances.close());

describe('an entry', () => {
  it('stands in its division, and an offer in that of its provider', async () => {
    const policy = await add(instances.at('310101', `street:${STREET}`), 'policy', { issuedBy: STREET });
    expect(policy.id.startsWith(`${STREET}-`)).toBe(true);
    const { id } = await add(district, 'resource', { provider, area: STREET, quantity: 0, unit: '份' });
    expect(id.startsWith('310101-')).toBe(true);
    const { resource } = await district.ask<{ resource: object }>(
      'query ($id: ID!) { resource(id: $id) { quantity unit area { code } provider { id creditCode } availableUntil } }',
      { id },
    );
    expect(resource).toEqual({
      quantity: 0,
      unit: '份',
      area: { code: STREET },
      provider: { id: provider, creditCode: '91350100M000100Y43' },
      availableUntil: null,
    });
  });

  it("serves its provider's division when no area is named", async () => {
    const { id } = await add(district, 'project', { provider });
    const { project } = await district.ask<{ project: object }>(
      'query ($id: ID!) { project(id: $id) { area { code } enrolled capacity categories } }',
      { id },
    );
    expect(project).toEqual({
      area: { code: '310101' },
      enrolled: 0,
      capacity: null,
      categories: ['MINIMUM_LIVING'],
    });
  });

  it.each<[Kind, object, string[]]>([
    ['policy', { title: ' ' }, ['input', 'title']],
    ['policy', { summary: '' }, ['input', 'summary']],
    ['policy', { title: 'a\u0001b' }, ['input', 'title']],
    ['policy', { categories: [] }, ['input', 'categories']],
    ['policy', { materials: ['身份证', ''] }, ['input', 'materials', '1']],
    ['policy', { inForceUntil: '2025-12-31' }, ['input', 'inForceUntil']],
    ['policy', { inForceFrom: '1850-01-01' }, ['input', 'inForceFrom']],
    ['policy', { inForceUntil: '9999-12-31' }, ['input', 'inForceUntil']],
    ['resource', { availableFrom: '0026-01-01' }, ['input', 'availableFrom']],
    ['project', { runsFrom: '2206-01-01' }, ['input', 'runsFrom']],
    ['provider', { name: '' }, ['input', 'name']],
    ['provider', { creditCode: '91350100M000100Y44' }, ['input', 'creditCode']],
    ['provider', { phone: 'none' }, ['input', 'phone']],
    ['resource', { quantity: -1 }, ['input', 'quantity']],
    ['resource', { availableUntil: '2025-12-31' }, ['input', 'availableUntil']],
    ['resource', { area: '310104' }, ['input', 'area']],
    ['resource', { area: '31' }, ['input', 'area']],
    ['project', { capacity: -1 }, ['input', 'capacity']],
    ['project', { categories: [] }, ['input', 'categories']],
    ['project', { runsUntil: '2025-12-31' }, ['input', 'runsUntil']],
    ['project', { area: '310104003' }, ['input', 'area']],
  ])('of the kind %s with %j is refused at its field, and nothing is kept', async (kind, wrong, path) => {
    const before = await countsOf(district);
    const place = {
      policy: { issuedBy: '310101' },
      provider: { division: '310101' },
      resource: { provider },
      project: { provider },
    };
    const { ok, error } = await tryAdd(district, kind, { ...place[kind], ...wrong });
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path });
    expect(await countsOf(district)).toEqual(before);
  });

  it.each<[Kind, object]>([
    ['policy', { issuedBy: '310101999' }],
    ['provider', { division: '310101002999' }],
  ])('of the kind %s is for no division that there is not', async (kind, nowhere) => {
    const before = await countsOf(district);
    const { errors } = await district.answer(additionOf(kind), { input: { ...entries[kind], ...nowhere } });
    expect(errors.map(({ code }) => code)).toEqual(['DIVISION_UNKNOWN']);
    expect(await countsOf(district)).toEqual(before);
  });

  it('of a provider that is not there is refused', async () => {
    const absent = '310101-018f3c2a-0000-7000-8000-000000000001';
    const { error } = await tryAdd(district, 'resource', { provider: absent });
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'provider'] });
  });

  it('of a division that another owner holds is refused', async () => {
    const { error } = await tryAdd(instances.at('310101', 'city'), 'policy', { issuedBy: '31' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'issuedBy'] });
  });
});

describe('editing', () => {
  it.each([
    ['district:310104', 'DIVISION_FORBIDDEN'],
    ['street:310101013', 'DIVISION_FORBIDDEN'],
    ['partner:ngo', 'SCOPE_MISSING'],
    ['advisor:310101002001', 'SCOPE_MISSING'],
    ['auditor:31', 'SCOPE_MISSING'],
  ])('the library of a street as %s is refused with %s', async (persona, refusal) => {
    const input = { ...entries.policy, issuedBy: STREET };
    const { data, errors } = await instances.at('310101', persona).answer(additionOf('policy'), { input });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ code: refusal, path: ['addPolicy'] }]);
  });

  it("the district's library as a street officer is refused", async () => {
    const street = instances.at('310101', `street:${STREET}`);
    const offer = await street.answer(additionOf('resource'), { input: { ...entries.resource, provider } });
    expect(offer.errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
    await expect(add(street, 'policy', { issuedBy: STREET })).resolves.toMatchObject({ title: '最低生活保障' });
  });

  it.each([
    ['city', '310101', '31'],
    ['city', STREET, '31'],
    ['district:310101', STREET, '310101'],
  ])('as %s the library of %s, beneath it, is refused, and nothing is kept', async (persona, division, own) => {
    const above = instances.at('310101', persona);
    const keeper = instances.at('310101', division === STREET ? `street:${STREET}` : 'district:310101');
    const { id: theirs } = await add(keeper, 'provider', { division });
    const before = await countsOf(district);
    const places: Readonly<Record<Kind, object>> = {
      policy: { issuedBy: division },
      provider: { division },
      resource: { provider: theirs },
      project: { provider: theirs },
    };
    for (const kind of ['policy', 'provider', 'resource', 'project'] as const) {
      const { ok, error } = await tryAdd(above, kind, places[kind]);
      expect(ok).toBeNull();
      const path = ['input', ...Object.keys(places[kind])];
      expect(error).toMatchObject({ code: 'LIBRARY_WRONG_AUTHORITY', path });
      expect(error?.message).toContain(division);
      expect(error?.message).toContain(own);
    }
    expect(await countsOf(district)).toEqual(before);
  });

  it("the city's own library as the city is done", async () => {
    const { id } = await add(instances.at('31', 'city'), 'policy', { issuedBy: '31' });
    expect(id.startsWith('31-')).toBe(true);
  });
});

async function countsOf(graph: Graph): Promise<unknown> {
  return graph.ask(`{ policies(within: "310101") { totalCount } providers(within: "310101") { totalCount }
    resources(within: "310101") { totalCount } projects(within: "310101") { totalCount } }`);
}
