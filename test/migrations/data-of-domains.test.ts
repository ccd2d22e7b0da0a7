import { describe, expect, test } from '@jest/globals';
import { type CalendarDate, dateOf, isCalendarDate, monthOf } from '#calendar';
import { loadShanghai } from '#divisions';
import { migrateDatabase } from '#persistence';
import { Client } from 'pg';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { clients, dutyOf } from '../../subgraphs/clients/index.ts';
import { resources } from '../../subgraphs/resources/index.ts';
import { createEmptyDatabase } from '../testkit/postgres.ts';

const COMMUNITY = '310101002001';

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new TypeError(`no day: ${text}`);
  return text;
}

/** What a query finds after the migration, of rows that were written before it and the later ones, or those up to the last. */
async function afterMigration(
  domain: typeof advisors | typeof clients | typeof resources,
  name: string,
  rows: readonly string[],
  query: string,
  last?: string,
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
    const until = last === undefined ? Infinity : domain.migrations.findIndex((migration) => migration.name === last);
    const migrations = domain.migrations.slice(0, until + 1);
    await migrateDatabase({ url: urls.ownerUrl, domain: { ...domain, migrations }, service });
    return (await admin.query<Record<string, unknown>>(query)).rows;
  } finally {
    await admin.end();
  }
}

const client = (
  id: string,
  active: boolean,
  category = 'MINIMUM_LIVING',
  further: readonly [string, string] = ['', ''],
): string =>
  `insert into clients.client (${further[0]} id, division, household_id, category, category_since, name, identity_number,
     identity_number_lookup, identity_number_masked, birth_year, sex, active,
     started_on, ended_on, visit_due_on, version, registered_at, registered_by, changed_at, changed_by)
   values (${further[1]} '${id}', '${COMMUNITY}', 'h', '${category}', '2026-01-01', 'x', 'x', '${id}', 'x', 1960, 'MALE', ${active}, '2026-01-01',
     ${active ? 'null' : "'2026-03-01'"}, '2026-04-30', 1, now(), 'x', now(), 'x')`;

const station = (id: string, kind: string, floor: number): string =>
  `insert into advisors.station (id, division, kind, name, service_hours, address, phone, online_channels, opened_on,
     staffing_floor, created_at, created_by, updated_at, updated_by)
   values ('${id}', '310101002', '${kind}', 'x', 'x', 'x', 'x', '{x}', '2026-01-01', ${floor}, now(), 'x', now(), 'x')`;

const advisor = (id: string, skills: string, hasDocument = true): string =>
  `insert into advisors.advisor (id, division, name, identity_number, identity_number_lookup, identity_number_masked, phone,
     phone_masked, employer, role, skills, filing_state, filing_authority, stations, created_at, created_by, updated_at,
     updated_by ${hasDocument ? ', identity_document_kind, filing_since' : ''})
   values ('${id}', '${COMMUNITY}', 'x', 'x', '${id} kept', 'x', 'x', 'x', 'x', 'COMMUNITY_WORKER', '{${skills}}', 'DRAFT',
     '310101002', '{}', now(), 'x', now(), 'x' ${hasDocument ? ", 'RESIDENT_ID', now()" : ''})`;

/** So many months from now, as the database has them. */
function monthFrom(months: number): string {
  const [year = 0, month = 0] = dateOf(new Date()).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

const policy = (id: string, categories: string) =>
  `insert into resources.policy (id, division, title, kind, in_force_from, categories, materials, channel, summary, version,
     created_at, created_by, updated_at, updated_by)
   values ('${id}', '31', 'x', 'MEDICAL', '2026-01-01', '{${categories}}', '{}', 'x', 'x', 1, now(), 'x', now(), 'x')`;

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

  describe('holds categories by kind: other residents', () => {
    const household = `insert into clients.household
      (id, division, address, active_clients, registered_at, registered_by, changed_at, changed_by)
      values ('h', '${COMMUNITY}', 'x', 1, now(), 'x', now(), 'x')`;
    const document = ['identity_document_kind,', `'RESIDENT_ID',`] as const;
    const period = (id: string, ordinal: number, category: string) =>
      `insert into clients.category_period (client_id, ordinal, division, category, since, recorded_at, recorded_by)
       values ('${id}', ${ordinal}, '${COMMUNITY}', '${category}', '2026-01-01', now(), 'x')`;
    const change = (month: string, category: string, count: number) =>
      `insert into clients.duty_change values ('${COMMUNITY}', '${month}', '${category}', ${count})`;
    const rows = [
      household,
      client('a', true, 'OTHER', document),
      client('b', true, 'MINIMUM_LIVING', document),
      period('a', 1, 'OTHER'),
      period('b', 1, 'OTHER'),
      period('b', 2, 'MINIMUM_LIVING'),
      `insert into clients.caseload values ('${COMMUNITY}', 'OTHER', 3), ('${COMMUNITY}', 'MINIMUM_LIVING', 1)`,
      `insert into clients.visit_month values ('${monthFrom(-1)}', '${COMMUNITY}', 'OTHER', 2)`,
      // Four became due long ago, one of them no longer; another is to be due from next month on.
      change(monthFrom(-9), 'OTHER', 4),
      change(monthFrom(-3), 'OTHER', -1),
      change(monthFrom(-3), 'MINIMUM_LIVING', 1),
      change(monthFrom(1), 'OTHER', 1),
    ];
    // Until figures were kept by month, in tables of their own.
    const after = (query: string) =>
      afterMigration(clients, 'note-duties-of-before', rows, query, 'hold-categories-by-kind');

    test('have their name in every table, and no date when a visit is due', async () => {
      const query = `select id, category, visit_due_on::text as due from clients.client
        union all select client_id, category, duty_until from clients.category_period
        union all select 'caseload', category, clients::text from clients.caseload
        union all select 'visited', category, done::text from clients.visit_month order by 1, 2, 3`;
      expect(await after(query)).toEqual([
        { id: 'a', category: 'OTHER_RESIDENT', due: monthFrom(1) },
        { id: 'a', category: 'OTHER_RESIDENT', due: null },
        { id: 'b', category: 'MINIMUM_LIVING', due: '2026-04-30' },
        { id: 'b', category: 'MINIMUM_LIVING', due: null },
        { id: 'b', category: 'OTHER_RESIDENT', due: monthFrom(1) },
        { id: 'caseload', category: 'MINIMUM_LIVING', due: '1' },
        { id: 'caseload', category: 'OTHER_RESIDENT', due: '3' },
        { id: 'visited', category: 'OTHER_RESIDENT', due: '2' },
      ]);
    });

    test('are due in the months until now as they were counted, and not from the next month on', async () => {
      const months = [-10, -9, -3, -1, 0, 1].map((ahead) => `('${monthFrom(ahead)}')`);
      const query = `select coalesce(sum(change) filter (where category = 'OTHER_RESIDENT'), 0)::int as others,
          coalesce(sum(change) filter (where category = 'MINIMUM_LIVING'), 0)::int as minimum
        from (values ${months.join()}) asked (of) left join clients.duty_change on month <= of group by of order by of`;
      expect(await after(query)).toEqual(
        [
          [0, 0],
          [4, 0],
          [3, 1],
          [3, 1],
          [3, 1],
          [0, 1],
        ].map(([others, minimum]) => ({ others, minimum })),
      );
    });

    test('go on being counted in those months when a visit is recorded late', () => {
      const places = [COMMUNITY]
        .flatMap((code) => loadShanghai().find(code) ?? [])
        .map(({ code: division }) => ({ division }));
      const held = { startedOn: day('2026-01-05'), endedOn: undefined, places };
      const dutyUntil = monthOf(day('2026-04-01'));
      const categories = [{ category: 'OTHER_RESIDENT', since: day('2026-01-05'), dutyUntil }];
      const visitedMonths = ['2026-01', '2026-03', '2026-04'].map((month) => monthOf(day(`${month}-01`)));
      expect(dutyOf({ ...held, categories, visitedMonths })).toEqual({
        changes: [
          { division: COMMUNITY, month: '2026-02', category: 'OTHER_RESIDENT', count: 1 },
          { division: COMMUNITY, month: '2026-04', category: 'OTHER_RESIDENT', count: -1 },
        ],
        done: [{ division: COMMUNITY, month: '2026-03', category: 'OTHER_RESIDENT', count: 1 }],
      });
    });
  });

  test('names other residents in what policies and projects are for', async () => {
    const rows = [policy('a', 'LOW_INCOME,OTHER'), policy('b', 'LOW_INCOME')];
    expect(
      await afterMigration(
        resources,
        'name-other-residents',
        rows,
        'select categories from resources.policy order by id',
      ),
    ).toEqual([{ categories: ['LOW_INCOME', 'OTHER_RESIDENT'] }, { categories: ['LOW_INCOME'] }]);
  });

  test('takes the staffing floor from professional points, and from no other station', async () => {
    const rows = [station('a', 'SUBDISTRICT_SERVICE', 2), station('b', 'PROFESSIONAL_POINT', 1)];
    const query = 'select id, staffing_floor as floor from advisors.station order by id';
    expect(await afterMigration(advisors, 'count-required-stations', rows, query)).toEqual([
      { id: 'a', floor: 2 },
      { id: 'b', floor: 0 },
    ]);
  });

  test('names kinds of providers as the code list does, and leaves those that it names so already', async () => {
    const rows = ['COMPANY', 'NGO', 'PUBLIC_BODY', 'VOLUNTEER_GROUP'].map(
      (
        kind,
      ) => `insert into resources.provider (id, division, name, kind, created_at, created_by, updated_at, updated_by)
        values ('${kind}', '310101', 'x', '${kind}', now(), 'x', now(), 'x')`,
    );
    const found = await afterMigration(
      resources,
      'code-kinds',
      rows,
      'select id, kind from resources.provider order by id',
    );
    expect(found).toEqual([
      { id: 'COMPANY', kind: 'COMPANY' },
      { id: 'NGO', kind: 'SOCIAL_ORGANISATION' },
      { id: 'PUBLIC_BODY', kind: 'PUBLIC_INSTITUTION' },
      { id: 'VOLUNTEER_GROUP', kind: 'VOLUNTEER_ORGANISATION' },
    ]);
  });

  test('makes codes of the skills of advisors, each once, and keeps the words where one has no code', async () => {
    const typed = { a: '心理疏导,资源链接,资源调配', b: '手语,会修水管', c: '' };
    const rows = Object.entries(typed).map(([id, skills]) => advisor(id, skills));
    const query = 'select id, skills, skills_in_words as words from advisors.advisor order by id';
    expect(await afterMigration(advisors, 'code-roles-and-skills', rows, query)).toEqual([
      { id: 'a', skills: ['COUNSELLING', 'RESOURCE_ALLOCATION'], words: null },
      { id: 'b', skills: ['SIGN_LANGUAGE'], words: ['手语', '会修水管'] },
      { id: 'c', skills: [], words: null },
    ]);
  });

  test('names the document of every advisor a resident’s, and leaves by what each is found', async () => {
    const query = 'select identity_document_kind as kind, identity_number_lookup as lookup from advisors.advisor';
    expect(await afterMigration(advisors, 'name-identity-documents', [advisor('a', '', false)], query)).toEqual([
      { kind: 'RESIDENT_ID', lookup: 'a kept' },
    ]);
  });

  test('dates a filing by its last step, or by the registration where none is kept, and has words found anew', async () => {
    const filed = (
      id: string,
    ): string => `insert into advisors.advisor (id, division, name, identity_document_kind, identity_number,
        identity_number_lookup, identity_number_masked, phone, phone_masked, employer, role, skills, filing_state,
        filing_authority, stations, created_at, created_by, updated_at, updated_by)
      values ('${id}', '${COMMUNITY}', 'x', 'RESIDENT_ID', 'x', '${id}', 'x', 'x', 'x', 'x', 'COMMUNITY_WORKER', '{}', 'FILED', '310101002', '{}',
        '2026-01-01T00:00:00Z', 'x', now(), 'x')`;
    const step = (id: string, at: string): string =>
      `insert into advisors.filing_step (id, advisor, division, to_state, at, by_subject)
       values ('${id}', 'a', '${COMMUNITY}', 'FILED', '${at}T00:00:00Z', 'x')`;
    const rows = [filed('a'), filed('b'), step('1', '2026-03-01'), step('2', '2026-02-01')];
    const token = `insert into advisors.advisor_token values ('xx', '${COMMUNITY}', 'a')`;
    const query = `select id, filing_since as since, (select count(*)::int from advisors.advisor_token) as tokens
      from advisors.advisor order by id`;
    expect(await afterMigration(advisors, 'date-filings', [...rows, token], query)).toEqual([
      { id: 'a', since: new Date('2026-03-01T00:00:00Z'), tokens: 0 },
      { id: 'b', since: new Date('2026-01-01T00:00:00Z'), tokens: 0 },
    ]);
  });
});

test('what was opened by break-glass is a grant to oneself, ended where it is over', async () => {
  const opening = (id: string, at: string) =>
    `insert into clients.break_glass values ('${id}', '${COMMUNITY}', 'c', 'li.na', 'advisor', '310104003', '夜间急救',
       ${at}, ${at} + interval '3 hours')`;
  const rows = await afterMigration(
    clients,
    'create-grants',
    [
      `insert into clients.household (id, division, registered_at, registered_by, active_clients, changed_at, changed_by, version)
       values ('h', '${COMMUNITY}', now(), 'x', 1, now(), 'x', 1)`,
      client('c', true, 'MINIMUM_LIVING', ['identity_document_kind,', "'RESIDENT_ID',"]),
      opening('open', 'now()'),
      opening('over', "now() - interval '1 day'"),
    ],
    `select id, kind, client_id, subject, fields, purpose, given_by, giver_role, giver_division, ended_as, ended_at = ends_at as at_its_end
     from clients.record_grant order by id`,
  );
  const same = {
    kind: 'BREAK_GLASS',
    client_id: 'c',
    subject: 'li.na',
    fields: ['RECORD'],
    purpose: '夜间急救',
    given_by: 'li.na',
    giver_role: 'advisor',
    giver_division: '310104003',
  };
  expect(rows).toEqual([
    { id: 'open', ...same, ended_as: null, at_its_end: null },
    { id: 'over', ...same, ended_as: 'LAPSED', at_its_end: true },
  ]);
});
