import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, changeStation, moveFiling, openStation, readStation } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { LUJIAZUI, POINT, PUDONG, registerDingYue } from '../testkit/ding-yue.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

/** A street of Pudong with an owner of its own. */
const DELEGATED = '310115004';
const SHOWN = `query ($id: ID!) { advisor(id: $id) { name preServiceTrainedOn warnings { code dueOn } licence { level validUntil } skills
  division { code } station { street { code } division { code } } filing { state authority { code } } } }`;

let city: City;
let district: Graph;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: PUDONG }, { code: DELEGATED }] });
  district = city.as(`district:${PUDONG}`);
}, 120_000);
afterAll(() => city.close());

test('丁悦, of a point that Pudong set up in 陆家嘴街道, is registered untrained, and filed by the street alone', async () => {
  const point = recordOf(await openStation(district, POINT)).id;
  const id = await registerDingYue(district, point);
  recordOf(await moveFiling(district, id, 'SUBMIT'));
  expect((await moveFiling(district, id, 'FILE')).error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY' });
  const street = city.as(`street:${LUJIAZUI}`);
  expect(recordOf(await moveFiling(street, id, 'FILE')).filing.state).toBe('FILED');
  const shown = {
    name: '丁悦',
    preServiceTrainedOn: null,
    warnings: [{ code: 'PRE_SERVICE_TRAINING_MISSING', dueOn: '2026-11-23' }],
    licence: { level: 'INTERMEDIATE', validUntil: '2027-03-31' },
    division: { code: LUJIAZUI },
    station: { street: { code: LUJIAZUI }, division: { code: PUDONG } },
    filing: { state: 'FILED', authority: { code: LUJIAZUI } },
  };
  for (const graph of [street, district]) {
    expect(await graph.ask(SHOWN, { id })).toMatchObject({ advisor: shown });
  }
  expect((await readStation(street, point)).advisorsPosted).toBe(1);
  expect((await city.as('street:310115007').answer(SHOWN, { id })).errors).toMatchObject([
    { code: 'DIVISION_FORBIDDEN' },
  ]);
});

test('a street that keeps its own register is not named: its advisors would be filed by nobody', async () => {
  const refused = await openStation(district, { ...POINT, street: DELEGATED });
  expect(refused.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'street'] });
  const station = recordOf(await openStation(district, { ...POINT, name: '另一服务点' })).id;
  await advisorAt(district, station, 2, 'SUBMIT');
  const moved = await changeStation(district, {
    station,
    version: (await readStation(district, station)).version,
    street: DELEGATED,
  });
  expect(moved.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'street'], reason: 'STREET_NOT_HELD' });
});
