import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { moveHousehold, registerHousehold } from '../testkit/client-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [OLD, NEW] = ['310101002001', '310101013001'] as const;

let city: City;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources'] }, { code: '310101' }, { code: '310104' }],
  });
}, 120_000);
afterAll(() => city.close());

const READ = `query ($id: ID!) { client(id: $id) { id division { code name } name { text } household { id division { code } }
  policies { title } } }`;

it('a client who moved is read through the gateway in the new street alone, with the policies that hold there', async () => {
  const district = city.as('district:310101');
  const { id: household, members } = recordOf(await registerHousehold(district, OLD));
  const client = members[0]?.id ?? '';
  recordOf(await moveHousehold(district, household, NEW));
  const after = await city.as('street:310101013').answer(READ, { id: client });
  expect(after.errors).toEqual([]);
  expect(after.data).toMatchObject({
    client: { division: { code: NEW }, household: { id: household, division: { code: NEW } }, policies: [] },
  });
  const before = await city.as('street:310101002').answer(READ, { id: client });
  expect(before.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['client'] }]);
});

it('a move into the community of another owner is refused by the owner that has the household', async () => {
  const district = city.as('district:310101');
  const { id } = recordOf(await registerHousehold(district, OLD));
  expect((await moveHousehold(district, id, '310104003005')).error).toMatchObject({
    code: 'TRANSFER_NEEDED',
    path: ['input', 'division'],
  });
});
