import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { dateOf } from '#calendar';
import { registerClient } from '../testkit/client-verbs.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import { until } from '../testkit/gateway.ts';
import { type KillableCity, startKillableCity } from './kit/killable-city.ts';

const COMMUNITY = '310101002001';
const RECORD_VISIT = `mutation ($input: RecordVisitInput!) {
  recordVisit(input: $input) { ok { id } errors { code path } } }`;
/** Several runs of processes that are killed and started again. */
const PATIENCE_MS = 180_000;

const FAULTS = [
  'none',
  'before sending',
  'after sending',
  'after the answer',
  'its transactions ended',
  'the owner killed',
] as const;
/** Writes under these keys are sent at the same time, and this happens to them. */
type Step = { readonly keys: readonly number[]; readonly fault: (typeof FAULTS)[number] };

let city: KillableCity;
/** How many times something ended within a transaction of a write. */
let interrupted = 0;

beforeAll(async () => {
  city = await startKillableCity();
}, PATIENCE_MS);
afterAll(() => city.close());

test(
  'visits sent any number of times, in any order, over cuts and kills, are each recorded once',
  async () => {
    const steps = array(
      record({ keys: array(nat(2), { minLength: 1, maxLength: 3 }), fault: constantFrom(...FAULTS) }),
      { minLength: 2, maxLength: 5 },
    );
    await assert(
      asyncProperty(steps, async (given) => {
        const visits = await newVisits();
        for (const step of given) {
          await ownerIsSeen();
          await take(step, visits);
        }
        await visits.answerAll();
        await expectOnce(visits);
      }),
      { numRuns: 6, examples: [[FAULTS.map((fault) => ({ keys: [0, 0, 1], fault }))]], endOnFailure: true },
    );
    expect(interrupted).toBeGreaterThan(1);
  },
  PATIENCE_MS,
);

test(
  'a visit whose gateway is killed while its owner writes is recorded, and answered under its key by the next gateway',
  async () => {
    const visits = await newVisits();
    await city.whileVisitsAreLocked(async () => {
      const sent = visits.send(0);
      expect(await city.someoneWaits(sent)).toBe(true);
      await city.killGateway();
      await sent;
    });
    await until(
      () => visits.recorded(),
      (recorded) => recorded.length === 1,
    );
    await city.startGateway();
    await visits.answerAll();
    await expectOnce(visits);
  },
  PATIENCE_MS,
);

/** Visits to a client of their own, each under a key of its own. */
async function newVisits() {
  const client = (await until(() => registerClient(city.graph(), COMMUNITY).catch(() => undefined), Boolean))?.id ?? '';
  const visitedOn = dateOf(new Date());
  const keys = new Map<number, string>();
  const answers = new Map<number, Set<string>>();
  const send = async (visit: number): Promise<string | undefined> => {
    const key = keys.get(visit) ?? randomUUID();
    keys.set(visit, key);
    const input = { client, visitedOn, summary: `第 ${visit} 次走访`, idempotencyKey: key };
    type Data = { readonly recordVisit: { readonly ok: { readonly id: string } | null } | null };
    const answer = await city
      .graph()
      .answer<Data>(RECORD_VISIT, { input })
      .catch(() => undefined);
    const id = answer?.data?.recordVisit?.ok?.id;
    if (id !== undefined) answers.set(visit, (answers.get(visit) ?? new Set()).add(id));
    return id;
  };
  return {
    keys,
    answers,
    send,
    /** Sends each again until it is answered. */
    answerAll: async () => {
      for (const visit of keys.keys()) await until(() => send(visit), Boolean);
    },
    recorded: () => city.rows('select id from clients.visit where client_id = $1 order by id', [client]),
    entries: () =>
      city.rows(`select from audit.entry where action = 'visit.record' and records::text like $1`, [`%${client}%`]),
  };
}

/** Until the gateway sees that its owner runs: before, it sends nothing there. */
async function ownerIsSeen(): Promise<void> {
  await until(
    () => city.graph().answer(`{ clients(within: "${COMMUNITY}", first: 1) { totalCount } }`),
    ({ errors, owners }) => errors.length === 0 && owners.length === 0,
  );
}

type Visits = Awaited<ReturnType<typeof newVisits>>;

async function take({ keys, fault }: Step, visits: Visits): Promise<void> {
  const sendAll = () => Promise.all(keys.map((key) => visits.send(key)));
  if (fault === 'its transactions ended' || fault === 'the owner killed') {
    await city.whileVisitsAreLocked(async () => {
      const sent = sendAll();
      if (await city.someoneWaits(sent)) interrupted += 1;
      await (fault === 'the owner killed' ? city.killOwner() : city.endTransactions());
      await sent;
    });
    if (fault === 'the owner killed') await city.startOwner();
    return;
  }
  city.proxy.cutting(fault === 'none' ? undefined : fault);
  await sendAll().finally(() => city.proxy.cutting(undefined));
}

async function expectOnce({ keys, answers, recorded, entries }: Visits): Promise<void> {
  const ids = [...answers.values()].flatMap((of) => [...of]);
  expect(ids).toHaveLength(keys.size);
  expect((await recorded()).map(({ id }) => id)).toEqual(ids.toSorted());
  expect(await entries()).toHaveLength(keys.size);
  const used = await city.rows('select record from audit.idempotency_key where key = any($1)', [[...keys.values()]]);
  expect(used.map((row) => row['record']).toSorted()).toEqual(ids.toSorted());
  for (const sql of Object.values(figureDifferences)) expect(await city.rows(sql)).toEqual([]);
}
