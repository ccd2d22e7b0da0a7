import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { domainSchemas } from '../testkit/domain-schemas.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';

const DISTRICT = '310101';
const STREET = '310101002';

let district: SeededDatabase;
let whole: Map<string, string[]>;
const opened: SeededDatabase[] = [];

async function open(owner: string, ...delegated: string[]): Promise<SeededDatabase> {
  const database = await createOwnerDatabase(owner, ...delegated);
  opened.push(database);
  return database;
}

/** With the constraints that they are of. */
function indexesOf(database: SeededDatabase): Promise<object[]> {
  return database.rows(
    `select indexrelid::regclass::text, pg_get_indexdef(indexrelid), conname, contype from pg_index
     left join pg_constraint on conindid = indexrelid where indrelid > 16384 order by 1, 3`,
  );
}

beforeAll(async () => {
  district = await open(DISTRICT);
  await district.seed();
  whole = await district.everything();
});
afterAll(async () => {
  for (const database of opened) await database.close();
});

describe('the same options', () => {
  it('write the same rows', async () => {
    const again = await open(DISTRICT);
    const indexes = await indexesOf(again);
    await again.seed();
    expect(await again.everything()).toEqual(whole);
    expect(await indexesOf(again)).toEqual(indexes);
  });

  it('with another key write other rows', async () => {
    const other = await open(DISTRICT);
    await other.seed({ seed: 'another' });
    const rows = await other.everything();
    expect(rows.get('clients.client')).not.toEqual(whole.get('clients.client'));
  });
});

/** What an owner has of the levels above, and words of it: each keeps a copy. */
const COPIED = new Set(['advisors.course', 'advisors.course_token', 'advisors.training_session']);

describe('a street that was delegated', () => {
  it('has the rows that the district had for it, and the district all the others', async () => {
    const street = await open(STREET);
    const rest = await open(DISTRICT, STREET);
    await street.seed();
    await rest.seed();
    const ofStreet = await street.everything();
    const ofRest = await rest.everything();
    for (const table of [...whole.keys()].filter((name) => !COPIED.has(name))) {
      const both = [...(ofStreet.get(table) ?? []), ...(ofRest.get(table) ?? [])].toSorted(byText);
      expect([table, both]).toEqual([table, whole.get(table)?.toSorted(byText)]);
    }
    expect(ofStreet.get('clients.visit')?.length).toBeGreaterThan(0);
  });
});

describe('a database that holds records', () => {
  it('is refused, and nothing is changed', async () => {
    await expect(district.seed()).rejects.toMatchObject({ code: 'DATA_PRESENT' });
    expect(await district.everything()).toEqual(whole);
  });

  it('is left alone when filled ones are to be passed over', async () => {
    expect(await district.seed({ skipFilled: true, seed: 'another' })).toBeUndefined();
    expect(await district.everything()).toEqual(whole);
  });

  it('is refused also when only one record of one domain is there', async () => {
    const database = await open(STREET);
    await database.rows(
      `insert into resources.provider (id, division, name, kind, created_at, created_by, updated_at, updated_by)
       values ('310101002-018f3c2a-0000-7000-8000-000000000001', '${STREET}', '乐群', 'SOCIAL_ORGANISATION', now(), 'x', now(), 'x')`,
    );
    await expect(database.seed()).rejects.toThrow(/holds records already \(resources\.provider\)/);
    expect(await database.rows('select from clients.client')).toEqual([]);
  });
});

describe('seeding that fails', () => {
  it('leaves nothing behind, and row security as it was', async () => {
    const database = await open(STREET);
    // The last table to be written refuses its rows.
    await database.rows('alter table resources.project add constraint refuses check (false)');
    await expect(database.seed({ profile: 'district' })).rejects.toThrow(/refuses/);
    const rows = [...(await database.everything()).values()].flat();
    expect(rows).toEqual([]);
    expect(await unprotected(database)).toEqual([]);
  });

  it('never lifts row security for others, not even when it succeeds', async () => {
    expect(await unprotected(district)).toEqual([]);
  });
});

function unprotected(database: SeededDatabase) {
  return database.rows(`select relname from pg_class
    where relkind = 'r' and relname <> 'migration' and relnamespace::regnamespace::text in (${domainSchemas})
      and not (relrowsecurity and relforcerowsecurity)`);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
