import { expect, test } from '@jest/globals';
import { migrateDatabase } from '#persistence';
import { Client } from 'pg';
import { clients } from '../../subgraphs/clients/index.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import { createEmptyDatabase } from '../testkit/postgres.ts';

const COMMUNITY = '310101002001';

const household = (id: string) => `insert into clients.household
  (id, division, address, active_clients, registered_at, registered_by, changed_at, changed_by)
  values ('${id}', '${COMMUNITY}', 'x', 1, now(), 'x', now(), 'x')`;
const client = (id: string, home: string, category: string, active = true) =>
  `insert into clients.client (id, division, household_id, category, category_since, name, identity_document_kind, identity_number,
     identity_number_lookup, identity_number_masked, birth_year, sex, active, started_on, ended_on, visit_due_on, version,
     registered_at, registered_by, changed_at, changed_by)
   values ('${id}', '${COMMUNITY}', '${home}', '${category}', '2026-01-0${id.length}', 'x', 'RESIDENT_ID', 'x', '${id}', 'x', 1960, 'MALE',
     ${active}, '2026-01-01', ${active ? 'null' : "'2026-03-01'"}, null, 1, now(), 'x', now(), 'x')`;

const ROWS = [
  ...['together', 'apart', 'mixed', 'asking'].map(household),
  // Two of one household, who have the same since different days, and one who is served no longer.
  client('aa', 'together', 'MINIMUM_LIVING'),
  client('b', 'together', 'MINIMUM_LIVING'),
  client('c', 'together', 'LOW_INCOME', false),
  client('d', 'apart', 'MINIMUM_LIVING'),
  client('e', 'apart', 'OTHER_RESIDENT'),
  client('f', 'mixed', 'EXTREME_HARDSHIP'),
  client('g', 'mixed', 'DISASTER_AFFECTED'),
  client('h', 'asking', 'OTHER_RESIDENT'),
];

test('what clients have is made what authorities confirmed, of households that have it together, and leads as before', async () => {
  const urls = await createEmptyDatabase();
  const service = new URL(urls.url).username;
  const place = clients.migrations.findIndex(({ name }) => name === 'carry-categories-over');
  const before = { ...clients, migrations: clients.migrations.slice(0, place) };
  await migrateDatabase({ url: urls.ownerUrl, domain: before, service });
  const admin = new Client({ connectionString: urls.adminUrl });
  await admin.connect();
  try {
    for (const row of ROWS) await admin.query(row);
    await migrateDatabase({ url: urls.ownerUrl, domain: clients, service });
    const { rows } = await admin.query(
      `select coalesce(household_id, client_id) as whose, category, authority, origin, document_number as number, decided_on::text as day
       from clients.confirmation order by 1`,
    );
    const carried = { origin: 'CARRIED_OVER', number: null };
    const byStreet = { ...carried, authority: '310101002', day: '2026-01-01' };
    expect(rows).toEqual([
      { ...byStreet, whose: 'd', category: 'MINIMUM_LIVING' },
      { ...byStreet, whose: 'f', category: 'EXTREME_HARDSHIP' },
      { ...byStreet, authority: '310101', whose: 'g', category: 'DISASTER_AFFECTED' },
      { ...byStreet, whose: 'together', category: 'MINIMUM_LIVING' },
    ]);
    const leading = await admin.query(figureDifferences['leading category of a client']);
    expect(leading.rows).toEqual([]);
  } finally {
    await admin.end();
  }
});
