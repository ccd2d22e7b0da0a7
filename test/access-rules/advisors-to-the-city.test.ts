import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Persona, scopesOfRole } from '#access';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, startAdvisors } from '../testkit/advisors.ts';
import { code } from '../testkit/codes.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const QUERY = /* GraphQL */ `
  query Advisor($id: ID!) {
    advisor(id: $id) {
      name
      licence {
        level
        number
      }
      filing {
        state
        history {
          to
          reason
          by
        }
      }
    }
  }
`;

let instance: AdvisorsInstance;
let advisor: string;

beforeAll(async () => {
  instance = await startAdvisors('310101');
  const street = instance.as('street:310101002');
  const { id: station } = recordOf(await openStation(street, { division: COMMUNITY }));
  ({ id: advisor } = await advisorAt(street, station, 1, 'SUBMIT', 'FILE', 'SUSPEND'));
});
afterAll(() => instance.close());

const SUSPENDED = { to: 'SUSPENDED', reason: expect.any(String), by: 'street:310101002' };

describe('of an advisor', () => {
  test('the city reads the name, which is public, and how the filing went, but no number, no note and nobody else', async () => {
    const { data, errors } = await instance.as('city').answer<{ advisor: { filing: { history: object[] } } }>(QUERY, {
      id: advisor,
    });
    expect(data).toMatchObject({
      advisor: {
        name: '王敏',
        licence: { level: 'INTERMEDIATE', number: null },
        filing: { state: 'SUSPENDED' },
      },
    });
    expect(data?.advisor.filing.history).toEqual(
      ['SUSPENDED', 'FILED', 'SUBMITTED', 'DRAFT'].map((to) => ({ to, reason: null, by: null })),
    );
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['SCOPE_MISSING']));
    expect(errors).toHaveLength(9);
  });

  test.each<[string, string | Persona]>([
    ['a district officer', 'district:310101'],
    ['a street officer', 'street:310101002'],
    ['a station lead', 'station:310101002'],
    ['an advisor of the community', `advisor:${COMMUNITY}`],
    ['an auditor', 'auditor:310101'],
    ["the owner's own job", { subject: 'job', role: 'system', division: code('310101'), scopes: scopesOfRole.system }],
  ])('%s reads the licence number, and why and by whom the filing was decided', async (_, who) => {
    const { data, errors } = await instance.as(who).answer(QUERY, { id: advisor });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      advisor: { licence: { number: 'SW-2020-0001' }, filing: { history: [SUSPENDED, {}, {}, {}] } },
    });
  });
});
