import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { type ClientView, registerClient } from '../testkit/client-verbs.ts';

const HERE = '310101';
const THERE = '310104';
const TODAY = '2026-11-23';
let city: City;
let clients: readonly ClientView[];

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31', domains: ['advisors'] }, { code: HERE }, { code: THERE }] });
  clients = [
    await registerClient(city.as(`district:${HERE}`), `${HERE}002001`),
    await registerClient(city.as(`district:${THERE}`), `${THERE}003001`),
  ];
}, 120_000);
afterAll(() => city.close());

const visit = (client: string | undefined): string =>
  `recordVisit(input: { client: "${client}", visitedOn: "${TODAY}", summary: "身体尚可, 家中整洁" }) {
    ok { client { id lastVisitedOn } } errors { code path message }
  }`;

async function record() {
  const [here, there] = clients.map(({ id }) => id);
  return city
    .as(`district:${HERE}`)
    .answer<Record<string, { errors: { code: unknown }[] } | null>>(
      `mutation { a: ${visit(here)} b: ${visit('nobody')} c: ${visit(there)} d: ${visit(here)} }`,
    );
}

const done = () => ({ ok: { client: { id: clients[0]?.id, lastVisitedOn: TODAY } }, errors: [] });
const malformed = { ok: null, errors: [{ code: 'ID_MALFORMED', path: ['input', 'client'] }] };

test('of several writes in a document each answers for itself', async () => {
  const { data, errors } = await record();
  expect(data).toMatchObject({ a: done(), b: malformed, d: done() });
  // The other owner may tell its refusal in the payload or as an error at its place.
  const told = data?.c?.errors ?? errors.filter(({ path }) => path?.join('.') === 'c');
  expect(told.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
  expect(errors.every(({ path }) => path?.[0] === 'c')).toBe(true);
});

const station = `openStation(input: {
  division: "${HERE}002001", kind: COMMUNITY_POINT, name: "云南中路站", serviceHours: "9:00-17:00", address: "云南中路 1 号",
  phone: "63210000", onlineChannels: ["随申办"]
}) { ok { division { code } } errors { code path } }`;

test('writes of several domains in a document are each done, in their order', async () => {
  const here = clients[0]?.id;
  const { data, errors } = await city
    .as(`district:${HERE}`)
    .answer(`mutation { a: ${visit(here)} b: ${station} c: ${visit('nobody')} d: ${station} e: ${visit(here)} }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    a: done(),
    b: { ok: { division: { code: `${HERE}002001` } }, errors: [] },
    c: malformed,
    d: { ok: null, errors: [{ code: 'INPUT_INVALID', path: ['input', 'kind'] }] },
    e: done(),
  });
});

test('a write that the role does not hold costs that write alone', async () => {
  const here = clients[0]?.id;
  const { data, errors } = await city.as(`street:${HERE}002`).answer(
    `mutation { a: ${visit(here)} b: setServiceCentres(input: { division: "${HERE}002", centres: [{ kind: CENTRE, name: "中心" }] }) {
        ok { code } errors { code }
      } c: ${visit(here)} }`,
  );
  expect(data).toMatchObject({ a: done(), b: null, c: done() });
  expect(errors).toMatchObject([{ code: 'SCOPE_MISSING', path: ['b'] }]);
});

test('one owner that is down costs its own write', async () => {
  await city.stopOwner(THERE);
  const { data, errors } = await record();
  expect(data).toMatchObject({ a: done(), b: malformed, c: null, d: done() });
  expect(errors).toMatchObject([{ code: 'OWNER_UNAVAILABLE', owner: THERE, path: ['c'] }]);
});
