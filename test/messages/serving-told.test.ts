import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStations, filedAt, move, COMMUNITY } from '../serving-advisors/network.ts';
import { until } from '../testkit/gateway.ts';
import { type Place, startPlaces } from './two-processes.ts';

const OWNER = '310101';

let started: Awaited<ReturnType<typeof startPlaces>>;
let advisors: Place;
let clients: Place;
let station: string;

beforeAll(async () => {
  started = await startPlaces([
    { owner: OWNER, domains: ['advisors', 'audit'] },
    { owner: OWNER, domains: ['clients', 'audit'] },
  ]);
  const [one, other] = started.places;
  if (one === undefined || other === undefined) throw new TypeError('two were started');
  [advisors, clients] = [one, other];
  await clients.begin();
  await advisors.begin();
  station = (await openStations(advisors))[COMMUNITY] ?? '';
}, 120_000);
afterAll(() => started.close());

const post = (text: string, pair?: string) => started.post(clients.urlOf('clients'), text, pair);
const told = async () =>
  (await clients.asAdmin('select advisor from clients.serving_advisor order by 1')).map(({ advisor }) => advisor);
/** In which months the advisor serves, as the clients domain keeps them. */
const monthsOf = (advisor: string) =>
  clients.asAdmin(`select since::text, until::text from clients.serving_period where advisor = '${advisor}'`);
/** The owner reports its months as well, to a city that is nowhere here. */
const ABOUT_SERVING = `kind = 'serving-advisors'`;
const waiting = () =>
  advisors.asAdmin(`select id from audit.message_out where state <> 'RECEIVED' and ${ABOUT_SERVING}`);

const sentInASecond = async () => {
  const before = advisors.statements.length;
  await clients.asAdmin('select pg_sleep(1)');
  return advisors.statements.length - before;
};
const happens = (look: () => Promise<boolean>) => started.untilDelivered(look, Boolean);

describe('the clients domain in another database and process', () => {
  test('is told whole when the advisors domain starts, and of each change as it happens', async () => {
    await happens(async () => (await clients.asAdmin('select from clients.advisors_told')).length === 1);
    const advisor = await filedAt(advisors, station);
    await happens(async () => (await told()).includes(advisor));
    expect(await monthsOf(advisor)).toEqual([{ since: '2026-10-01', until: null }]);
    await move(advisors, advisor, 'SUSPEND');
    await happens(async () => !(await told()).includes(advisor));
    expect(await monthsOf(advisor)).toEqual([{ since: '2026-10-01', until: '2026-10-01' }]);
  });

  test('is told what it missed when it comes back, and nothing personal is left behind', async () => {
    await clients.end();
    const advisor = await filedAt(advisors, station);
    expect(await waiting()).not.toEqual([]);
    started.setClock('2026-11-01T12:00:00+08:00');
    await clients.begin();
    // What was put off is due.
    started.setClock('2026-11-01T13:00:00+08:00');
    await happens(async () => (await told()).includes(advisor));
    // A month is that in which the message is received.
    expect(await monthsOf(advisor)).toEqual([{ since: '2026-11-01', until: null }]);
    await happens(async () => (await waiting()).length === 0);
    const left = `select payload from audit.message_out where payload is not null and ${ABOUT_SERVING}`;
    expect(await advisors.asAdmin(left)).toEqual([]);
  }, 90_000);

  test('asks for nothing while nothing is sent', async () => {
    expect(await until(sentInASecond, (sent) => sent === 0)).toBe(0);
  });
});

test('both ends keep the same receipts, as the program says that compares them, and it finds one that was changed', async () => {
  const [sent, received] = [await advisors.exportReceipts('sent.json'), await clients.exportReceipts('received.json')];
  const same = await started.compareReceipts(sent, received);
  expect(same.out).toMatch(/^310101 to 310101: [1-9]\d* receipts agree, 0 waiting, 0 wrong$/m);
  expect(same.code).toBe(0);
  const [first] = await clients.asAdmin(
    `update audit.message_in set receipt = null where id = (select min(id) from audit.message_in) returning id`,
  );
  const other = await started.compareReceipts(sent, await clients.exportReceipts('received.json'));
  expect(other.out).toContain(`${first?.['id']} has a receipt at the sender, and none at the receiver`);
  expect(other.code).toBe(1);
}, 90_000);

describe('what comes to the endpoint for messages', () => {
  const body = JSON.stringify({
    id: '0193b1c2-0000-7000-8000-00000000000a',
    kind: 'serving-advisors',
    version: 1,
    from: { owner: OWNER, domain: 'advisors' },
    to: { owner: OWNER, domain: 'clients' },
    subject: OWNER,
    salt: 'x',
    payload: '{"advisors":[],"serving":[],"kept":[]}',
  });
  const PAIR = `${OWNER}>${OWNER}`;

  test('is refused unsigned, signed for others, and when the request is sent a second time', async () => {
    expect(await post(body)).toMatchObject({ status: 403, code: 'SIGNATURE_MISSING' });
    expect(await post(body, '310101>31')).toMatchObject({ status: 403, code: 'SIGNATURE_MISSING' });
    const accepted = await post(body, PAIR);
    expect(accepted.status).toBe(200);
    expect(await accepted.again()).toMatchObject({ status: 403, code: 'SIGNATURE_REPLAYED' });
    // Signed anew it is the same message: the same receipt.
    expect((await post(body, PAIR)).text).toBe(accepted.text);
  });

  test('is refused when another sender is named than signed, or it is no message, or of an unknown kind', async () => {
    expect(await post(body.replace('"from":{"owner":"310101"', '"from":{"owner":"310104"'), PAIR)).toMatchObject({
      code: 'MESSAGE_SENDER_WRONG',
    });
    expect(await post(body.replace('"domain":"clients"', '"domain":"advisors"'), PAIR)).toMatchObject({
      code: 'MESSAGE_ADDRESSEE_WRONG',
    });
    expect(await post('{"id":1}', PAIR)).toMatchObject({ status: 400, code: 'MESSAGE_MALFORMED' });
    expect(await post(body.replace('serving-advisors', 'unheard-of').replace('0a"', '0b"'), PAIR)).toMatchObject({
      code: 'MESSAGE_KIND_UNKNOWN',
    });
  });
});
