import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { edgeDefaults } from '#config';
import { GraphError } from '#errors';
import { AdaptiveLimit, FairQueue, type Release, nextLimit } from '../../gateway/edge/load/index.ts';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

/** Lets promises that are settled say so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await settle();
};
const codeOf = (error: unknown): string => (error instanceof GraphError ? error.code : String(error));

describe('work in flight is bounded, and shared in turns', () => {
  type Entry = { readonly caller: string; readonly weight: number; release?: Release; outcome?: string };
  const limits = { inFlight: 6, perCaller: 3, waiting: 8, waitingPerCaller: 4 };

  const enter = (queue: FairQueue, caller: string, weight: number, gone?: AbortSignal): Entry => {
    const entry: Entry = { caller, weight };
    queue.enter(caller, weight, gone).then(
      (release) => void (entry.release = release),
      (error: unknown) => void (entry.outcome = codeOf(error)),
    );
    return entry;
  };
  const running = (entries: readonly Entry[]): Entry[] =>
    entries.filter(({ release, outcome }) => release !== undefined && outcome === undefined);
  const waiting = (entries: readonly Entry[]): Entry[] =>
    entries.filter(({ release, outcome }) => release === undefined && outcome === undefined);
  const weightOf = (entries: readonly Entry[]): number =>
    entries.reduce((sum, { weight }) => sum + Math.min(weight, limits.perCaller), 0);

  test('whatever comes and goes: no bound is passed, nothing waits where there is room, and all that was taken ends', async () => {
    const act = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          caller: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          weight: fc.integer({ min: 1, max: 5 }),
        }),
      },
      { weight: 2, arbitrary: fc.nat() },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
        const queue = new FairQueue(limits);
        const entries: Entry[] = [];
        const end = (index: number): void => {
          const now = running(entries);
          const entry = now[index % Math.max(now.length, 1)];
          entry?.release?.();
          if (entry) entry.outcome = 'done';
        };
        for (const next of acts) {
          if (typeof next === 'number') end(next);
          else entries.push(enter(queue, next.caller, next.weight));
          await settle();
          const [now, then] = [running(entries), waiting(entries)];
          expect(weightOf(now)).toBeLessThanOrEqual(limits.inFlight);
          expect(then.length).toBeLessThanOrEqual(limits.waiting);
          for (const caller of new Set(entries.map((entry) => entry.caller))) {
            const own = (some: Entry[]) => some.filter((entry) => entry.caller === caller);
            expect(weightOf(own(now))).toBeLessThanOrEqual(limits.perCaller);
            expect(own(then).length).toBeLessThanOrEqual(limits.waitingPerCaller);
          }
          expect(now.length === 0 && then.length > 0).toBe(false);
          expect(queue.state).toMatchObject({ running: weightOf(now), waiting: then.length });
        }
        while (running(entries).length > 0) {
          end(0);
          await settle();
        }
        expect(waiting(entries)).toEqual([]);
        expect(queue.state).toEqual({ running: 0, waiting: 0, callers: 0 });
      }),
      { numRuns: 300 },
    );
  });

  test('one caller with much waiting does not keep another from its turn', async () => {
    const queue = new FairQueue({ inFlight: 2, perCaller: 2, waiting: 8, waitingPerCaller: 8 });
    const many = Array.from({ length: 8 }, () => enter(queue, 'many', 1));
    await settle();
    const one = enter(queue, 'one', 1);
    await settle();
    expect(waiting([one])).toEqual([one]);
    many[0]?.release?.();
    await settle();
    expect(running([one])).toEqual([one]);
  });

  test('who goes while waiting is not let in, and lets those behind pass', async () => {
    const queue = new FairQueue({ inFlight: 4, perCaller: 4, waiting: 8, waitingPerCaller: 8 });
    const going = new AbortController();
    const first = enter(queue, 'first', 3);
    const gone = enter(queue, 'gone', 4, going.signal);
    const behind = enter(queue, 'behind', 1);
    await settle();
    expect(waiting([gone, behind])).toEqual([gone, behind]);
    going.abort();
    await settle();
    expect(gone.outcome).toBe('CLIENT_GONE');
    expect(running([first, behind])).toEqual([first, behind]);
    const late = enter(queue, 'gone', 1, going.signal);
    await settle();
    expect(late.outcome).toBe('CLIENT_GONE');
    for (const { release } of [first, behind]) release?.();
    await settle();
    expect(queue.state).toEqual({ running: 0, waiting: 0, callers: 0 });
  });

  test('less room ends nothing that runs, and more lets in what waits', async () => {
    const queue = new FairQueue({ inFlight: 4, perCaller: 2, waiting: 8, waitingPerCaller: 8 });
    const callers = ['a', 'b', 'c', 'd', 'e'].map((caller) => enter(queue, caller, 1));
    await settle();
    queue.resize(2);
    callers[0]?.release?.();
    callers[1]?.release?.();
    await settle();
    expect(queue.state).toMatchObject({ running: 2, waiting: 1 });
    queue.resize(3);
    await settle();
    expect(queue.state).toMatchObject({ running: 3, waiting: 0 });
  });

  test('when too many wait, the caller with the longest queue loses its newest', async () => {
    const queue = new FairQueue({ inFlight: 1, perCaller: 1, waiting: 3, waitingPerCaller: 3 });
    const many = Array.from({ length: 4 }, () => enter(queue, 'many', 1));
    const other = enter(queue, 'other', 1);
    await settle();
    expect(many.map(({ outcome }) => outcome)).toEqual([undefined, undefined, undefined, 'SHARE_EXCEEDED']);
    expect(waiting([other])).toEqual([other]);
    const crowd = ['third', 'fourth', 'fifth'].map((caller) => enter(queue, caller, 1));
    await settle();
    expect(many[2]?.outcome).toBe('SHARE_EXCEEDED');
    expect(crowd.map(({ outcome }) => outcome)).toEqual([undefined, 'OVERLOADED', 'OVERLOADED']);
  });
});

describe('what may be in flight follows how quickly owners answer', () => {
  const bounds = { least: 25, usual: 40, most: 100 };
  const deadlineMs = 5000;

  test('it stays within its bounds, and slower answers never leave more room', () => {
    const slowness = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 25, max: 100, noNaN: true }),
        slowness,
        slowness,
        fc.boolean(),
        (limit, a, b, isUsed) => {
          const next = [Math.min(a, b), Math.max(a, b)].map((one) =>
            nextLimit(limit, { slowness: one, isUsed }, bounds),
          );
          const [afterQuick = 0, afterSlow = 0] = next;
          for (const one of next) expect([one >= bounds.least, one <= bounds.most]).toEqual([true, true]);
          if (isUsed) expect(afterSlow).toBeLessThanOrEqual(afterQuick);
          if (Math.max(a, b) > 1) expect(afterSlow).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  /** Owners that answer so many a second, one after the other, and callers who always have more to ask. */
  const crowd = (perSecond: number, seconds: number) => {
    let now = 0;
    const limit = new AdaptiveLimit(bounds, deadlineMs / 5, () => now);
    const asked: number[] = [];
    const took: number[] = [];
    let capacity = 0;
    for (; now < seconds * 1000; now += 10) {
      while (asked.length < limit.current) asked.push(now);
      for (capacity += perSecond / 100; capacity >= 1; capacity--) {
        const ms = now + 10 - (asked.shift() ?? now);
        took.push(ms);
        limit.answered('owner', ms);
      }
      limit.adapt(true);
    }
    return { limit: limit.current, took };
  };

  test('whatever owners can do, what is let in is answered within the deadline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2000 }), (perSecond) => {
        expect(Math.max(...crowd(perSecond, 60).took)).toBeLessThan(deadlineMs);
      }),
      { numRuns: 30 },
    );
  });

  test('owners that answer quickly get as much as is allowed, slow ones little', () => {
    expect(crowd(1000, 30).limit).toBe(bounds.most);
    expect(crowd(15, 60).limit).toBeLessThan(bounds.usual);
  });

  test('one owner that is slow by itself leaves the others their share', () => {
    let now = 0;
    const limit = new AdaptiveLimit(bounds, deadlineMs / 5, () => now);
    for (; now < 60_000; now += 10) {
      if (now % 50 === 0) limit.answered('slow', 3000);
      limit.answered('quick', 10);
      limit.adapt(true);
    }
    expect(limit.current).toBe(bounds.most);
  });

  test('what was learned of many small documents is forgotten when little is asked', () => {
    let now = 0;
    const limit = new AdaptiveLimit(bounds, deadlineMs / 5, () => now);
    for (const isUsed of [true, false]) {
      for (const until = now + 30_000; now < until; now += 10) {
        limit.answered('owner', 10);
        limit.adapt(isUsed);
      }
      expect(limit.current).toBe(isUsed ? bounds.most : bounds.usual);
    }
  });
});

const asksMuch = (name: string): string =>
  `query ${name} { ${Array.from({ length: 200 }, (_, i) => `a${i}: slow`).join(' ')} }`;

describe('a gateway with as many documents under way as it takes', () => {
  let library: PlainSubgraph;
  let gateway: TestGateway;
  const held: (() => void)[] = [];
  const sdl = 'type Query { slow: Int quick: Int }';

  beforeAll(async () => {
    library = await startPlainSubgraph(sdl, {
      Query: { slow: () => new Promise((resolve) => held.push(() => resolve(1))), quick: () => 2 },
    });
    gateway = await startTestGateway({
      subgraphs: [{ name: 'library', url: library.url, sdl }],
      edge: { ...edgeDefaults, requestsPerMinute: { signedIn: 0, anonymous: 0 }, inFlight: { all: 4, perCaller: 2 } },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await library.stop();
  });

  const releaseAll = (): void => {
    for (const go of held.splice(0)) go();
  };

  test('answers others while one caller has its share under way, and refuses more of that one with 429 and when to come again', async () => {
    // Each by an alias of its own, or the subgraph would be asked once for all.
    const slow = Array.from({ length: 5 }, (_, i) => gateway.ask(`{ a${i}: slow }`, { as: 'city' }));
    await until(() => held.length === 2);
    const { status, headers, errors } = await Promise.race(slow);
    expect({ status, retryAfter: headers.get('retry-after'), code: errors?.[0]?.extensions.code }).toEqual({
      status: 429,
      retryAfter: '1',
      code: 'SHARE_EXCEEDED',
    });
    expect(await gateway.ask('{ quick }', { as: 'district:310101' })).toMatchObject({
      status: 200,
      data: { quick: 2 },
    });
    releaseAll();
    await until(() => held.length === 2);
    releaseAll();
    expect((await Promise.all(slow)).map((answer) => answer.status).toSorted()).toEqual([200, 200, 200, 200, 429]);
  });

  test('runs nothing for a client that closed its connection while it waited, a mutation neither', async () => {
    const slow = ['first: slow', 'second: slow'].map((asked) => gateway.ask(`{ ${asked} }`, { as: 'city' }));
    await until(() => held.length === 2);
    const headers = { 'content-type': 'application/json', authorization: await gateway.bearer('city') };
    const leaving = new AbortController();
    const body = JSON.stringify({ query: '{ left: slow }' });
    const left = gateway.send({ method: 'POST', headers, body, signal: leaving.signal }).catch(() => 'gone');
    await gateway.ask('{ quick }', { as: 'district:310101' });
    leaving.abort();
    expect(await left).toBe('gone');
    await gateway.ask('{ quick }', { as: 'district:310101' });
    const behind = gateway.ask('{ quick }', { as: 'city' });
    releaseAll();
    await Promise.all([...slow, behind]);
    await gateway.ask('{ quick }', { as: 'district:310101' });
    expect(held).toHaveLength(0);
  });

  test('lets a new document wait before it is validated, also one that is refused, and keeps nobody else waiting', async () => {
    const slow = ['first: slow', 'second: slow'].map((asked) => gateway.ask(`{ ${asked} }`, { as: 'city' }));
    await until(() => held.length === 2);
    const answered: number[] = [];
    const wrong = Array.from({ length: 4 }, async (_, i) => {
      const { status } = await gateway.ask(`{ ${`nope${i} `.repeat(1000)} }`, { as: 'city' });
      answered.push(status);
    });
    await Promise.race(wrong);
    for (let i = 0; i < 3; i++) await gateway.ask(`{ new${i}: quick }`, { as: 'district:310101' });
    expect(answered).toEqual([429, 429]);
    releaseAll();
    await Promise.all([...slow, ...wrong]);
    expect(answered).toEqual([429, 429, 400, 400]);
  });

  test('counts the planning of a document that it sees for the first time', async () => {
    const askBoth = () => ['One', 'Other'].map((name) => gateway.ask(asksMuch(name), { as: 'city' }));
    const together = askBoth();
    await until(() => held.length > 0);
    await gateway.ask('{ quick }', { as: 'district:310101' });
    expect(held).toHaveLength(200);
    releaseAll();
    await until(() => held.length === 200);
    releaseAll();
    await Promise.all(together);
    const again = askBoth();
    await until(() => held.length === 400);
    releaseAll();
    expect((await Promise.all(again)).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('refuses who comes when all room is taken with 503 and when to come again, and answers when there is room', async () => {
    const personas = ['city', 'district:310101', 'district:310104', 'district:310105', 'district:310106'];
    const slow = personas.map((as) => gateway.ask('{ slow }', { as }));
    await until(() => held.length === 4);
    const others = ['district:310107', 'district:310109', 'district:310110'].map((as) =>
      gateway.ask('{ quick }', { as }),
    );
    const { status, headers, errors } = await Promise.race(others);
    expect({ status, retryAfter: headers.get('retry-after'), code: errors?.[0]?.extensions.code }).toEqual({
      status: 503,
      retryAfter: '1',
      code: 'OVERLOADED',
    });
    releaseAll();
    await until(() => held.length === 1);
    releaseAll();
    await Promise.all([...slow, ...others]);
    expect((await gateway.ask('{ quick }', { as: 'district:310110' })).data).toEqual({ quick: 2 });
  });
});
