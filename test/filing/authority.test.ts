import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOVE_FILING, advisorAt, moveFiling, openStation, recordOf } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';

let instance: AdvisorsInstance;
let district: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  instance = await startAdvisors('310101');
  district = instance.as('district:310101');
  point = recordOf(await openStation(district, { division: '310101002001' })).id;
});
afterAll(() => instance.close());

describe('the filing authority', () => {
  const kinds = [
    ['DISTRICT_GUIDANCE', '310101', '310101'],
    ['SUBDISTRICT_SERVICE', '310101002', '310101'],
    ['COMMUNITY_POINT', '310101002002', '310101002'],
    ['PROFESSIONAL_POINT', '310101002', '310101002'],
    ['PROFESSIONAL_POINT', '310101', '310101'],
  ] as const;

  it.each(kinds)('of an advisor at a %s of %s is %s', async (kind, division, authority) => {
    const providerName = kind === 'PROFESSIONAL_POINT' ? '乐群社工' : null;
    const { id } = recordOf(await openStation(district, { kind, division, providerName }));
    expect((await advisorAt(district, id, serial++)).filing.authority).toEqual({ code: authority });
  });

  it.each(['FILE', 'RETURN', 'SUSPEND', 'RESUME'])('alone takes the step %s', async (action) => {
    const station = recordOf(
      await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: '310101002', name: `${action}分中心` }),
    );
    const steps: Readonly<Record<string, readonly string[]>> = {
      SUSPEND: ['SUBMIT', 'FILE'],
      RESUME: ['SUBMIT', 'FILE', 'SUSPEND'],
    };
    const { id } = await advisorAt(district, station.id, serial++, ...(steps[action] ?? ['SUBMIT']));
    const { errors } = await instance.as('street:310101002').answer(MOVE_FILING, {
      input: { advisor: id, action, reason: 'as the test says' },
    });
    expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
    expect((await moveFiling(district, id, action, 'as the test says')).error).toBeNull();
  });

  it('of a community is its street, which another street is not', async () => {
    const { id } = await advisorAt(instance.as('street:310101002'), point, serial++, 'SUBMIT');
    const input = { advisor: id, action: 'FILE' };
    const refused = await instance.as('street:310101013').answer(MOVE_FILING, { input });
    expect(refused.errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
    expect((await moveFiling(instance.as('street:310101002'), id, 'FILE')).ok?.filing.state).toBe('FILED');
  });

  it.each(['advisor:310101002001', 'city', 'partner:lequn'])('is not %s', async (persona) => {
    const { id } = await advisorAt(district, point, serial++, 'SUBMIT');
    const { errors } = await instance.as(persona).answer(MOVE_FILING, { input: { advisor: id, action: 'FILE' } });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });
});
