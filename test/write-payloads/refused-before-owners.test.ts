import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseDivisionCode } from '#divisions';
import { graphql, parse } from 'graphql';
import { createTierRouter } from '#tiers';
import { errorsOf } from '../one-answer/kit/index.ts';
import { FIRST, SECOND, type WriteCity, received, startWriteCity, writes } from './kit/index.ts';

const ALL = 'ok { id } errors { code message path reason values { name value } }';
const record = (client: string, mode = 'HOME'): string =>
  `record(input: { client: "${client}", mode: ${mode} }) { ${ALL} }`;

let city: WriteCity;
beforeEach(async () => {
  city = await startWriteCity();
});
afterEach(() => city.close());

describe('a write that names no division that an owner holds', () => {
  it.each([
    ['record(input: { client: "nobody" })', 'ID_MALFORMED', ['input', 'client']],
    [`record(input: { client: "32${FIRST.slice(6)}" })`, 'OWNER_UNKNOWN', ['input', 'client']],
    ['open(within: "3101x")', 'DIVISION_MALFORMED', ['within']],
    ['open(within: "319999")', 'DIVISION_UNKNOWN', ['within']],
    ['open', 'OWNER_UNKNOWN', ['within']],
  ])('is refused in its own payload: %s', async (field, code, path) => {
    const answer = await city.ask(`mutation { written: ${field} { __typename ${ALL} } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      written: { __typename: 'RecordResult', ok: null, errors: [{ code, path, message: expect.any(String) }] },
    });
    expect(received(city)).toEqual([0, 0, 0]);
  });

  it('is refused so also where its input comes in a variable', async () => {
    const query = `mutation($input: RecordInput!) { record(input: $input) { ${ALL} } }`;
    const { data } = await city.ask(query, { variables: { input: { client: 'nobody' } } });
    expect(data).toMatchObject({ record: { ok: null, errors: [{ code: 'ID_MALFORMED', path: ['input', 'client'] }] } });
  });

  it('is refused where only some divisions have an owner, too: a write that reaches nobody says so', async () => {
    const { router, directory, transport } = city;
    const optional = createTierRouter({ ...router, owners: () => directory, transport, optional: true });
    const document = parse(`mutation { record(input: { client: "32${FIRST.slice(6)}" }) { errors { code } } }`);
    expect(await optional.execute({ document, headers: {} })).toMatchObject({
      data: { record: { errors: [{ code: 'OWNER_UNKNOWN' }] } },
      errors: [],
    });
  });

  it('answers as an owner that refused it would, whatever is selected', async () => {
    await fc.assert(
      fc.asyncProperty(selection, async (selected) => {
        const query = `mutation { record(input: { client: "nobody" }) ${selected} }`;
        const whole = await city.ask(`mutation { record(input: { client: "nobody" }) { ${ALL} } }`);
        const rootValue = { record: () => whole.data['record'] };
        const expected = await graphql({ schema: writes.schema, source: query, rootValue });
        const { data, errors } = await city.ask(query);
        expect([JSON.stringify(data), errors]).toEqual([JSON.stringify(expected.data), []]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a document of several writes', () => {
  it('runs them one after the other in its order, each answering for itself', async () => {
    const answer = await city.ask(
      `mutation { a: ${record(FIRST)} b: ${record('nobody')} c: ${record(SECOND)} d: ${record(FIRST, 'PHONE')} }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      a: { ok: { id: FIRST }, errors: [] },
      b: { ok: null, errors: [{ code: 'ID_MALFORMED' }] },
      c: { ok: { id: SECOND }, errors: [] },
      d: { ok: { id: FIRST }, errors: [] },
    });
    expect(Object.keys(answer.data)).toEqual(['a', 'b', 'c', 'd']);
    expect(city.done).toEqual([
      '310101 HOME begins',
      '310101 HOME ends',
      '310104 HOME begins',
      '310104 HOME ends',
      '310101 PHONE begins',
      '310101 PHONE ends',
    ]);
  });

  it('never runs two at a time, whichever owners they are for', async () => {
    const client = fc.constantFrom(FIRST, SECOND, 'nobody');
    await fc.assert(
      fc.asyncProperty(fc.array(client, { minLength: 1, maxLength: 6 }), async (clients) => {
        city.done.length = 0;
        const answer = await city.ask(`mutation { ${clients.map((one, i) => `w${i}: ${record(one)}`).join(' ')} }`);
        const sent = clients.filter((one) => one !== 'nobody').map((one) => parseDivisionCode(one.slice(0, 6)));
        expect(city.done).toEqual(sent.flatMap((at) => [`${at} HOME begins`, `${at} HOME ends`]));
        expect(answer.errors).toEqual([]);
        for (const [i, one] of clients.entries())
          expect(answer.data[`w${i}`]).toMatchObject({ ok: one === 'nobody' ? null : { id: one } });
      }),
      { numRuns: 50 },
    );
  });

  it('loses only the write of an owner that is down, and does the rest', async () => {
    await city.first.stop();
    const answer = await city.ask(`mutation { a: ${record(FIRST)} b: ${record(SECOND)} c: ${record(FIRST)} }`);
    expect(answer.data).toMatchObject({ a: null, b: { ok: { id: SECOND } }, c: null });
    expect(errorsOf(answer)).toEqual(['OWNER_UNAVAILABLE 310101 a', 'OWNER_UNAVAILABLE 310101 c']);
  });

  it('loses only the write whose answer was lost', async () => {
    const gate = Promise.withResolvers<void>();
    city.first.behave({ wellAfter: gate.promise });
    const answer = await city.ask(`mutation { a: ${record(FIRST)} b: ${record(SECOND)} }`);
    expect(answer.data).toMatchObject({ a: null, b: { ok: { id: SECOND } } });
    expect(errorsOf(answer)).toEqual(['OUTCOME_UNKNOWN 310101 a']);
    gate.resolve();
  });
});

/** Random selections on a payload: fields under aliases, in any order, in fragments. */
const alias = fc.constantFrom('', 'a: ', 'b: ', 'code: ', 'ok: ');
const values = fc.constantFrom('{ name value }', '{ value }', '{ n: name __typename }');
const inError = fc
  .uniqueArray(
    fc.oneof(
      fc
        .tuple(alias, fc.constantFrom('code', 'message', 'path', 'reason', '__typename'))
        .map((parts) => parts.join('')),
      fc.tuple(alias, values).map(([key, inside]) => `${key}values ${inside}`),
    ),
    { minLength: 1, maxLength: 5, selector: keyOf },
  )
  .map((fields) => `{ ${fields.join(' ')} }`);
const inPayload = fc.oneof(
  fc.constantFrom('ok { id }', 'o: ok { mode client { name } }', '__typename', 't: __typename'),
  fc.tuple(fc.constantFrom('', 'e: '), inError).map(([key, inside]) => `${key}errors ${inside}`),
);
const selection = fc
  .tuple(fc.uniqueArray(inPayload, { minLength: 1, maxLength: 4, selector: keyOf }), fc.boolean())
  .map(([fields, isInline]) => `{ ${isInline ? `... on RecordResult { ${fields.join(' ')} }` : fields.join(' ')} }`);

function keyOf(field: string): string {
  return field.split(/[ :{]/)[0] ?? field;
}
