import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';

const ANY = '{ __typename }';
const CHINESE = { 'accept-language': 'zh-CN' };

let city: City;
let door: PartnerDoor;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }] });
  door = await openPartnerDoor(city);
}, 120_000);
afterAll(async () => {
  await door.close();
  await city.close();
});

const askedOwner = (language: string) =>
  fetch(city.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query: '{ overdueVisits(within: "31") { totalCount } }' }),
  }).then((response) => response.json());

test('a caller who asks too often is answered in the own language', async () => {
  const desks = await startDesks(3);
  const gateway = await startTestGateway({
    subgraphs: [await divisionsSource(), deskSource],
    owners: deskOwners({ 31: desks.url }),
    edge: { requestsPerMinute: { signedIn: 1, anonymous: 1 } },
  });
  const authorization = await gateway.bearer('city');
  const asked = (headers: Record<string, string>) =>
    gateway.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: JSON.stringify({ query: ANY }),
    });
  await asked({});
  expect(await asked({})).toMatchObject({
    status: 429,
    message: expect.stringMatching(/^More than 1 requests came within a minute\. Go on in \d+ seconds?\.$/),
  });
  expect(await asked(CHINESE)).toMatchObject({
    status: 429,
    message: expect.stringMatching(/^一分钟内的请求超过 1 次，请在\d+秒钟后继续。$/),
  });
  await gateway.close();
  await desks.stop();
});

test('a partner is answered in the own language: an unknown key, a grant that ended, a quota, a document', async () => {
  const now = new Date('2026-11-24T12:00:00+08:00');
  door.setClock(now);
  const { key, grant: ended } = door.grant();
  const { key: once } = door.grant({ requestsPerDay: 1 });
  const { key: usual } = door.grant();
  door.revoke(ended);
  await door.ask(ANY, { key: once });
  const chinese = async (query: string, given: string) =>
    (await door.ask(query, { key: given, headers: CHINESE })).errors?.map(({ message }) => message);
  expect(await chinese(ANY, 'ak_nobody')).toEqual([expect.stringMatching(/^未找到对应的合作机构。/)]);
  expect(await chinese(ANY, key)).toEqual([
    `授权 ${ended} 已于2026年11月24日 12:00:00终止，请向市社会救助事务中心重新申请。`,
  ]);
  expect(await chinese(ANY, once)).toEqual([expect.stringMatching(/^授权每天最多 1 次请求，请在43,200秒钟后继续。$/)]);
  expect(await chinese('{ division(code: "32") { name } }', usual)).toEqual([expect.stringMatching(/^没有区划 32，/)]);
  expect((await door.ask(ANY, { key: once })).errors?.[0]?.message).toMatch(/^The grant allows 1 requests a day\. /);
});

test('what an owner itself refuses is answered in the language of the reader', async () => {
  expect(await askedOwner('en')).toMatchObject({ errors: [{ message: expect.stringMatching(/^\w.*\.$/) }] });
  expect(await askedOwner('zh')).toMatchObject({
    errors: [{ message: expect.stringMatching(/^\p{Script=Han}.*。$/u) }],
  });
});
