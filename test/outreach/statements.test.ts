import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisors as domain } from '../../subgraphs/advisors/index.ts';
import { openStation } from '../testkit/advisor-verbs.ts';
import { askGuidance, moveGuidanceQuestion } from '../testkit/guidance-verbs.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { planOutreach, recordOutreach } from '../testkit/outreach-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [DISTRICT, STREET] = ['310101', '310101002'];

let instance: Instance;

const officer = () => instance.as(`district:${DISTRICT}`);

beforeAll(async () => {
  instance = await startInstance(domain, DISTRICT);
  instance.setClock('2026-10-31');
  const division = `${STREET}001`;
  const { id: station } = recordOf(await openStation(officer(), { division }));
  for (let serial = 1; serial <= 6; serial++) {
    const { id: planItem } = recordOf(await planOutreach(officer(), { division: DISTRICT, title: `项目${serial}` }));
    recordOf(await recordOutreach(officer(), { division, station, heldOn: '2026-10-31', planItem }));
    const asked = recordOf(await askGuidance(instance.as(`street:${STREET}`), { division: STREET }));
    if (serial % 2 === 0) recordOf(await moveGuidanceQuestion(officer(), asked.id, 'ANSWER', { answer: '可以。' }));
  }
});
afterAll(() => instance.close());

test.each([
  ['outreach', 'station { name } planItem { title progress { events } }'],
  ['outreachPlanItems', 'progress { events reach isBehind }'],
  ['guidanceQuestions', 'answer { text } history { to } availableActions { action }'],
  ['guidanceAnswers', 'versions { text }'],
])('a page of %s is read by as many statements as one of it', async (field, asked) => {
  const read = (first: number) => {
    const query = `{ ${field}(within: "${DISTRICT}", first: ${first}) { edges { node { id ${asked} } } } }`;
    return instance.sentDuring(() => officer().ask(query));
  };
  const [one, all] = [await read(1), await read(6)];
  expect(all).toHaveLength(one.length);
});

test('the plans of several divisions are read by as many statements as that of one', async () => {
  expect(await readPlans([DISTRICT, STREET])).toHaveLength((await readPlans([DISTRICT])).length);
});

function readPlans(codes: readonly string[]): Promise<string[]> {
  const places = codes.map((code) => `{ __typename: "Division", code: "${code}" }`).join(', ');
  const query = `{ _entities(representations: [${places}]) { ... on Division { a: outreachPlan(year: 2026) { items { progress { events } } }
    b: outreachPlan(year: 2025) { items { title } channels { channel events } } } } }`;
  return instance.sentDuring(() => officer().ask(query));
}
