import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { endService, registerClient } from '../testkit/client-verbs.ts';
import { correctClient, eraseSubject, exportSubject, historyOf, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [HUANGPU, XUHUI] = ['310101', '310104'];
let city: City;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: HUANGPU }, { code: XUHUI }] });
}, 120_000);
afterAll(() => city.close());

test('a person is corrected, exported and erased through the gateway, at the one owner who holds the record', async () => {
  const street = city.as('street:310101002');
  const district = city.as(`district:${HUANGPU}`);
  const { id } = await registerClient(street, '310101002001', { name: '司马相如' });
  recordOf(await correctClient(street, id, 1, { name: '王相如' }));
  expect(await historyOf(district, id)).toMatchObject([{ field: 'NAME', before: { text: '司马*', masked: true } }]);
  const { document } = recordOf(await exportSubject(street, id));
  expect(JSON.parse(document)).toMatchObject({ owner: HUANGPU, parts: { clients: { client: { name: '王相如' } } } });
  recordOf(await endService(street, id));
  expect((await requestErasure(street, id, { legalBasis: 'PURPOSE_DONE' })).error?.code).toBe('RETENTION_RUNNING');
  recordOf(await requestErasure(street, id));
  expect((await eraseSubject(street, id)).error?.code).toBe('SECOND_PERSON_NEEDED');
  expect(recordOf(await eraseSubject(district, id))).toEqual({ id, erased: true });
  const { errors } = await city
    .as(`district:${XUHUI}`)
    .answer(`{ client(id: "${id}") { correctionHistory { field } erasureRequest { id } } }`);
  expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
});
