import { describe, expect, test } from '@jest/globals';
import { migrateDatabase } from '#persistence';
import { Client } from 'pg';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { clients } from '../../subgraphs/clients/index.ts';
import { createEmptyDatabase } from '../testkit/postgres.ts';

const COMMUNITY = '310101002001';

/** What a query finds after the migration, of rows that were written before it and the later ones. */
async function afterMigration(
  domain: typeof advisors | typeof clients,
  name: string,
  rows: readonly string[],
  query: string,
): Promise<unknown[]> {
  const urls = await createEmptyDatabase();
  const service = new URL(urls.url).username;
  const before = domain.migrations.slice(
    0,
    domain.migrations.findIndex((migration) => migration.name === name),
  );
  await migrateDatabase({ url: urls.ownerUrl, domain: { ...domain, migrations: before }, service });
  const admin = new Client({ connectionString: urls.adminUrl });
  await admin.connect();
  try {
    for (const row of rows) await admin.query(row);
    await migrateDatabase({ url: urls.ownerUrl, domain, service });
    return (await admin.query<Record<string, unknown>>(query)).rows;
  } finally {
    await admin.end();
  }
}

const client = (id: string, active: boolean): string =>
  `insert into clients.client (id, division, household_id, category, category_since, name, identity_number,
     identity_number_lookup, identity_number_masked, birth_year, sex, active,
     started_on, ended_on, visit_due_on, version, registered_at, registered_by, changed_at, changed_by)
   values ('${id}', '${COMMUNITY}', 'h', 'OTHER', '2026-01-01', 'x', 'x', '${id}', 'x', 1960, 'MALE', ${active}, '2026-01-01',
     ${active ? 'null' : "'2026-03-01'"}, '2026-04-30', 1, now(), 'x', now(), 'x')`;

const station = (id: string, kind: string, floor: number): string =>
  `insert into advisors.station (id, division, kind, name, service_hours, address, phone, online_channels, opened_on,
     staffing_floor, created_at, created_by, updated_at, updated_by)
   values ('${id}', '310101002', '${kind}', 'x', 'x', 'x', 'x', '{x}', '2026-01-01', ${floor}, now(), 'x', now(), 'x')`;

describe('migrating', () => {
  test('takes the due date of a visit from clients who are served no longer, and from nobody else', async () => {
    const household = `insert into clients.household
      (id, division, address, active_clients, registered_at, registered_by, changed_at, changed_by)
      values ('h', '${COMMUNITY}', 'x', 1, now(), 'x', now(), 'x')`;
    const rows = [household, client('a', true), client('b', false)];
    const query = 'select id, visit_due_on::text as due from clients.client order by id';
    expect(await afterMigration(clients, 'end-duties', rows, query)).toEqual([
      { id: 'a', due: '2026-04-30' },
      { id: 'b', due: null },
    ]);
  });

  test('gives people of before the kind of document that there was, unless they are erased, and keeps their look-ups', async () => {
    const household = `insert into clients.household
      (id, division, address, active_clients, registered_at, registered_by, changed_at, changed_by)
      values ('h', '${COMMUNITY}', 'x', 1, now(), 'x', now(), 'x')`;
    const version = (id: string, name: string) =>
      `insert into clients.client_version (client_id, version, division, name, changed, replaced_at, replaced_by)
       values ('${id}', 1, '${COMMUNITY}', ${name}, '{NAME}', now(), 'x')`;
    const erasure = [
      `insert into clients.erasure_request (id, division, client_id, legal_basis, reason, requested_at, requested_by, requested_role)
       values ('r', '${COMMUNITY}', 'b', 'OTHER_LAW', 'x', now(), 'x', 'system')`,
      `insert into clients.erasure (client_id, division, request, requested_by, confirmed_by, confirmed_at)
       values ('b', '${COMMUNITY}', 'r', 'x', 'y', now())`,
      `update clients.client set erased_at = now(), name = null, identity_number = null, identity_number_lookup = null where id = 'b'`,
    ];
    const people = [client('a', true), client('b', false), version('a', "'x'"), version('b', 'null')];
    const rows = [household, ...people, ...erasure];
    const query = `select c.id, c.identity_document_kind as kind, c.identity_number_lookup as lookup, v.identity_document_kind as earlier
      from clients.client c join clients.client_version v on v.client_id = c.id order by 1`;
    expect(await afterMigration(clients, 'add-identity-documents', rows, query)).toEqual([
      { id: 'a', kind: 'RESIDENT_ID', lookup: 'a', earlier: 'RESIDENT_ID' },
      { id: 'b', kind: null, lookup: null, earlier: null },
    ]);
  });

  test('takes the staffing floor from professional points, and from no other station', async () => {
    const rows = [station('a', 'SUBDISTRICT_SERVICE', 2), station('b', 'PROFESSIONAL_POINT', 1)];
    const query = 'select id, staffing_floor as floor from advisors.station order by id';
    expect(await afterMigration(advisors, 'count-required-stations', rows, query)).toEqual([
      { id: 'a', floor: 2 },
      { id: 'b', floor: 0 },
    ]);
  });

  test('names the document of every advisor a resident’s, and leaves by what each is found', async () => {
    const advisor = `insert into advisors.advisor (id, division, name, identity_number, identity_number_lookup,
        identity_number_masked, phone, phone_masked, employer, role, skills, filing_state, filing_authority, stations,
        created_at, created_by, updated_at, updated_by)
      values ('a', '${COMMUNITY}', 'x', 'x', 'kept', 'x', 'x', 'x', 'x', 'COMMUNITY_WORKER', '{}', 'DRAFT', '310101002', '{}',
        now(), 'x', now(), 'x')`;
    const query = 'select identity_document_kind as kind, identity_number_lookup as lookup from advisors.advisor';
    expect(await afterMigration(advisors, 'name-identity-documents', [advisor], query)).toEqual([
      { kind: 'RESIDENT_ID', lookup: 'kept' },
    ]);
  });
});
