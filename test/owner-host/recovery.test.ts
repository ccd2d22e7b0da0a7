import { afterEach, expect, test } from '@jest/globals';
import { type DatabaseWire, startDatabaseWire } from '../testkit/database-wire.ts';
import { until } from '../testkit/gateway.ts';
import { officer } from '../testkit/issuer.ts';
import { post } from '../testkit/post.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

const closings: (() => unknown)[] = [];
afterEach(async () => {
  for (const closing of closings.splice(0).toReversed()) await closing();
});

async function startOwner(options: Parameters<typeof startSmallOwner>[0]): Promise<SmallOwner> {
  const owner = await startSmallOwner({ ...options, poolSize: 2 });
  closings.push(() => owner.close());
  return owner;
}

async function startOverWire(): Promise<{ owner: SmallOwner; wire: DatabaseWire }> {
  const wires: DatabaseWire[] = [];
  const owner = await startOwner({
    databaseSilenceMs: 400,
    reachedAt: async (url) => {
      const wire = await startDatabaseWire(url);
      wires.push(wire);
      closings.push(() => wire.close());
      return wire.url;
    },
  });
  const [wire] = wires;
  if (wire === undefined) throw new TypeError('the owner has no database');
  return { owner, wire };
}

async function ask({ url, issuer }: SmallOwner, query: string, claims = officer) {
  return post(`${url}/310101/advisors/graphql`, query, { token: await issuer.sign(claims) });
}

const divisionOf = async (owner: SmallOwner): Promise<unknown> =>
  (await ask(owner, '{ division }')).body.data?.['division'];
const statusOf = async ({ url }: SmallOwner, path = '310101/advisors/ready'): Promise<number> =>
  (await fetch(`${url}/${path}`)).status;

test('an instance says beside its endpoint whether it is ready, and of one that runs elsewhere that it is not here', async () => {
  const owner = await startOwner({});
  expect(await statusOf(owner)).toBe(200);
  for (const elsewhere of ['310104/advisors/ready', '310101/clients/ready']) {
    expect(await statusOf(owner, elsewhere)).toBe(421);
  }
});

test('what was lost in a network that dropped everything holds no connection for ever: the owner answers again', async () => {
  const { owner, wire } = await startOverWire();
  expect(await divisionOf(owner)).toBe('310101');
  wire.swallow();
  // More than its pool has places.
  const lost = Array.from({ length: 4 }, () => divisionOf(owner));
  await until(
    () => statusOf(owner),
    (status) => status === 503,
  );
  expect(await Promise.all(lost)).toEqual([null, null, null, null]);
  wire.mend();
  await until(
    () => divisionOf(owner),
    (division) => division === '310101',
  );
  await until(
    () => statusOf(owner),
    (status) => status === 200,
  );
  const told = owner.log().filter(({ msg }) => String(msg).startsWith('the instance'));
  expect(told).toMatchObject([
    { owner: '310101', domain: 'advisors', code: 'DATABASE_UNREACHABLE' },
    { owner: '310101', domain: 'advisors', msg: 'the instance is ready again' },
  ]);
});

test('an owner whose database connections were cut is ready again as soon as they can be made', async () => {
  const { owner, wire } = await startOverWire();
  expect(await divisionOf(owner)).toBe('310101');
  wire.breakNow();
  await until(
    () => divisionOf(owner),
    (division) => division === '310101',
  );
  expect(await statusOf(owner)).toBe(200);
});

test('a burst that waits for connections leaves an owner ready, and ends with every question answered', async () => {
  const owner = await startOwner({});
  let isOver = false;
  const burst = Promise.all(Array.from({ length: 16 }, () => ask(owner, '{ nap }'))).finally(() => {
    isOver = true;
  });
  const seen = new Set<number>();
  await until(
    async () => seen.add(await statusOf(owner)),
    () => isOver,
  );
  expect((await burst).map(({ body }) => body.data)).toEqual(Array.from({ length: 16 }, () => ({ nap: 'over' })));
  expect([...seen]).toEqual([200]);
});

test('an owner whose connections are all in use refuses what waits too long as too much, says when to come again, and has no fault', async () => {
  const arrived = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const owner = await startSmallOwner({
    poolSize: 1,
    // Enough to connect on a busy machine: the same time bounds both.
    databaseWaitMs: 2000,
    arrived: arrived.resolve,
    gate: gate.promise,
  });
  closings.push(() => owner.close());
  const held = ask(owner, '{ division slow }');
  await arrived.promise;
  const { status, headers, body } = await ask(owner, '{ division }');
  // Before anything is asked for, it is looked up whether an advisor's access has ended.
  const advisor = { ...officer, sub: 'advisor-1', role: 'advisor', division: '310101002' };
  const refused = await ask(owner, '{ me }', advisor);
  expect(refused).toMatchObject({ status: 429, body: { errors: [{ extensions: { code: 'OWNER_OVERLOADED' } }] } });
  expect(refused.headers.get('retry-after')).toBe('60');
  gate.resolve();
  expect((await held).body.data).toEqual({ division: '310101', slow: 'done' });
  expect(body).toMatchObject({
    data: { division: null },
    errors: [
      { message: expect.stringContaining('in a minute'), extensions: { code: 'OWNER_OVERLOADED', retryAfter: 60 } },
    ],
  });
  expect([status, headers.get('retry-after')]).toEqual([200, null]);
  expect(owner.log().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  expect(await statusOf(owner)).toBe(200);
  expect(await divisionOf(owner)).toBe('310101');
});
