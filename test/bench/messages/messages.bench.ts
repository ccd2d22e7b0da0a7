import { setTimeout as pause } from 'node:timers/promises';
import { sendMessage } from '#messages';
import type { Claim } from '../claim.ts';
import { type TwoHosts, benchMessage, startTwoHosts } from './two-hosts.ts';

const WAITING = 10_000;
const SINGLE = 50;
const LOOK_MS = 5;

/** How soon one message is received, and how long 10,000 take that waited for their receiver, while it answers reads. */
export async function measureMessages(): Promise<Claim[]> {
  const hosts = await startTwoHosts();
  try {
    await write(hosts, WAITING, 'waiting');
    const quiet = await readsDuring(hosts, () => pause(3000));
    const begun = performance.now();
    hosts.connect();
    const beside = await readsDuring(hosts, () => allReceived(hosts));
    const seconds = (performance.now() - begun) / 1000;
    const delays: number[] = [];
    for (let i = 0; i < SINGLE; i++) delays.push(await delayOf(hosts, `single ${i}`));
    return [
      {
        name: `${WAITING} messages that waited are received beside reads`,
        ratio: seconds,
        unit: 's',
        atMost: 300,
        detail: `${(WAITING / seconds).toFixed(0)} a second; a read took ${beside.toFixed(1)} ms, and ${quiet.toFixed(1)} ms before`,
      },
      {
        name: 'a message is received after its commit, the slowest of all',
        ratio: Math.max(...delays) / 1000,
        unit: 's',
        atMost: 1,
        detail: `${SINGLE} messages, one after the other; ${(delays.reduce((sum, ms) => sum + ms, 0) / SINGLE).toFixed(0)} ms on average`,
      },
    ];
  } finally {
    await hosts.close();
  }
}

async function write({ database, owner, flush }: TwoHosts, count: number, name: string): Promise<void> {
  const session = database.session(owner);
  for (let from = 0; from < count; from += 100) {
    await session.write(async (em) => {
      for (let i = from; i < Math.min(count, from + 100); i++)
        sendMessage(em, benchMessage, { to: owner, subject: '', payload: { advisor: `${name} ${i}` } });
      await flush(em);
    });
  }
  await session.close();
}

async function countWaiting({ database, owner }: TwoHosts): Promise<number> {
  const session = database.session(owner);
  const [row] = await session.write((em) =>
    em.execute<{ count: number }[]>(`select count(*)::int as count from audit.message_out where received_at is null`),
  );
  await session.close();
  return row?.count ?? 0;
}

async function allReceived(hosts: TwoHosts): Promise<void> {
  while ((await countWaiting(hosts)) > 0) await pause(200);
}

async function delayOf(hosts: TwoHosts, name: string): Promise<number> {
  await write(hosts, 1, name);
  const committed = performance.now();
  while ((await countWaiting(hosts)) > 0) await pause(LOOK_MS);
  return performance.now() - committed;
}

/** How long a read takes on average while the work runs, one after the other with a pause between. */
async function readsDuring(hosts: TwoHosts, work: () => Promise<unknown>): Promise<number> {
  const over = new AbortController();
  const done = work().finally(() => over.abort());
  const took: number[] = [];
  while (!over.signal.aborted) {
    const begun = performance.now();
    await hosts.read();
    took.push(performance.now() - begun);
    await pause(20);
  }
  await done;
  return took.reduce((sum, ms) => sum + ms, 0) / took.length;
}
