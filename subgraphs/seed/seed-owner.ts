import type { Client } from 'pg';
import { trailSchema } from '#audit';
import { firstDayOf } from '#calendar';
import { type Division, type DivisionCode, ancestorsOf, levelOf, parentOf, rangeOf } from '#divisions';
import { StartError } from '#errors';
import { anewSql, withKeys } from '#figures';
import { isKeyed, listsWithTokens, tokenKeyOf, tokenRowsOf, tokenTableOf } from '#lists';
import type { Seals } from '#sealing';
import { requireOwner, withDatabase } from '#ownership';
import { announceJobOf } from '#server';
import { handUpJob, postedSql } from '../advisors/index.ts';
import { domainNames, domains, figures, lists, preparedTables } from '../index.ts';
import { BudgetMaker } from './budgets.ts';
import { GuidanceMaker } from './guidance.ts';
import { OutreachMaker } from './outreach.ts';
import { TableCopy } from './copy.ts';
import { HouseholdMaker } from './households/households.ts';
import { writeSurveys } from './households/surveys.ts';
import { OfferMaker } from './libraries/offers.ts';
import { PolicyMaker } from './libraries/policies.ts';
import { PersonMaker } from './people.ts';
import { type Plan, type PlanOptions, planOf } from './plan.ts';
import { AwardMaker } from './stations/awards.ts';
import { StationMaker } from './stations/stations.ts';
import { TrainingMaker } from './training/training.ts';
import { withoutIndexes } from './without-indexes.ts';

export type SeedOptions = PlanOptions & {
  /** A migrated and prepared database of the owner, signed in as the owner of the tables. */
  readonly url: string;
  /** Leaves a database alone that holds records, instead of refusing it. */
  readonly skipFilled?: boolean;
  /** Hears of each community done. */
  readonly onCommunity?: () => void;
};

/** How many rows were written, by table; undefined when the database was left alone. */
export type Seeded = ReadonlyMap<string, number> | undefined;

const FLUSH_ROWS = 20_000;

/** Where the advisors domain would tell the clients domain, a row at a time. */
const TELL_SERVING = `insert into clients.serving_advisor (advisor, division, station)
  select distinct advisor, division, station from (${postedSql}) as posted where serves`;

/** Each has served since the posting began. */
const NOTE_PERIODS = `insert into clients.serving_period (advisor, division, station, since)
  select serving.advisor, serving.division, serving.station, date_trunc('month', min(posting.since))::date
  from clients.serving_advisor as serving join advisors.posting using (advisor, station) group by 1, 2, 3`;

/** Who signs in with a development token of an advisor is the first one of the division. */
const TIE_PERSONAS = `insert into audit.tie (advisor, division, subject, tied_at, tied_by)
  select distinct on (division) id, division, 'advisor:' || division, created_at, 'seed' from advisors.advisor
  where filing_state = 'FILED' and length(division) > 6 order by division, id`;

/**
 * Writes an owner's data set, in one transaction: the same options always write the same rows. Errors: DATA_PRESENT when
 * the database holds records already and that is not to be passed over, CONFIG_INVALID when the user does not own the tables,
 * DATABASE_OTHER_OWNER, DATABASE_NOT_MIGRATED, DATABASE_UNREACHABLE; nothing is changed then.
 * Invented rows have no entries in the audit trail: nobody recorded them.
 */
export function seedOwner(options: SeedOptions): Promise<Seeded> {
  return withDatabase(options.url, async (client) => {
    await requireOwner(client, options.owner);
    await requireTables(client);
    return seedDatabase(client, options);
  });
}

async function seedDatabase(client: Client, options: SeedOptions): Promise<Seeded> {
  await client.query('begin');
  const { from, to } = rangeOf(options.owner);
  await client.query(
    `select set_config('app.division', $1, true), set_config('app.division_from', $1, true), set_config('app.division_to', $2, true)`,
    [from, to],
  );
  const tables = await listTables(client);
  const filled = await findFilled(client, tables);
  if (filled !== undefined && options.skipFilled === true) return undefined;
  if (filled !== undefined) throw dataPresent(options.url, filled);
  // COPY refuses tables whose row security binds the signed-in user, so it is lifted for this transaction alone.
  await client.query(tables.map((table) => `alter table ${table} no force row level security`).join('; '));
  const seeded = await write(client, options, tables);
  await client.query(tables.map((table) => `alter table ${table} force row level security`).join('; '));
  await client.query('commit');
  const words = lists.map(({ table }) => tokenTableOf(table));
  const changed = tables.filter((table) => [...preparedTables, ...words].includes(table) || seeded.get(table));
  if (changed.length > 0) await client.query(`vacuum analyze ${changed.join(', ')}`);
  return seeded;
}

/** Only their owner may lift row security. Error: CONFIG_INVALID. */
async function requireTables(client: Client): Promise<void> {
  const [table] = await listTables(client);
  const { rows } = await client.query<{ owner: string }>(
    `select relowner::regrole::text as owner from pg_class where oid = to_regclass($1) and not pg_has_role(relowner, 'USAGE')`,
    [table],
  );
  const [other] = rows;
  if (other === undefined) return;
  const sentence = `A data set is written by the owner of the tables, ${other.owner}, not by ${client.user}.`;
  throw new StartError('CONFIG_INVALID', `${sentence} Name its URL by --database, or in MIGRATION_DATABASE_URL.`);
}

/** The tables of the domains that the owner runs, without the trail: nobody recorded what is invented. */
async function listTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = any($1) and tablename <> 'migration' order by 1`,
    [domainNames.filter((name) => name !== trailSchema.name)],
  );
  return rows.map(({ name }) => name);
}

async function findFilled(client: Client, tables: readonly string[]): Promise<string | undefined> {
  const looks = tables
    .filter((name) => !preparedTables.includes(name))
    .map((table) => `select '${table}' as name where exists (select from ${table})`);
  if (looks.length === 0) return undefined;
  const { rows } = await client.query<{ name: string }>(`${looks.join(' union all ')} limit 1`);
  return rows[0]?.name;
}

function dataPresent(url: string, table: string): StartError {
  const database = new URL(url).pathname.slice(1);
  return new StartError('DATA_PRESENT', `${database} holds records already (${table}). Seed an empty database.`);
}

async function write(
  client: Client,
  options: SeedOptions,
  present: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const plan = planOf(options);
  const { written, divisions } = rowsOf(plan, present);
  const seeded = new Map(written.map(({ name }) => [name, 0]));
  const flush = async (): Promise<void> => {
    for (const table of written) {
      seeded.set(table.name, (seeded.get(table.name) ?? 0) + table.size);
      await table.flush(client);
    }
  };
  for (const { code } of divisions()) {
    if (written.some((table) => table.size > FLUSH_ROWS)) await flush();
    if (levelOf(code) === 'COMMUNITY') options.onCommunity?.();
  }
  await flush();
  if (present.includes('advisors.station_duty')) await client.query(TIE_PERSONAS);
  if (present.includes('clients.serving_advisor') && present.includes('advisors.posting'))
    await client.query(`${TELL_SERVING}; ${NOTE_PERIODS}`);
  if (present.includes('clients.survey_call'))
    for (const [table, rows] of await writeSurveys(client, plan)) seeded.set(table, rows);
  // The words first: some figures are counted by them.
  await fillWords(client, present, options.seals);
  for (const figure of figures.filter(({ schema }) => present.includes(`${schema}.figure`))) {
    const counted = withKeys(figure, options.seals);
    await client.query(anewSql(options.owner, counted, firstDayOf(plan.firstMonth)).join('; '));
  }
  await triggerJobs(client, plan, present);
  return seeded;
}

/**
 * Messages to other owners are sealed, signed and sent by a process: the first that runs the owner's jobs announces what was written, and issues the
 * reports of the last month.
 */
async function triggerJobs(client: Client, plan: Plan, present: readonly string[]): Promise<void> {
  const isHeld = ({ name }: { readonly name: string }): boolean =>
    present.some((table) => table.startsWith(`${name}.`));
  const announcing = domains.filter(({ announce }) => announce !== undefined).filter(isHeld);
  const reports = present.includes('advisors.roster_report') && plan.owner !== plan.profile.lateReporter;
  for (const job of [...announcing.map(({ name }) => announceJobOf(name)), ...(reports ? [handUpJob.name] : [])])
    await client.query('select audit.trigger_job($1, $2, $3::timestamptz)', [job, '', `${plan.today}T00:00:00+08:00`]);
}

/** The words that lists are searched by. */
async function fillWords(client: Client, present: readonly string[], seals: Seals): Promise<void> {
  const run: Parameters<typeof tokenRowsOf>[0] = async (sql, values) => (await client.query(sql, [...values])).rows;
  for (const list of listsWithTokens(lists)) {
    const table = tokenTableOf(list.table);
    if (!present.includes(table)) continue;
    const words = new TableCopy(table);
    const key = isKeyed(list) ? tokenKeyOf(list, seals) : undefined;
    await withoutIndexes(client, words.name, async () => {
      for await (const rows of tokenRowsOf(run, list, { key })) {
        for (const row of rows) words.add(row);
        await words.flush(client);
      }
    });
  }
}

/**
 * Those of the tables that are present, in the order in which they may be written, and the divisions: taking one adds its rows to the
 * tables. Households, most of the rows and all of them sealed, are made only where they are kept.
 */
function rowsOf(
  plan: Plan,
  present: readonly string[],
): { written: readonly TableCopy[]; divisions: () => Generator<Division> } {
  const isPresent = ({ name }: TableCopy): boolean => present.includes(name);
  const people = new PersonMaker(plan);
  const stations = new StationMaker(plan, people);
  const training = new TrainingMaker(plan);
  const awards = new AwardMaker(plan);
  const households = new HouseholdMaker(plan, people);
  const policies = new PolicyMaker(plan);
  const offers = new OfferMaker(plan);
  const budgets = new BudgetMaker(plan);
  const outreach = new OutreachMaker(plan);
  const guidance = new GuidanceMaker(plan);
  const holdsHouseholds = households.tables.some(isPresent);
  const filedIn = new Map<DivisionCode | undefined, readonly string[]>();

  function* divisions(): Generator<Division> {
    for (const division of plan.tree.listWithin(plan.owner).filter(({ code }) => plan.holds(code))) {
      const { code } = division;
      const place = placeOf(plan, code);
      const filed = stations.make(division, place);
      filedIn.set(code, filed);
      training.make(division, filed);
      awards.make(
        division,
        filed.map((id) => ({ id, name: stations.nameOf(id) })),
      );
      policies.make(division);
      offers.make(division);
      budgets.make(division);
      outreach.make(division);
      guidance.make(division);
      // Where nobody serves, those of the street do.
      const serving = filed.length > 0 ? filed : (filedIn.get(parentOf(code)) ?? []);
      if (holdsHouseholds && levelOf(code) === 'COMMUNITY') households.make(division, place, serving);
      yield division;
    }
  }
  const tables = [
    ...stations.tables,
    ...training.tables,
    ...awards.tables,
    ...households.tables,
    ...policies.tables,
    ...offers.tables,
    ...budgets.tables,
    ...outreach.tables,
    ...guidance.tables,
  ];
  return { written: tables.filter(isPresent), divisions };
}

/** The names of what lies above the division within the city, from the largest. */
function placeOf({ tree }: Plan, code: DivisionCode): string {
  const above = ancestorsOf(code).filter((division) => levelOf(division) !== 'CITY');
  return above
    .toReversed()
    .map((division) => tree.find(division)?.name ?? '')
    .join('');
}
