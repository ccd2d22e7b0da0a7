import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { entriesOf, writingDomains } from '../testkit/every-mutation.ts';
import { mutations } from '../testkit/mutations.ts';
import { type Repeats, sendInEveryWay, sendOnce } from './kit/repeats.ts';
import { type changeOf, rowsOf } from './kit/rows.ts';
import { type Reply, send, sendEvery } from './kit/sending.ts';

/** Mutations that only read: each is a read of its own in the trail. */
const READING = [
  'breakGlass',
  'exportAdvisor',
  'exportAdvisorTrace',
  'exportSubject',
  'exportTrail',
  'showPhoto',
  'unmaskAdvisor',
  'unmaskClient',
  'unmaskClients',
];
/** Each of many has a key of its own. */
const MANY = ['moveAwards', 'moveErasures', 'moveFilings'];
/** Whoever hands something in has a receipt for it, whose record is the bureau's: it is shown to who sends the key again. */
const HANDED_IN = ['recordComplaint', 'submitComplaint', 'submitLead'];
/** What these answer is the receipt, which is not kept; recordLead shows the record beside it. */
const BY_RECEIPT = [...HANDED_IN, 'recordLead'];
const NO_CHANGE = { went: [], came: [], added: [] };
const AT_KEY = 'at input.idempotencyKey';

test('every mutation takes a key, but those that only read and those that hold many with a key each', () => {
  const keyless = mutations.filter(({ isKeyed }) => !isKeyed).map(({ name }) => name);
  expect(keyless.toSorted()).toEqual([...READING, ...MANY].toSorted());
});

describe.each(writingDomains)('a write of the domain %s', (domain) => {
  const names = mutations.filter((one) => one.domain === domain && one.isKeyed).map(({ name }) => name);
  /** What each sending does to another owner, where it is sent once. */
  const once: ReturnType<typeof changeOf>[] = [];
  const all: Repeats[] = [];
  const of = (name: string): Repeats[] => all.filter(({ sending }) => sending.mutation.name === name);
  let owner: AuditedOwner;
  let later: { replies: Reply[]; before: string[]; after: string[] };

  beforeAll(async () => {
    // What a job does is no part of the write that it follows.
    owner = await startAuditedOwner('310101', { runsJobs: false });
  });
  afterAll(() => owner.close());

  beforeAll(async () => {
    const other = await startAuditedOwner('310101', { runsJobs: false });
    await sendEvery(domain, other, async (sending) => {
      const key = randomUUID();
      once.push(await sendOnce(other, sending, key));
      return key;
    }).finally(() => other.close());
    await sendEvery(domain, owner, async (sending) => {
      const repeats = await sendInEveryWay(owner, sending);
      all.push(repeats);
      return repeats.key;
    });
    later = await sendAllAgain(owner, all);
  });

  test('is among those that these tests send, whatever it is', () => {
    expect([...new Set(all.map(({ sending }) => sending.mutation.name))].toSorted()).toEqual(names.toSorted());
  });

  test.each(names)('%s, sent twice at once and once more, is done once', (name) => {
    expect(of(name)).not.toEqual([]);
    for (const { twoAtOnce, again, entries, besides, change, ...repeats } of of(name)) {
      const [first] = twoAtOnce;
      expect(first?.record).toEqual(expect.any(String));
      expect([...twoAtOnce, again]).toEqual([first, first, first]);
      expect(entries).toHaveLength(entriesOf(name));
      expect(besides).toEqual([NO_CHANGE, NO_CHANGE]);
      expect(change).toEqual(once[all.findIndex(({ key }) => key === repeats.key)]);
    }
  });

  test.each(names)('%s is refused under the key of other content or of another write', (name) => {
    for (const { ofOtherContent, ofOtherMutation } of of(name)) {
      expect(ofOtherContent).toEqual({ record: null, ok: null, refusals: [`KEY_REUSED ${AT_KEY}`] });
      expect(ofOtherMutation).toEqual({ record: null, ok: null, refusals: [`KEY_REUSED ${AT_KEY}`] });
    }
  });

  test.each(names)('%s is refused under a key that is no UUID', (name) => {
    for (const { withMalformedKey } of of(name)) expect(withMalformedKey.refusals).toEqual([`INPUT_INVALID ${AT_KEY}`]);
  });

  test.each(names)('%s keeps no key when it is refused: corrected, it is done under the same one', (name) => {
    for (const { refused, again } of of(name)) {
      expect(refused.length).toBeGreaterThan(0);
      for (const { record, refusals } of refused) expect([record, refusals.length > 0]).toEqual([null, true]);
      expect(again.refusals).toEqual([]);
    }
  });

  test.each(names)("%s under another person's key is a write of its own", (name) => {
    for (const { ofOtherPerson, again } of of(name)) {
      expect(ofOtherPerson.refusals.join()).not.toContain('KEY_REUSED');
      // A street has one list of centres: another person's write changes the same record.
      expect(ofOtherPerson.record === again.record).toBe(name === 'setServiceCentres');
    }
  });

  test.each(names)('%s is answered to nobody who has lost the right to the record', (name) => {
    for (const { ofOneMovedElsewhere, sending, again } of of(name)) {
      const refusals = [`DIVISION_FORBIDDEN at input.${sending.mutation.located}`];
      const refused = { record: null, ok: null, refusals };
      expect(ofOneMovedElsewhere).toEqual(HANDED_IN.includes(name) ? again : refused);
    }
  });

  test.each(names)('%s leaves with its key a keyed hash and the record, and nothing that was said', (name) => {
    for (const { keyRows, again, sending } of of(name)) {
      expect(keyRows).toMatchObject([
        {
          subject: sending.by,
          mutation: name,
          content: expect.stringMatching(/^[\w+/=-]{32,}$/),
        },
      ]);
      const kept = keyRows[0]?.['record'];
      const isNamed = !BY_RECEIPT.includes(name);
      expect([kept === again.record, String(kept).includes(String(again.record))]).toEqual([isNamed, isNamed]);
      const columns: unknown = JSON.parse(keyRows[0]?.action ?? '');
      expect(Object.keys(Object(columns)).toSorted()).toEqual(
        ['content', 'key', 'mutation', 'record', 'subject', 'used_at', 'version'].toSorted(),
      );
    }
  });

  test('sent again the next day, when all that came after it is done, changes nothing and answers its record', () => {
    expect(later.replies.map(({ record, refusals }) => [record, refusals])).toEqual(
      all.map(({ again }) => [again.record, []]),
    );
    expect(later.after).toEqual(later.before);
  });
});

async function sendAllAgain(owner: AuditedOwner, all: readonly Repeats[]) {
  owner.setClock('2026-11-01T12:00:00+08:00');
  const before = await rowsOf(owner);
  const replies: Reply[] = [];
  for (const { sending, key } of all) replies.push(await send(owner, sending, { idempotencyKey: key }));
  return { replies, before, after: await rowsOf(owner) };
}
