import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Division, loadShanghai, parentOf } from '#divisions';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

/** As many as a document may hold. */
const BATCH = 150;
const tree = loadShanghai();
const divisions = tree.roots.flatMap(({ code }) => tree.listWithin(code));
const FIELDS = 'code name level parent { code } owner { code }';

/** One query for many divisions, each under an alias of its own. */
function queryOf(batch: readonly Division[]): string {
  return `{ ${batch.map(({ code }) => `d${code}: division(code: "${code}") { code }`).join('\n')} }`;
}

function expectedOf({ code, name, level }: Division): object {
  const parent = parentOf(code);
  const owner = ['310101002', '310101', '31'].find((prefix) => code.startsWith(prefix));
  const children = tree.childrenOf(code).map(expectedOf);
  return {
    code,
    name,
    level,
    owner: { code: owner },
    parent: parent === undefined ? null : { code: parent },
    ...(level === 'COMMUNITY' ? {} : { children }),
  };
}

describe('the division tree in the graph', () => {
  let desks: PlainSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    desks = await startDesks(1);
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource(), deskSource],
      owners: deskOwners({ 31: desks.url, 310101: desks.url, 310101002: desks.url }),
    });
  });
  afterAll(async () => {
    await gateway.close();
    await desks.stop();
  });

  test('each of the 6,760 answers', async () => {
    for (let start = 0; start < divisions.length; start += BATCH) {
      const batch = divisions.slice(start, start + BATCH);
      const { data, errors } = await gateway.ask(queryOf(batch), { as: 'advisor:310101002001' });
      expect(errors).toBeUndefined();
      expect(data).toEqual(Object.fromEntries(batch.map((division) => [`d${division.code}`, { code: division.code }])));
    }
  });

  test('children are followed from the city to the communities, with the owner of the longest prefix', async () => {
    // A district at a time: one document for all of the tree is more than an answer may hold.
    const districts = tree.roots.flatMap(({ code }) => tree.childrenOf(code));
    const found: unknown[] = [];
    for (const { code } of districts) {
      const query = `{ division(code: "${code}") { ${FIELDS} children { ${FIELDS} children { ${FIELDS} } } } }`;
      const { data, errors } = await gateway.ask(query, { as: 'city' });
      expect(errors).toBeUndefined();
      found.push(data);
    }
    expect(found).toEqual(districts.map((district) => ({ division: expectedOf(district) })));
    const { data } = await gateway.ask(`{ division(code: "31") { ${FIELDS} children { code } } }`, { as: 'city' });
    const [city] = tree.roots.map(expectedOf);
    expect(data).toEqual({ division: { ...city, children: districts.map(({ code }) => ({ code })) } });
  });

  test('parents are followed from a community to the city, whoever asks', async () => {
    const { data, errors } = await gateway.ask(
      `{ division(code: "310101002001") { name parent { name level parent { name parent { name parent { name } } } } } }`,
      { as: 'district:310104' },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      division: {
        name: expect.stringContaining('云南中路'),
        parent: {
          name: '南京东路街道',
          level: 'SUBDISTRICT',
          parent: { name: '黄浦区', parent: { name: '上海市', parent: null } },
        },
      },
    });
  });
});
