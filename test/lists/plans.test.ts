import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Caller, scopesOfRole } from '#access';
import { dateOf } from '#calendar';
import { getCodeList } from '#code-lists';
import { type List, type ListArguments, columnOf, hasTokens, questionOf, statementsOf, tokenTableOf } from '#lists';
import { type Database, openDatabase } from '#persistence';
import { domains } from '../../subgraphs/index.ts';
import { code } from '../testkit/codes.ts';
import { createPreparedDatabase } from '../testkit/owner-databases.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { fillEmpty, listTables } from '../row-security/tables.ts';

const OWNER = code('310101');
/** One of a hundred streets. */
const STREET = code('310101007');
const ROWS = 10_000;
/** In the midst of the days of the rows. */
const TODAY = dateOf(new Date('2026-06-10T12:00:00+08:00'));

const lists = domains.flatMap((domain) =>
  (domain.lists ?? []).map((list): [string, List<never>, typeof domain] => [list.field, list, domain]),
);

let admin: RawSql;
const databases = new Map<string, Database>();

beforeAll(async () => {
  const urls = await createPreparedDatabase({ owner: OWNER });
  admin = await connectTo(urls.adminUrl);
  await admin.query('set session_replication_role = replica');
  const tables = (await listTables(admin)).filter(({ name }) => lists.some(([, { table }]) => table === name));
  await fillEmpty(admin, tables, OWNER);
  for (const ofTable of Map.groupBy(lists, ([, { table }]) => table).values())
    await copyRows(ofTable.map(([, list]) => list));
  for (const domain of domains) databases.set(domain.name, await openDatabase({ url: urls.url, domain, poolSize: 1 }));
});
afterAll(async () => {
  await Promise.all([...databases.values()].map((database) => database.close()));
  await admin.end();
});

/** Values of a column that many rows are told apart by. */
const VARIED = {
  text: `'x' || i`,
  date: `'2026-01-01'::date + i % 300`,
  number: 'i',
  instant: `'2026-01-01'::timestamptz + i * interval '1 minute'`,
} as const;
const TOKENS = ['服务', 'fu', 'uw', 'wu', "fu'wu"];

/** Copies of a row, one in five hundred found by the words that are searched, in a hundred streets: what binds them to other rows is no part of the test. */
async function copyRows(listed: readonly List<never>[]): Promise<void> {
  const table = listed[0]?.table ?? '';
  const { rows: uniques } = await admin.query<{ name: string; rule: string | null }>(
    `select indexrelid::regclass::text as name, (select conname from pg_constraint where conindid = indexrelid and contype = 'u') as rule
     from pg_index where indrelid = '${table}'::regclass and indisunique and not indisprimary`,
  );
  // The index of a constraint goes with it.
  for (const { name, rule } of uniques)
    await admin.query(
      rule === null ? `drop index ${name} cascade` : `alter table ${table} drop constraint ${rule} cascade`,
    );
  const division = `'310101' || lpad((i % 100)::text, 3, '0')`;
  const orders = listed.flatMap(({ order }) => Object.values(order));
  const varied = orders.map(({ property, kind }) => `'${columnOf(property)}', ${VARIED[kind]}`);
  // The trail is kept by number.
  const values = [...varied, `'seq', i + ${ROWS}`, `'id', 'copy' || i`, `'division', ${division}`].join(', ');
  await admin.query(`insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${values}))).*
    from ${table} t, generate_series(1, ${ROWS}) i limit ${ROWS}`);
  await admin.query(`analyze ${table}`);
  if (!listed.some(hasTokens)) return;
  await admin.query(
    `insert into ${tokenTableOf(table)} (token, division, id)
     select token, ${division}, 'copy' || i from unnest($1::text[]) as token, generate_series(1, ${ROWS / 500}) i
     union all select 'aa', ${division}, 'copy' || i from generate_series(1, ${ROWS}) i`,
    [TOKENS],
  );
  await admin.query(`analyze ${tokenTableOf(table)}`);
}

/** What a filter may be given: the kind of its declaration says which. */
function sampleOf(list: List<never>, argument: string): unknown {
  const filter = list.filter[argument];
  if (filter === undefined) throw new TypeError(`${list.field} has no filter ${argument}`);
  if (filter.codes !== undefined) return [getCodeList(filter.codes).codes[0]?.key];
  if ('oneOf' in filter || 'holds' in filter) return ['SERVICE'];
  if ('beneath' in filter) return STREET;
  if ('is' in filter) return list.byNumber.includes(argument) ? 1 : 'x';
  if ('met' in filter && filter.measured !== undefined)
    return { isMet: false, by: filter.measured.map((kind) => (kind === 'date' ? '2026-06-01' : 1)) };
  if ('met' in filter) return true;
  return list.byNumber.includes(argument) ? 1 : '2026-06-01';
}

async function plansOf(list: List<never>, domain: string, args: ListArguments): Promise<string> {
  const caller = new Caller({
    subject: 'officer',
    role: 'district-officer',
    division: OWNER,
    scopes: scopesOfRole['district-officer'],
  });
  const session = databases.get(domain)?.session(OWNER);
  const explain = async (em: EntityManager): Promise<string[]> => {
    const lines: string[] = [];
    for (const statement of statementsOf(
      em,
      list,
      questionOf(list, args, { caller, today: TODAY }, (token) => token),
    )) {
      const plan = await em.execute<Record<string, string>[]>(`explain ${statement.getFormattedQuery()}`);
      lines.push(...plan.map((line) => line['QUERY PLAN'] ?? ''));
    }
    return lines;
  };
  const plan = await session?.read(explain);
  await session?.close();
  return (plan ?? []).join('\n');
}

const directions = ['ASC', 'DESC'] as const;

describe.each(lists)('the list of %s, at the scale of a city, reads its table by an index', (_, list, { name }) => {
  const bySeqScan = new RegExp(`Seq Scan on ${list.table.split('.')[1]}(_token)?\\b`);

  test.each(Object.keys(list.order))(
    'ordered by %s, in either direction, of the whole owner and of a street',
    async (field) => {
      for (const direction of directions)
        for (const within of [OWNER, STREET])
          expect(await plansOf(list, name, { within, orderBy: { field, direction } })).not.toMatch(bySeqScan);
    },
  );

  // Not every list has a filter.
  for (const argument of Object.keys(list.filter))
    test(`narrowed to ${argument} in a street`, async () => {
      const sample = sampleOf(list, argument);
      // A condition may be met or not.
      for (const value of sample === true ? [true, false] : [sample])
        expect(await plansOf(list, name, { within: STREET, filter: { [argument]: value } })).not.toMatch(bySeqScan);
    });

  if (list.search !== undefined)
    test('searched, in Chinese and in pinyin', async () => {
      for (const search of ['服务', 'fuwu'])
        for (const within of [OWNER, STREET])
          expect(await plansOf(list, name, { within, search })).not.toMatch(bySeqScan);
    });
});
