import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';

const query = '{ stations(within: "31", first: 50) { edges { node { id name division { code } } } } }';

let city: City;
let endpoint: OpenedEndpoint;
let huangpu: string;
let xuhui: string;

const open = async (district: string): Promise<string> => {
  const input = { kind: 'DISTRICT_GUIDANCE', division: district, name: `${district}指导站` };
  return (await openStation(city.as(`district:${district}`), input)).ok?.id ?? '';
};

beforeAll(async () => {
  city = await startCity({ owners: ['31', '310101', '310104'].map((owner) => ({ code: owner })), runsJobs: false });
  endpoint = await openPublicEndpoint(city);
  [huangpu, xuhui] = [await open('310101'), await open('310104')];
  await city.stopOwner('310104');
}, 120_000);
afterAll(async () => {
  await endpoint.close();
  await city.close();
});

test('the stations of the other owners are answered, the missing owner is named, and nobody keeps the answer', async () => {
  const response = await endpoint.get({ query });
  const body = JSON.stringify(await response.json());
  expect(body).toContain(huangpu);
  expect(body).toMatch(/"owner":"310104"/);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
});

test('the list names in words whose stations are missing', async () => {
  const { response, html } = await endpoint.page('/stations?within=31&kind=DISTRICT_GUIDANCE');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(html).toContain('徐汇区的站点信息暂时无法取得');
  expect(html).toContain('310101指导站');
});

test('the page of a station there says that it cannot be shown now, and not that it is none', async () => {
  const { response, html } = await endpoint.page(`/stations/${xuhui}`);
  expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(html).toContain('暂时查不到');
  expect(html).toContain('徐汇区');
  expect((await endpoint.page(`/stations/${huangpu}`)).response.status).toBe(200);
});
