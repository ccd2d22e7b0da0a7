import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { printSchema } from 'graphql';
import { compileTierSchema } from '#tiers';
import {
  type City,
  type TestOwner,
  cityRows,
  codeOf,
  errorsOf,
  rowsWhere,
  startOwner,
  tiers,
} from '../one-answer/kit/index.ts';
import { resolversOver } from '../one-answer/kit/resolvers.ts';
import { startCity } from '../one-answer/kit/city.ts';

/** The same schema as it was before some fields came. */
const olderSdl = printSchema(tiers.schema)
  .replace('  least: Int\n', '')
  .replace('  label: String\n', '')
  .replace('lowest(within: String!): Int\n', '')
  .replace('count(within: String!, kind: Kind): Int', 'count(within: String!): Int')
  .replaceAll('Lookup', 'LookupOfOld');
const older = compileTierSchema(olderSdl);

describe('an owner that runs an older version', () => {
  let city: City;
  let old: TestOwner;
  let now = 0;
  beforeEach(async () => {
    const rows = rowsWhere(cityRows, (at) => at.startsWith('310101'));
    const rootValue = { ...resolversOver(rows), _service: { sdl: olderSdl } };
    old = await startOwner(codeOf('310101'), rows, { schema: older.schema, rootValue });
    city = await startCity({ now: () => now, replaced: old });
  });
  afterEach(async () => {
    await city.close();
    await old.stop();
  });

  it('answers what it knows; what it lacks is null and says so', async () => {
    const answer = await city.ask('{ coverage(within: "31") { required least } }');
    expect(answer.data).toEqual({ coverage: { required: 6, least: null } });
    expect(errorsOf(answer)).toEqual(['OWNER_LACKS_FIELD 310101 coverage.least']);
  });

  it('loses whole root fields and entities that it lacks, and nothing else', async () => {
    const answer = await city.ask(`{
      lowest(within: "31")
      district: division(code: "310101") { label seat }
      other: division(code: "310104") { label }
    }`);
    expect(answer.data).toEqual({
      lowest: null,
      district: { label: null, seat: 'seat of 310101' },
      other: { label: 'label of 310104' },
    });
    expect(errorsOf(answer)).toEqual(['OWNER_LACKS_FIELD 310101 lowest', 'OWNER_LACKS_FIELD 310101 district.label']);
  });

  it('is not asked without an argument that it lacks, which would be another question', async () => {
    const answer = await city.ask('{ count(within: "31", kind: CALM) }');
    expect(answer.data).toEqual({ count: null });
    expect(errorsOf(answer)).toEqual(['OWNER_LACKS_FIELD 310101 count']);
  });

  it('is asked for its schema once, and again after a minute', async () => {
    const asked = (): number => old.received.filter(({ query }) => query.includes('_service')).length;
    for (let i = 0; i < 3; i++) await city.ask('{ coverage(within: "31") { required least } }');
    expect([asked(), old.received.length]).toEqual([1, 5]);
    now += 61_000;
    await city.ask('{ coverage(within: "31") { required least } }');
    expect(asked()).toBe(2);
  });

  it('goes on being asked in the words of the client after it refused what it does not lack a field for', async () => {
    const district = '{ division(code: "310101")  { seat } }';
    const refused = await city.ask('query($by: Lookup!) { find(by: $by) { name } }', {
      variables: { by: { where: { id: '310101-c0000000-0000-7000-8000-000000000001' } } },
    });
    expect(refused.data).toEqual({ find: null });
    await city.ask(district, { query: district });
    expect(old.received.at(-1)?.query).toBe(district);
    await city.ask('{ coverage(within: "310101") { required least } }');
    await city.ask(district, { query: district });
    expect(old.received.at(-1)?.query).not.toBe(district);
  });

  it('gets a mutation once, even when it cannot know it', async () => {
    const id = '310101-c0000000-0000-7000-8000-000000000001';
    const answer = await city.ask(
      `mutation { rename(input: { at: { where: { id: "${id}" } }, name: "New" }) { division { label } unknown: name } }`,
    );
    expect(old.received.filter(({ query }) => query.includes('rename'))).toHaveLength(1);
    expect(answer.data).toMatchObject({ rename: null });
  });
});
