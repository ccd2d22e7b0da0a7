import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../testkit/graph.ts';
import { type LibraryInstances, startLibraries } from '../testkit/libraries.ts';
import { type Kind, add, additionOf, countsOf, entries, tryAdd } from '../testkit/library-verbs.ts';

const STREET = '310101002';

let instances: LibraryInstances;
let district: Graph;
let provider: string;

beforeAll(async () => {
  instances = await startLibraries('31', '310101');
  district = instances.at('310101', 'district:310101');
  ({ id: provider } = await add(district, 'provider', { division: '310101' }));
});
afterAll(() => instances.close());

describe('editing', () => {
  it.each(['district:310104', 'street:310101013'])('the library of a street as %s is refused', async (persona) => {
    const { ok, error } = await tryAdd(instances.at('310101', persona), 'policy', { issuedBy: STREET });
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'issuedBy'] });
  });

  it.each(['partner:ngo', 'advisor:310101002001', 'auditor:31'])(
    'the library of a street as %s, without the scope, is no answer at all',
    async (persona) => {
      const input = { ...entries.policy, issuedBy: STREET };
      const { data, errors } = await instances.at('310101', persona).answer(additionOf('policy'), { input });
      expect(data).toEqual({ addPolicy: null });
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING', path: ['addPolicy'] }]);
    },
  );

  it("the district's library as a street officer is refused", async () => {
    const street = instances.at('310101', `street:${STREET}`);
    const { error } = await tryAdd(street, 'resource', { provider });
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'provider'] });
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
