import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShanghai } from '#divisions';
import type { Seeded } from '../../subgraphs/seed/index.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';

const opened: SeededDatabase[] = [];

async function open(owner: string, ...delegated: string[]): Promise<SeededDatabase> {
  const database = await createOwnerDatabase(owner, ...delegated);
  opened.push(database);
  return database;
}
afterAll(async () => {
  for (const database of opened) await database.close();
});

/** Visit compliance of each division and month. */
const MONTHS = `with kept as (select * from clients.figure where figure = 'visitCompliance'),
  of_month as (select month, division, sum(amounts[1]) as due, sum(amounts[2]) as done
    from kept join (select distinct since as of, to_char(since, 'YYYY-MM') as month from kept) months on since <= of group by 1, 2)`;

describe('the demo', () => {
  it('gives the city 84 policies of every kind, all in force, and leaves the districts theirs', async () => {
    const city = await open('31', ...districts());
    const seeded = await city.seed();
    expect(seeded?.get('resources.policy')).toBe(84);
    expect(seeded?.get('clients.client')).toBe(0);
    expect(
      await city.rows(`select kind, count(*)::int from resources.policy where in_force_from <= '2026-06-20'
      and (in_force_until is null or in_force_until >= '2026-06-20') group by 1 order by 1`),
    ).toHaveLength(8);
    const [titles] = await city.rows<{ count: number }>('select count(distinct title)::int from resources.policy');
    expect(titles?.count).toBe(84);
  });
});

describe('a district of the demo', () => {
  let district: SeededDatabase;
  let seeded: Seeded;

  beforeAll(async () => {
    district = await open('310112');
    seeded = await district.seed();
  });

  it('has what its size asks for', async () => {
    // 1 guidance station, a service station in each of 14 streets and towns, a point in each of 596 communities, and professional points.
    expectNear(count(seeded, 'advisors.station'), 1 + 14 + 596 + 14, 0.05);
    expectNear(count(seeded, 'advisors.advisor'), 760, 0.1);
    expectNear(count(seeded, 'clients.household'), 600, 0.1);
    expectNear(count(seeded, 'clients.client'), 870, 0.1);
    expect(count(seeded, 'resources.policy')).toBeGreaterThanOrEqual(10);
    expect(count(seeded, 'resources.policy')).toBeLessThanOrEqual(30);
    const [share] = await district.rows<{ lacking: number; bare: number; filed: number; minimum: number }>(`select
      (select avg((advisors_posted < staffing_floor)::int)::float from advisors.station) as lacking,
      (select avg((amounts[1] = 0)::int)::float from advisors.figure where figure = 'coverage') as bare,
      (select avg((filing_state = 'FILED')::int)::float from advisors.advisor) as filed,
      (select avg((category = 'MINIMUM_LIVING')::int)::float from clients.client) as minimum`);
    expectBetween(share?.lacking, 0.015, 0.05);
    expectBetween(share?.bare, 0.005, 0.03);
    expectBetween(share?.filed, 0.85, 0.97);
    expectBetween(share?.minimum, 0.66, 0.78);
  });

  it('is visited less in the month of the Spring Festival, and this month only so far', async () => {
    const months = await district.rows<{ month: string; rate: number }>(`${MONTHS}
      select month, sum(done)::float / sum(due) as rate from of_month group by month having sum(done) > 0 order by month`);
    const rates = new Map(months.map(({ month, rate }) => [month, rate]));
    expect([...rates.keys()]).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
    for (const month of ['2026-01', '2026-03', '2026-04', '2026-05']) expectBetween(rates.get(month), 0.76, 0.92);
    expectBetween(rates.get('2026-02'), 0.55, 0.74);
    expectBetween(rates.get('2026-06'), 0.4, 0.65);
  });

  it('has clients whose visit has been overdue for one month up to several', async () => {
    const overdue = await district.rows<{ month: string }>(`select distinct to_char(visit_due_on, 'YYYY-MM') as month
      from clients.client where active and visit_due_on < '2026-06-20' order by 1`);
    expect(overdue.map(({ month }) => month)).toEqual(expect.arrayContaining(['2026-03', '2026-04', '2026-05']));
  });
});

describe('the district alone', () => {
  it('has the size of Changning', async () => {
    const district = await open('310105');
    const seeded = await district.seed({ profile: 'district', months: 2 });
    expectNear(count(seeded, 'advisors.advisor'), 310, 0.1);
    expectNear(count(seeded, 'clients.household'), 5500, 0.05);
    expectNear(count(seeded, 'clients.client'), 7500, 0.1);
    expect(seeded?.get('resources.policy')).toBe(140);
    expectNear(count(seeded, 'resources.resource'), 190, 0.05);
    expectNear(count(seeded, 'resources.project'), 40, 0.15);
  });

  it('has as many times the visits as the factor says', async () => {
    const once = await open('310105001');
    const tenfold = await open('310105001');
    await once.seed({ months: 3 });
    await tenfold.seed({ months: 3, visitsFactor: 10 });
    const [few] = await once.rows<{ count: number }>('select count(*)::int from clients.visit');
    const [many] = await tenfold.rows<{ count: number }>('select count(*)::int from clients.visit');
    expect((many?.count ?? 0) / (few?.count ?? 1)).toBeCloseTo(10, 0);
  });
});

describe('the whole city', () => {
  let street: SeededDatabase;
  let seeded: Seeded;

  beforeAll(async () => {
    street = await open('310105005');
    seeded = await street.seed({ profile: 'city' });
  });

  it('gives a street of 21 communities what its size asks for', async () => {
    expectNear(count(seeded, 'advisors.station'), 1 + 21 + 1, 0.1);
    expectNear(count(seeded, 'clients.household'), 21 * 21, 0.15);
    expectNear(count(seeded, 'clients.client'), 21 * 30, 0.2);
    expectNear(count(seeded, 'clients.visit'), count(seeded, 'clients.client') * 4.6, 0.2);
    expect(count(seeded, 'resources.resource')).toBeGreaterThanOrEqual(4);
  });

  it('has communities that visit seven clients in ten, others nearly all, and the rest between', async () => {
    const communities = await street.rows<{ rate: number }>(`${MONTHS}
      select sum(done)::float / sum(due) as rate from of_month
      where month in ('2026-01', '2026-03', '2026-04', '2026-05') group by division order by 1`);
    const rates = communities.map(({ rate }) => rate);
    expect(rates).toHaveLength(21);
    expectBetween(rates[0], 0.6, 0.75);
    expectBetween(rates[10], 0.77, 0.9);
    expectBetween(rates[20], 0.95, 1);
  });
});

function districts(): string[] {
  return loadShanghai().roots.flatMap(({ code }) =>
    loadShanghai()
      .childrenOf(code)
      .map((child) => child.code),
  );
}

function count(seeded: Seeded, table: string): number {
  return seeded?.get(table) ?? 0;
}

function expectNear(found: number, wanted: number, tolerance: number): void {
  expectBetween(found / wanted, 1 - tolerance, 1 + tolerance);
}

function expectBetween(found: number | undefined, least: number, most: number): void {
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
}
