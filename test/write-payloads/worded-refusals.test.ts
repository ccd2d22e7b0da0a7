import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Word, type WordedRefusal } from '#tiers';
import { startOwner } from '../one-answer/kit/index.ts';
import { compileTierSchema } from '#tiers';
import { FIRST, type WriteCity, refusal, sdl, startWriteCity } from './kit/index.ts';

let city: WriteCity;
let given: WordedRefusal[];
const word: Word = (one) => {
  given.push(one);
  return `anew: ${one.code}/${one.reason}/${one.values.map(({ name, value }) => `${name}=${value}`).join()}`;
};
const ANEW = 'anew: INPUT_INVALID/TOO_LONG/most=200,length=201';
const open = (errors: string): string => `mutation { open(within: "310101") { errors { ${errors} } } }`;

beforeEach(async () => {
  given = [];
  city = await startWriteCity();
});
afterEach(() => city.close());

describe('the sentence of a refusal', () => {
  it.each(['message', 'code message', 'message values { name }', 'message values { value name } reason code'])(
    'is worded anew for the reader, of what the client need not ask for: %s',
    async (errors) => {
      const { data } = await city.ask(open(errors), { word });
      expect(data).toMatchObject({ open: { errors: [{ message: ANEW }] } });
      const [{ message: _, ...rest }] = [refusal];
      expect(given).toEqual([{ code: rest.code, reason: rest.reason, values: rest.values, message: refusal.message }]);
      const [error] = Object(data['open']).errors;
      expect(Object.keys(error)).toEqual(errors.replace(/ \{.*?\}/, '').split(' '));
    },
  );

  it('is worded anew under every alias', async () => {
    const { data } = await city.ask(open('a: message b: message'), { word });
    expect(data).toEqual({ open: { errors: [{ a: ANEW, b: ANEW }] } });
  });

  it('stays the owner’s where the reader’s language is not known', async () => {
    const { data } = await city.ask(open('message'));
    expect(data).toEqual({ open: { errors: [{ message: refusal.message }] } });
  });

  it('is worded anew also where the router refuses', async () => {
    const { data } = await city.ask('mutation { open(within: "x") { errors { message } } }', { word });
    expect(data).toMatchObject({ open: { errors: [{ message: expect.stringMatching(/^anew: DIVISION_MALFORMED/) }] } });
  });

  it('costs nothing where it is not asked for', async () => {
    await city.ask(open('code'), { word });
    expect(city.first.received.at(-1)?.query).toBe('mutation { open(within: "310101") { errors { code } } }');
  });

  it('stays the owner’s where an older owner has no reason and no values, whose writes are done all the same', async () => {
    const olderSdl = sdl
      .replace('  reason: String\n', '')
      .replace('  values: [MessageValue!]!\n', '')
      .replace(' @worded', '');
    const older = compileTierSchema(olderSdl);
    const written: string[] = [];
    const rootValue = {
      open: () => ({ ok: null, errors: [refusal] }),
      record: () => {
        written.push('record');
        return { ok: { id: FIRST }, errors: [] };
      },
      _service: { sdl: olderSdl },
    };
    const old = await startOwner(
      city.first.code,
      { clients: [], advisors: [], policies: [] },
      { schema: older.schema, rootValue },
    );
    const other = await startWriteCity({ replaced: old });
    const record = `mutation { record(input: { client: "${FIRST}" }) { ok { id } errors { message } } }`;
    for (let n = 1; n < 3; n++) {
      const { data, errors } = await other.ask(open('code message'), { word });
      expect([data, errors]).toEqual([{ open: { errors: [{ code: 'INPUT_INVALID', message: refusal.message }] } }, []]);
      expect((await other.ask(record, { word })).data).toEqual({ record: { ok: { id: FIRST }, errors: [] } });
      expect(written).toHaveLength(n);
    }
    // Once in words that it does not know, then its schema, and from then on in its own.
    expect(old.received).toHaveLength(6);
    await Promise.all([other.close(), old.stop()]);
  });
});
