import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { type DatabaseWire, startDatabaseWire } from '../testkit/database-wire.ts';
import { entriesOf, writingDomains } from '../testkit/every-mutation.ts';
import { mutations } from '../testkit/mutations.ts';
import { type Interrupted, sendOverLosses } from './kit/losses.ts';
import { sendOnce } from './kit/repeats.ts';
import type { changeOf } from './kit/rows.ts';
import { sendEvery } from './kit/sending.ts';

/** Every write, cut at each of its messages. */
const PATIENCE_MS = 180_000;
const UNDONE = { codes: ['INTERNAL'], isDone: false };
const OPEN = { codes: ['OUTCOME_UNKNOWN'], isDone: false };
/** Only something that was read for the answer was lost. */
const DONE = { codes: [], isDone: true };

describe.each(writingDomains)('a write of the domain %s, whose connection to the database is cut', (domain) => {
  const names = mutations.filter((one) => one.domain === domain && one.isKeyed).map(({ name }) => name);
  /** What each sending does to another owner, where nothing is cut. */
  const once: ReturnType<typeof changeOf>[] = [];
  const all: Interrupted[] = [];
  const losses = (name: string) =>
    all.filter(({ sending }) => sending.mutation.name === name).flatMap((one) => one.losses);

  beforeAll(async () => {
    const calm = await startAuditedOwner('310101', { runsJobs: false });
    await sendEvery(domain, calm, async (sending) => {
      const key = randomUUID();
      once.push(await sendOnce(calm, sending, key));
      return key;
    }).finally(() => calm.close());
    const wire = await startWire();
    await sendEvery(domain, wire.owner, async (sending) => {
      const interrupted = await sendOverLosses(wire.owner, wire, sending);
      all.push(interrupted);
      return interrupted.key;
    }).finally(() => wire.close());
  }, PATIENCE_MS);

  test('is among those that these tests send, whatever it is', () => {
    expect([...new Set(all.map(({ sending }) => sending.mutation.name))].toSorted()).toEqual(names.toSorted());
  });

  test.each(names)('%s, sent again after each of its messages was lost, is done once', (name) => {
    for (const [i, { sending, again, change, entries }] of all.entries()) {
      if (sending.mutation.name !== name) continue;
      expect([again.record, again.refusals]).toEqual([expect.any(String), []]);
      expect(entries).toHaveLength(entriesOf(name));
      expect(change).toEqual(once[i]);
    }
  });

  test.each(names)('%s is never said to be refused, and said to be open where it is done', (name) => {
    for (const loss of losses(name)) expect([UNDONE, OPEN, { ...OPEN, isDone: true }, DONE]).toContainEqual(loss);
    expect(losses(name)).toContainEqual({ ...OPEN, isDone: true });
    expect(losses(name)).toContainEqual(OPEN);
  });
});

type Wired = DatabaseWire & { readonly owner: AuditedOwner; close(): Promise<void> };

async function startWire(): Promise<Wired> {
  let wire: DatabaseWire | undefined;
  const owner = await startAuditedOwner('310101', {
    // Their messages are no part of the write that is cut.
    runsJobs: false,
    wired: async (url) => {
      wire = await startDatabaseWire(url);
      return wire.url;
    },
  });
  if (wire === undefined) throw new TypeError('the owner was started over no wire');
  const { close, ...rest } = wire;
  return {
    ...rest,
    owner,
    close: async () => {
      await owner.close();
      close();
    },
  };
}
