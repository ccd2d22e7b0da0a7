import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { errors } from '#errors';
import {
  type Envelope,
  type MessageKind,
  type Refusal,
  type Sent,
  defineMessage,
  receiveMessage,
  sendMessage,
} from '#messages';
import { z } from 'zod';
import { code } from '../testkit/codes.ts';
import { addTo } from '../testkit/note-domain.ts';
import { CITY, DISTRICT, type TwoOwners, ordered, startTwoOwners, unordered } from './two-owners.ts';

let owners: TwoOwners;

beforeAll(async () => {
  owners = await startTwoOwners();
}, 60_000);
beforeEach(() => owners.empty());
afterAll(() => owners.close());

const NEWER = unordered.version(2, z.strictObject({ text: z.string() }), async (em, { text }) => {
  await addTo('note', CITY, text)(em);
});
/** Refuses one note, and takes all others. */
const picky: MessageKind = defineMessage({ kind: 'ordered-note', to: 'notes', ordered: true }).version(
  1,
  z.strictObject({ body: z.string() }),
  async (em, { body }) => {
    await addTo('note', CITY, body)(em);
    if (body === 'poison') throw errors.notFound('client', body);
  },
);

/** The same kind as its sender declares it, which writes down what was refused of it. */
const refusals: Partial<Refusal>[] = [];
const minding: MessageKind = defineMessage({
  kind: 'ordered-note',
  to: 'notes',
  ordered: true,
  onRefused: async (em, { subject, code: why, wasTakenBefore, receiver, sender }) => {
    refusals.push({ subject, code: why, wasTakenBefore, receiver, sender });
    await addTo('note', DISTRICT, `back: ${subject}`)(em);
    return true;
  },
}).version(1, z.strictObject({ body: z.string() }), async () => {});

/** Sends to a receiver that knows these kinds, whose refusals come back. */
const refusingFrom =
  (...kinds: readonly MessageKind[]) =>
  (message: Envelope): Promise<Sent> =>
    owners.receive(message, kinds).catch((error: { code: string }) => ({ code: error.code, isSigned: true }));

/** Delivers to a receiver that knows these kinds, as the sender sees it. */
async function deliverTo(...kinds: readonly MessageKind[]): Promise<Envelope[]> {
  const sent: Envelope[] = [];
  const send = (message: Envelope): Promise<Sent> => {
    sent.push(message);
    return refusingFrom(...kinds)(message);
  };
  await owners.deliver({ send });
  return sent;
}

const tell = (subject: string, body: string) =>
  owners.write(async (em) => sendMessage(em, ordered, { to: CITY, subject, payload: { body } }));
const shownByDistrict = () => owners.district.asAdmin('select state, code from audit.message_out order by id');
const shownByCity = () => owners.city.asAdmin('select state, code from audit.message_in order by id');
const sealedPayload = async () =>
  (await owners.district.asAdmin('select payload from audit.message_out'))[0]?.['payload'];
const later = () => owners.setClock(new Date(owners.clock().getTime() + 3_600_000));

test('a message of a version that the receiver does not know waits, is shown at both ends, and is taken after its update', async () => {
  await owners.write(async (em) => sendMessage(em, NEWER, { to: CITY, subject: '', payload: { text: 'newer' } }));
  await owners.write(async (em) => sendMessage(em, unordered, { to: CITY, subject: '', payload: { body: 'older' } }));
  await deliverTo(unordered);
  expect(await owners.city.bodies()).toEqual(['older']);
  const unknown = { code: 'MESSAGE_VERSION_UNKNOWN' };
  expect(await shownByDistrict()).toEqual([
    { state: 'WAITING', ...unknown },
    { state: 'RECEIVED', code: null },
  ]);
  expect(await shownByCity()).toEqual([
    { state: 'SET_ASIDE', ...unknown },
    { state: 'RECEIVED', code: null },
  ]);
  later();
  await deliverTo(NEWER);
  expect(await owners.city.bodies()).toEqual(['older', 'newer']);
  expect(await shownByCity()).toEqual(await shownByDistrict());
});

test('a message of a kind that the receiver does not know waits', async () => {
  await tell('a', 'waits');
  await deliverTo(unordered);
  expect(await shownByDistrict()).toEqual([{ state: 'WAITING', code: 'MESSAGE_KIND_UNKNOWN' }]);
});

test('a message that the receiver cannot do is undone, set aside at both ends, and holds up only its own subject', async () => {
  for (const [subject, body] of [
    ['a', 'poison'],
    ['a', 'behind'],
    ['b', 'other'],
  ] as const)
    await tell(subject, body);
  await deliverTo(picky);
  expect(await owners.city.bodies()).toEqual(['other']);
  const refused = { state: 'SET_ASIDE', code: 'MESSAGE_REFUSED' };
  const received = { state: 'RECEIVED', code: null };
  expect(await shownByDistrict()).toEqual([refused, { state: 'WAITING', code: null }, received]);
  expect(await shownByCity()).toEqual([refused, received]);
  later();
  await deliverTo(ordered);
  expect(await owners.city.bodies()).toEqual(['other', 'poison', 'behind']);
});

test('a message that its sender minds is given up when it is refused, taken back once, emptied, and holds up nothing', async () => {
  refusals.length = 0;
  const receive = refusingFrom(picky);
  await tell('b', 'taken');
  await owners.deliver({ send: receive, kinds: [minding] });
  for (const [subject, body] of [
    ['a', 'poison'],
    ['b', 'poison'],
    ['c', 'poison'],
    ['c', 'behind'],
  ] as const)
    await tell(subject, body);
  await owners.deliver({ send: receive, kinds: [minding] });
  await owners.takeBack([minding]);
  await owners.takeBack([minding]);
  later();
  await owners.deliver({ send: receive, kinds: [minding] });
  // Of the subject of which another one waits behind, that one says more.
  const ends = { sender: { owner: DISTRICT, domain: 'notes' }, receiver: { owner: CITY, domain: 'notes' } };
  expect(refusals).toEqual([
    { ...ends, subject: 'a', code: 'MESSAGE_REFUSED', wasTakenBefore: false },
    { ...ends, subject: 'b', code: 'MESSAGE_REFUSED', wasTakenBefore: true },
  ]);
  expect(await owners.district.bodies()).toEqual(['back: a', 'back: b']);
  expect(await owners.city.bodies()).toEqual(['taken', 'behind']);
  expect(await owners.district.asAdmin('select subject, state, payload from audit.message_out order by id')).toEqual([
    { subject: 'b', state: 'RECEIVED', payload: null },
    { subject: 'a', state: 'REFUSED', payload: null },
    { subject: 'b', state: 'REFUSED', payload: null },
    { subject: 'c', state: 'REFUSED', payload: null },
    { subject: 'c', state: 'RECEIVED', payload: null },
  ]);
});

test('a message of which its sender takes nothing back is set aside with its content, tried again, and taken after an update of the receiver', async () => {
  const keeping: MessageKind = defineMessage({
    kind: 'ordered-note',
    to: 'notes',
    ordered: true,
    onRefused: async () => false,
  }).version(1, z.strictObject({ body: z.string() }), async () => {});
  await tell('a', 'poison');
  for (const attempts of [1, 2]) {
    const next = await owners.deliver({ send: refusingFrom(picky), kinds: [keeping] });
    expect(next).toBeUndefined();
    await owners.takeBack([keeping]);
    expect(await owners.district.asAdmin('select state, code, attempts from audit.message_out')).toEqual([
      { state: 'SET_ASIDE', code: 'MESSAGE_REFUSED', attempts },
    ]);
    expect(await sealedPayload()).toMatch(/^1\./);
    later();
  }
  await owners.deliver({ send: refusingFrom(ordered), kinds: [keeping] });
  expect(await owners.city.bodies()).toEqual(['poison']);
  expect(await shownByDistrict()).toEqual([{ state: 'RECEIVED', code: null }]);
});

test('of several refused messages one that cannot be taken back holds up none behind it', async () => {
  const failing: MessageKind = defineMessage({
    kind: 'ordered-note',
    to: 'notes',
    ordered: true,
    onRefused: async (em, { subject }) => {
      await addTo('note', DISTRICT, `back: ${subject}`)(em);
      if (subject === 'a') throw new TypeError('it cannot be taken back');
      return true;
    },
  }).version(1, z.strictObject({ body: z.string() }), async () => {});
  for (const subject of ['a', 'b', 'c']) await tell(subject, 'poison');
  await owners.deliver({ send: refusingFrom(picky), kinds: [failing] });
  await owners.takeBack([failing]);
  expect(await owners.district.bodies()).toEqual(['back: b', 'back: c']);
  expect(await owners.district.asAdmin('select subject, payload is null as done from audit.message_out')).toEqual(
    expect.arrayContaining([
      { subject: 'a', done: false },
      { subject: 'b', done: true },
      { subject: 'c', done: true },
    ]),
  );
  await owners.takeBack([minding]);
  expect(await owners.district.bodies()).toEqual(['back: b', 'back: c', 'back: a']);
});

test('what is told anew while a refusal is taken back is waited for, and says more', async () => {
  refusals.length = 0;
  await tell('a', 'poison');
  await owners.deliver({ send: refusingFrom(picky), kinds: [minding] });
  const told = Promise.withResolvers<void>();
  // The message joins a transaction at its end, which a second one about the subject keeps open for a while.
  const writing = owners.write(async (em) => {
    await em.execute(
      `update audit.message_stream set last = last + 1 where subject = 'a' and receiver = '${CITY}' and kind = 'ordered-note'`,
    );
    await em.execute(`insert into audit.message_out
      (id, division, version, domain, receiver, receiver_domain, kind, subject, place, payload, created_at, state, attempts)
      select 'anew', division, version, domain, receiver, receiver_domain, kind, subject, 2, payload, created_at, 'WAITING', 0
      from audit.message_out`);
    told.resolve();
    await new Promise((resolve) => void setTimeout(resolve, 100));
  });
  await told.promise;
  await Promise.all([writing, owners.takeBack([minding])]);
  expect(refusals).toEqual([]);
  expect(await owners.district.asAdmin('select id, state from audit.message_out where payload is not null')).toEqual([
    { id: 'anew', state: 'WAITING' },
  ]);
});

test('a refusal that the receiver did not sign takes nothing back: the message is set aside and tried again', async () => {
  refusals.length = 0;
  await tell('a', 'any');
  await owners.deliver({ send: () => Promise.resolve({ code: 'MESSAGE_REFUSED', isSigned: false }), kinds: [minding] });
  await owners.takeBack([minding]);
  expect(refusals).toEqual([]);
  expect(await shownByDistrict()).toEqual([{ state: 'SET_ASIDE', code: 'MESSAGE_REFUSED' }]);
  later();
  await owners.deliver({ kinds: [minding] });
  expect(await owners.city.bodies()).toEqual(['any']);
});

test.each([
  ['a TypeError', async () => Promise.reject(new TypeError('defective'))],
  ['a RangeError', async () => Promise.reject(new RangeError('defective'))],
  ['data that no column takes', async (em: EntityManager) => em.execute(`select 'x'::int`)],
])(
  '%s of the receiver is its own failure: the message is set aside, never given up, and taken after an update',
  async (_, fail) => {
    const defective: MessageKind = defineMessage({ kind: 'ordered-note', to: 'notes', ordered: true }).version(
      1,
      z.strictObject({ body: z.string() }),
      async (em) => void (await fail(em)),
    );
    refusals.length = 0;
    await tell('a', 'any');
    await owners.deliver({ send: refusingFrom(defective), kinds: [minding] });
    await owners.takeBack([minding]);
    expect(refusals).toEqual([]);
    expect(await shownByDistrict()).toEqual([{ state: 'SET_ASIDE', code: 'MESSAGE_FAILED' }]);
    expect(await shownByCity()).toEqual(await shownByDistrict());
    later();
    await owners.deliver({ kinds: [minding] });
    expect(await owners.city.bodies()).toEqual(['any']);
  },
);

test('what is sealed while it waits is neither readable there nor left after the receipt', async () => {
  await tell('a', '张三');
  expect(await sealedPayload()).toMatch(/^1\./);
  await deliverTo(ordered);
  expect(await sealedPayload()).toBeNull();
});

test('of many messages for a receiver that cannot be reached few are tried, and all arrive once it is back', async () => {
  for (let i = 0; i < 120; i++) await tell(String(i), String(i));
  let tried = 0;
  await owners.deliver({
    send: async () => {
      tried += 1;
      return { code: 'OWNER_UNAVAILABLE' };
    },
  });
  expect(tried).toBe(50);
  later();
  await deliverTo(ordered);
  expect(await owners.city.bodies()).toHaveLength(120);
});

test('the same receipt is given whenever a message comes again, and another content under its id is refused', async () => {
  await tell('a', 'once');
  const [message] = await deliverTo(ordered);
  if (message === undefined) throw new TypeError('nothing was sent');
  const again = await owners.receive(message, [ordered]);
  expect(await owners.city.asAdmin('select receipt from audit.message_in')).toEqual([again]);
  await expect(owners.receive({ ...message, payload: '{"body":"other"}' }, [ordered])).rejects.toMatchObject({
    code: 'MESSAGE_CHANGED',
  });
  expect(await owners.city.bodies()).toEqual(['once']);
});

test('a message that was taken keeps its receipt and is not taken back, though its answer was lost and the receiver is stricter since', async () => {
  refusals.length = 0;
  await tell('a', 'long');
  const strict: MessageKind = defineMessage({ kind: 'ordered-note', to: 'notes', ordered: true }).version(
    1,
    z.strictObject({ body: z.string().max(3) }),
    async () => {},
  );
  const lost = async (message: Envelope): Promise<Sent> => {
    await owners.receive(message, [ordered]);
    return { code: 'OWNER_TIMEOUT' };
  };
  await owners.deliver({ send: lost, kinds: [minding] });
  later();
  await owners.deliver({ send: refusingFrom(strict), kinds: [minding] });
  await owners.takeBack([minding]);
  expect(refusals).toEqual([]);
  expect(await shownByDistrict()).toEqual([{ state: 'RECEIVED', code: null }]);
  expect(await shownByCity()).toEqual(await shownByDistrict());
});

test('a message is refused that another owner signed than it names, or that is for another addressee; nothing of it is kept', async () => {
  await tell('a', 'mine');
  const [message] = await deliverTo();
  if (message === undefined) throw new TypeError('nothing was sent');
  await owners.city.asAdmin('truncate audit.message_in');
  const session = owners.city.database.session(CITY);
  const inbox = { session, kinds: [ordered], now: owners.clock, receiptOf: () => '' };
  const [here, elsewhere] = [
    { owner: CITY, domain: 'notes' },
    { owner: DISTRICT, domain: 'notes' },
  ];
  const refused = (signer: string, to: typeof here) => receiveMessage({ ...inbox, here: to }, signer, message);
  await expect(refused(code('310104'), here)).rejects.toMatchObject({ code: 'MESSAGE_SENDER_WRONG' });
  await expect(refused(DISTRICT, elsewhere)).rejects.toMatchObject({ code: 'MESSAGE_ADDRESSEE_WRONG' });
  await session.close();
  expect(await shownByCity()).toEqual([]);
});
