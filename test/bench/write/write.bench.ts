import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { startEmbeddedPostgres } from '#persistence';
import { confirmedCategories } from '../../../subgraphs/clients/categories.ts';
import type { RecordVisitInput } from '../../../subgraphs/clients/resolvers.generated.ts';
import { type Claim, inTurns, median } from '../claim.ts';
import { type BareWrites, openBare, withClient } from './bare.ts';
import { type WritingOwner, prepareOwner } from './owner.ts';

const ROUNDS = 9;
const PAIRS = 100;
/** Writes before the rows are measured. */
const FIRST = 50;
/** What inTurns does without measuring it. */
const UNMEASURED = 3;
/** Where the data set has days. */
const DATES = {
  client: ['started_on', 'last_visited_on', 'visit_due_on'],
  category_period: ['since'],
  visit: ['visited_on'],
};

/**
 * The time of `recordVisit` with its key, its entry in the trail and its figures over that of a bare transaction with two rows of
 * the same size: through the service in process, so that it is the database's work and not HTTP's, in turns, over one server with
 * the settings that the product has.
 */
export async function measureWrite(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'write-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const open: { close(): Promise<void> }[] = [postgres];
  try {
    const owner = await prepareOwner(dataDir, postgres);
    open.unshift(owner);
    return await withClient(owner.adminUrl, async (admin) => {
      const before = await stateOf(admin);
      const inputs = await inputsOf(admin);
      for (let written = 0; written < FIRST; written++) await recordNext(owner, inputs);
      const bare = await openBare(owner.url, owner.ownerUrl, await sizesOf(admin));
      open.unshift(bare);
      const claims = await compare(owner, bare, inputs);
      await refuseMiscount(admin, before, await bare.count());
      return claims;
    });
  } finally {
    for (const one of open) await one.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function compare(owner: WritingOwner, bare: BareWrites, inputs: Iterator<RecordVisitInput>): Promise<Claim[]> {
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await inTurns({ ours: () => recordNext(owner, inputs), bare: bare.write }, PAIRS));
  }
  const ratios = rounds.map(({ ours, bare: floor }) => ours / floor).toSorted((a, b) => a - b);
  const of = (which: 'ours' | 'bare'): string => median(rounds.map((round) => round[which])).toFixed(2);
  const [best = 0, worst = 0] = [ratios.at(0), ratios.at(-1)];
  return [
    {
      name: 'recordVisit with key, trail and figures over a bare insert of two rows',
      ratio: median(ratios),
      // What it reaches on a machine that does nothing else; the aim is 1.6, see "What a write costs" in libs/writes.
      atMost: 4,
      detail: `${of('ours')} against ${of('bare')} ms; ${ROUNDS} rounds of ${PAIRS} pairs, best ${best.toFixed(2)}, worst ${worst.toFixed(2)}`,
    },
  ];
}

async function recordNext(owner: WritingOwner, inputs: Iterator<RecordVisitInput>): Promise<void> {
  const { value: input } = inputs.next();
  if (input === undefined) throw new RangeError('all months of all clients are visited');
  const { ok, errors } = await owner.asRequest(({ visits }) => visits.record(input));
  if (ok?.client.id !== input.client || errors.length > 0) throw new Error(JSON.stringify(errors));
}

/**
 * Visits month by month, each the latest of its client: what follows from it in the figures and in the client's dates is written
 * every time: clients of confirmed categories, since no others are due a visit. The data set is moved back by four years, so that
 * there are months for them.
 */
async function inputsOf(admin: Client): Promise<Iterator<RecordVisitInput>> {
  for (const [table, columns] of Object.entries(DATES)) {
    const moved = columns.map((column) => `${column} = (${column} - interval '4 years')::date`);
    await admin.query(`update clients.${table} set ${moved.join(', ')}`);
    await admin.query(`vacuum full analyze clients.${table}`);
  }
  const { rows } = await admin.query<{ client: string; visitedOn: string }>(
    `select id as client, to_char(month, 'YYYY-MM') || '-15' as "visitedOn" from clients.client cross join
       generate_series(now() - interval '47 months', now() - interval '1 month', '1 month') as month
     where active and category = any($1) order by month, md5(id)`,
    [confirmedCategories],
  );
  const found = { summary: '身体尚可, 家中整洁, 楼道灯已修好', needs: [], companions: [], photos: [] };
  return rows
    .map(({ client, visitedOn }): RecordVisitInput => {
      return { ...found, mode: 'HOME', client, visitedOn, idempotencyKey: randomUUID() };
    })
    .values();
}

type State = { readonly visits: number; readonly entries: number; readonly keys: number; readonly done: number };

/** `done` is a stock, of which each month holds its own visits: of all months together, as each entry holds from its month on. */
async function stateOf(admin: Client): Promise<State> {
  const { rows } = await admin.query<State>(
    `select (select count(*)::int from clients.visit) as visits, (select count(*)::int from audit.entry) as entries,
       (select count(*)::int from audit.idempotency_key where record is not null) as keys,
       (select sum(amounts[2] * (1 + months))::int from (
          select amounts, 12 * extract(year from gone) + extract(month from gone) as months
          from clients.figure, age(date_trunc('month', now() at time zone 'Asia/Shanghai'), since) as gone
          where figure = 'visitCompliance' and gone >= '0 days') as entered) as done`,
  );
  const [state] = rows;
  if (state === undefined) throw new TypeError('no state');
  return state;
}

/** Each write left its visit, its entry, its key and its figure: a measure of less would say nothing. */
async function refuseMiscount(admin: Client, before: State, bareWrites: number): Promise<void> {
  const after = await stateOf(admin);
  const expected = ROUNDS * (PAIRS + UNMEASURED);
  const grown = (['visits', 'entries', 'keys', 'done'] as const).map((name) => after[name] - before[name]);
  if (bareWrites === expected && grown.every((count) => count === expected + FIRST)) return;
  throw new Error(`${expected} writes of each left ${grown.join(', ')} rows, and ${bareWrites} bare ones`);
}

async function sizesOf(admin: Client): Promise<{ visit: number; entry: number }> {
  const { rows } = await admin.query<{ visit: number; entry: number }>(
    `select (select avg(pg_column_size(v.*))::int from (select * from clients.visit order by recorded_at desc limit ${FIRST}) v) as visit,
       (select avg(pg_column_size(e.*))::int from audit.entry e) as entry`,
  );
  const [sizes] = rows;
  if (sizes === undefined) throw new TypeError('no sizes');
  return sizes;
}
