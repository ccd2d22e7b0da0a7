import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { MOVE_FILING, advisorAt, moveFiling, openStation } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf, type Result } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = `${STREET}001`;
const DECISIONS = ['FILE', 'RETURN', 'SUSPEND', 'RESUME', 'WITHDRAW'];
/** The steps that lead to where the decision may be taken. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  FILE: ['SUBMIT'],
  RETURN: ['SUBMIT'],
  SUSPEND: ['SUBMIT', 'FILE'],
  RESUME: ['SUBMIT', 'FILE', 'SUSPEND'],
  WITHDRAW: ['SUBMIT', 'FILE'],
};

let instance: AdvisorsInstance;
let district: Graph;
let street: Graph;
let point: string;
let service: string;
let serial = 0;

beforeAll(async () => {
  instance = await startAdvisors('310101');
  district = instance.as('district:310101');
  street = instance.as(`street:${STREET}`);
  point = recordOf(await openStation(district, { division: COMMUNITY })).id;
  service = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: STREET })).id;
});
afterAll(() => instance.close());

describe('the filing authority', () => {
  const kinds = [
    ['DISTRICT_GUIDANCE', '310101', '310101'],
    ['SUBDISTRICT_SERVICE', '310101013', '310101'],
    ['COMMUNITY_POINT', '310101002002', '310101002'],
    ['PROFESSIONAL_POINT', '310101002', '310101002'],
    ['PROFESSIONAL_POINT', '310101', '310101013'],
  ] as const;

  it.each(kinds)('of an advisor at a %s of %s is %s', async (kind, division, authority) => {
    const providerName = kind === 'PROFESSIONAL_POINT' ? '乐群社工' : null;
    const named = providerName !== null && division === '310101' ? authority : null;
    const { id } = recordOf(await openStation(district, { kind, division, providerName, street: named }));
    expect((await advisorAt(district, id, serial++)).filing.authority).toEqual({ code: authority });
  });

  it.each(DECISIONS)('alone takes the step %s: the district above its street does not', async (action) => {
    const { id } = await advisorAt(street, point, serial++, ...(BEFORE[action] ?? []));
    await isRefused(district, id, action, STREET);
    expect((await moveFiling(street, id, action, 'as the test says')).error).toBeNull();
  });

  it.each(DECISIONS)('alone takes the step %s: the street beneath its district does not', async (action) => {
    const { id } = await advisorAt(district, service, serial++, ...(BEFORE[action] ?? []));
    await isRefused(street, id, action, '310101');
    expect((await moveFiling(district, id, action, 'as the test says')).error).toBeNull();
  });

  it.each([`station:${STREET}`, `station:${COMMUNITY}`])('is not %s, who submits and changes', async (persona) => {
    const lead = instance.as(persona);
    const { id } = await advisorAt(lead, point, serial++, 'SUBMIT');
    for (const action of DECISIONS) {
      const { errors } = await lead.answer(MOVE_FILING, { input: { advisor: id, action, reason: 'as the test says' } });
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    }
    recordOf(await moveFiling(street, id, 'FILE'));
    expect(recordOf(await moveFiling(lead, id, 'CHANGE')).filing.state).toBe('CHANGED');
  });

  it('of a community is its street, which another street is not', async () => {
    const { id } = await advisorAt(street, point, serial++, 'SUBMIT');
    const { ok, error } = await moveFiling(instance.as('street:310101013'), id, 'FILE');
    expect([ok, error]).toMatchObject([null, { code: 'DIVISION_FORBIDDEN', path: ['input', 'advisor'] }]);
    expect((await moveFiling(street, id, 'FILE')).ok?.filing.state).toBe('FILED');
  });

  it.each(['advisor:310101002001', 'city', 'partner:lequn'])('is not %s', async (persona) => {
    const { id } = await advisorAt(district, point, serial++, 'SUBMIT');
    const { errors } = await instance.as(persona).answer(MOVE_FILING, { input: { advisor: id, action: 'FILE' } });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });
});

describe('for any caller and any decision', () => {
  const personas = [
    'city',
    'auditor:31',
    'district:310101',
    'district:310104',
    `street:${STREET}`,
    'street:310101013',
    `station:${STREET}`,
    `station:${COMMUNITY}`,
    `advisor:${COMMUNITY}`,
  ];

  it('is answered by it only as the authority that the record names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...personas),
        fc.constantFrom(...DECISIONS),
        fc.constantFrom<[string, string]>([COMMUNITY, STREET], [STREET, '310101']),
        async (persona, action, [at, authority]) => {
          const own = authority === STREET ? street : district;
          const { id } = await advisorAt(own, at === STREET ? service : point, serial++, ...(BEFORE[action] ?? []));
          const input = { advisor: id, action, reason: 'as the test says' };
          const { data } = await instance
            .as(persona)
            .answer<{ moveFiling: Result<object> | null }>(MOVE_FILING, { input });
          const [kind, division] = persona.split(':');
          const decides = ['district', 'street'].includes(kind ?? '') && division === authority;
          expect((data?.moveFiling?.ok ?? null) !== null).toBe(decides);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** Refused as the authority's own, in the answer itself, and nothing is changed. */
async function isRefused(graph: Graph, advisor: string, action: string, authority: string): Promise<void> {
  const query = 'query ($id: ID!) { advisor(id: $id) { filing { state history { to } } } }';
  const before = await graph.ask(query, { id: advisor });
  const { ok, error } = await moveFiling(graph, advisor, action, 'as the test says');
  expect(ok).toBeNull();
  expect(error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY', path: ['input', 'advisor'] });
  expect(error?.message).toContain(authority);
  expect(await graph.ask(query, { id: advisor })).toEqual(before);
}
