import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisors as domain } from '../../subgraphs/advisors/index.ts';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { moveAward, nominateForAward } from '../testkit/award-verbs.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';

let instance: Instance;
const bureau = () => instance.as(`district:${DISTRICT}`);

beforeAll(async () => {
  instance = await startInstance(domain, DISTRICT);
  const street = instance.as(`street:${DISTRICT}002`);
  const station = recordOf(await openStation(bureau(), { division: `${DISTRICT}002001` })).id;
  for (let serial = 1; serial <= 6; serial++) {
    const advisor = await advisorAt(street, station, serial, 'SUBMIT', 'FILE');
    const { id } = recordOf(await nominateForAward(bureau(), advisor.id, { level: 'DISTRICT' }));
    recordOf(await moveAward(bureau(), id, 'CONFER'));
    recordOf(await nominateForAward(bureau(), advisor.id));
  }
});
afterAll(() => instance.close());

const AWARD = 'id dueOn advisor { name awards { year } } availableActions { action } history { to }';
const questions = [
  ['awards of a page of advisors', 'advisors', 'id awards { kind year history { to } }'],
  ['a page of awards', 'awards', AWARD],
  ['a page of nominations', 'awardNominations', AWARD],
] as const;

test.each(questions)('%s are read by as many statements as one', async (_, field, node) => {
  const sent = async (first: number): Promise<number> => {
    let read = 0;
    const statements = await instance.sentDuring(async () => {
      const query = `{ found: ${field}(within: "${DISTRICT}", first: ${first}) { edges { node { ${node} } } } }`;
      read = (await bureau().ask<{ found: { edges: object[] } }>(query)).found.edges.length;
    });
    expect(read).toBe(first);
    return statements.length;
  };
  // The last page also looks for what has no day.
  expect(await sent(5)).toBe(await sent(1));
});
