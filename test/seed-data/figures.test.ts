import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { figureDifferences } from '../testkit/figure-differences.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';

let database: SeededDatabase;

beforeAll(async () => {
  database = await createOwnerDatabase('310105');
  await database.seed();
});
afterAll(() => database.close());

describe('the figures kept', () => {
  it.each(Object.entries(figureDifferences))('of the %s equal a recount of the records', async (_, sql) => {
    expect(await database.rows(sql)).toEqual([]);
  });
});

describe('the records', () => {
  it.each([
    [
      'visits outside of the service',
      `clients.visit join clients.client on client.id = client_id
       where visited_on < started_on or visited_on > coalesce(ended_on, '2026-06-20')`,
    ],
    [
      'clients of an advisor who is not filed',
      `clients.client
       left join advisors.advisor on advisor.id = client.advisor
       where client.advisor is not null and filing_state is distinct from 'FILED'`,
    ],
    [
      'filing steps that do not follow from the one before',
      `(select from_state, lag(to_state) over (partition by advisor order by at) as before
       from advisors.filing_step) step where from_state is distinct from before`,
    ],
    ['filing steps in the future', `advisors.filing_step where at > '2026-06-21'`],
    ['projects with more people than places', 'resources.project where enrolled > capacity'],
    [
      'offers for an area that is not held',
      `resources.resource where area not in (select division from resources.holding)`,
    ],
    [
      'offers of a provider elsewhere',
      `resources.resource join resources.provider on provider.id = resource.provider
       where provider.division <> resource.division`,
    ],
  ])('hold no %s', async (_, from) => {
    expect(await database.rows(`select * from ${from} limit 3`)).toEqual([]);
  });
});

describe('what is sealed', () => {
  const CLIENTS = z.array(
    z.object({
      identity_number: z.string(),
      birth_year: z.number(),
      // Opened as the text that it was sealed as.
      risk_flags: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
    }),
  );
  let clients: z.infer<typeof CLIENTS>;
  beforeAll(async () => {
    clients = CLIENTS.parse(await database.opened('clients.client'));
  });

  it('holds no identity number that names another year', () => {
    expect(clients.length).toBeGreaterThan(100);
    expect(clients.filter((client) => Number(client.identity_number.slice(6, 10)) !== client.birth_year)).toEqual([]);
  });

  it.each([
    ['MINOR', (birthday: string) => birthday > '20080620'],
    ['ELDERLY', (birthday: string) => birthday <= '19660620'],
  ])('holds no flag %s that the age belies', (flag, isDue) => {
    const belied = clients.filter(
      ({ identity_number: number, risk_flags: flags }) => flags.includes(flag) !== isDue(number.slice(6, 14)),
    );
    expect(belied).toEqual([]);
  });
});
