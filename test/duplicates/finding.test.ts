import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, mergeClients, person, registerHousehold, setDuplicateAside } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const [HOME, NEXT, OTHER_STREET] = ['310101002001', '310101002006', '310101013001'];

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

async function registered(changes: object, at = HOME): Promise<string> {
  return recordOf(await registerHousehold(district, at, [person(changes)])).members[0]?.id ?? '';
}

const LIST = `query ($within: DivisionCode!) { duplicateClients(within: $within) {
  ground first { id name { text } } second { id } } }`;
type Pair = { ground: string; first: { id: string; name: { text: string } }; second: { id: string } };

async function pairs(graph = district, within = '310101'): Promise<Pair[]> {
  return (await graph.ask<{ duplicateClients: Pair[] }>(LIST, { within })).duplicateClients;
}

const together = (all: readonly Pair[], one: string, other: string): Pair[] =>
  all.filter(({ first, second }) => [first.id, second.id].toSorted().join() === [one, other].toSorted().join());

it('records with the same document are a pair, also where the service of one has ended, and shown masked', async () => {
  const { identityNumber } = person();
  const ended = await registered({ identityNumber, name: '周建华' }, OTHER_STREET);
  recordOf(await endService(district, ended));
  const served = await registered({ identityNumber, name: '周建桦' });
  const [pair, ...more] = together(await pairs(), ended, served);
  expect(more).toEqual([]);
  expect(pair).toMatchObject({ ground: 'SAME_DOCUMENT' });
  expect(pair?.first.name.text).toContain('*');
});

it('records of one street with the same name and year of birth are a pair, and of two streets are none', async () => {
  const alike = { name: '吴桂兰', identityNumber: undefined, birthYear: 1951 };
  const passport = (number: string) => ({ ...alike, identityDocument: { kind: 'PASSPORT', number } });
  const one = await registered(passport('E11111111'));
  const other = await registered(passport('E22222222'), NEXT);
  const elsewhere = await registered(passport('E33333333'), OTHER_STREET);
  const year = await registered({ ...passport('E44444444'), birthYear: 1952 });
  const found = await pairs();
  expect(together(found, one, other)).toMatchObject([{ ground: 'SAME_NAME_AND_BIRTH_YEAR' }]);
  for (const id of [elsewhere, year]) expect(together(found, one, id)).toEqual([]);
  // Of a community one sees the pairs that lie in it.
  expect(together(await pairs(district, HOME), one, other)).toEqual([]);
});

/** A person with a passport, whom the number tells from nobody. */
const none = (name: string, birthYear: number) => ({
  name,
  birthYear,
  identityNumber: undefined,
  identityDocument: { kind: 'PASSPORT', number: `E${birthYear}${name.length}${(serial += 1)}`.padEnd(9, '0') },
});

it('a pair that is set aside is not shown again, and one that is merged neither', async () => {
  const [a, b] = [await registered(none('郑小平', 1960)), await registered(none('郑小平', 1960))];
  recordOf(await setDuplicateAside(district, b, a));
  expect(together(await pairs(), a, b)).toEqual([]);
  expect((await setDuplicateAside(district, a, b)).error).toMatchObject({ code: 'INPUT_INVALID' });
  const [c, d] = [
    await registered(none('王秀珍', 1961)),
    await registered({ ...none('王秀珍', 1961), identityDocument: { kind: 'NONE', reason: '遗失' } }),
  ];
  expect(together(await pairs(), c, d)).toHaveLength(1);
  recordOf(await mergeClients(district, [c, 1], [d, 1]));
  expect(together(await pairs(), c, d)).toEqual([]);
});

it('a list stands in the trail with whom it showed, counts as a search, and is for officers of the division', async () => {
  const shown = (await pairs()).flatMap(({ first, second }) => [first.id, second.id]);
  const entries = (await owner.trail()).filter(({ action }) => action === 'client.compare');
  for (const id of shown) expect(entries.map(({ records }) => records).join()).toContain(id);
  const [counted] = await owner.asAdmin(
    `select count(*)::int as count from audit.searching where subject = 'district:310101'`,
  );
  expect(Number(counted?.['count'])).toBeGreaterThan(0);
  const refused = async (persona: string) =>
    (await owner.at('clients', persona).answer(LIST, { within: '310101' })).errors.map(({ code }) => code);
  expect(await refused('street:310101002')).toEqual(['DIVISION_FORBIDDEN']);
  expect(await refused(`advisor:${HOME}`)).toEqual(['SCOPE_MISSING']);
});

it('a pair is set aside by officers of both alone, and never a record with itself', async () => {
  const [one, elsewhere] = [await registered({}), await registered({}, OTHER_STREET)];
  const street = owner.at('clients', 'street:310101002');
  expect((await setDuplicateAside(street, one, elsewhere)).error).toMatchObject({
    code: 'DIVISION_FORBIDDEN',
    path: ['input', 'second'],
  });
  expect((await setDuplicateAside(district, one, one)).error).toMatchObject({ path: ['input', 'second'] });
});

let serial = 0;
