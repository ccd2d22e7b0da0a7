import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compileTierSchema } from '#tiers';
import { type TestOwner, errorsOf, startOwner } from '../one-answer/kit/index.ts';
import { FIRST, SECOND, type WriteCity, sdl, startWriteCity } from './kit/index.ts';

/** The same schema as it was before some things came. */
const olderSdl = sdl
  .replace('  open(within: String @locates): RecordResult\n', '')
  .replace('  weight: Int\n', '')
  .replace('  PHONE\n', '')
  .replace('  mode: Mode\n  client: Client @refers', '  client: Client @refers');
const older = compileTierSchema(olderSdl);

let city: WriteCity;
let old: TestOwner;
let written: number;
beforeEach(async () => {
  written = 0;
  const rootValue = {
    record: () => {
      written++;
      return { ok: { id: FIRST }, errors: [] };
    },
    _service: { sdl: olderSdl },
  };
  const nothing = { clients: [], advisors: [], policies: [] };
  city = await startWriteCity();
  old = await startOwner(city.first.code, nothing, { schema: older.schema, rootValue });
  await city.close();
  city = await startWriteCity({ replaced: old });
});
afterEach(() => Promise.all([city.close(), old.stop()]));

const taking = (input: string, selected = 'ok { id }'): string =>
  `record(input: { client: "${FIRST}"${input} }) { ${selected} }`;

describe('a write to an owner that runs an older version', () => {
  it.each([
    ['a field', taking('', 'ok { id mode }'), 'Record.mode'],
    ['a root field', 'open(within: "310101") { ok { id } }', 'Mutation.open'],
    ['an input field', taking(', notes: [{ text: "x", weight: 1 }]'), 'NoteInput.weight'],
    ['a value', taking(', mode: PHONE'), 'Mode.PHONE'],
  ])('is refused as a whole for %s that it lacks, and at once when that is known', async (_, field, lacking) => {
    for (const asked of [2, 2]) {
      const answer = await city.ask(`mutation { a: ${field} b: record(input: { client: "${SECOND}" }) { ok { id } } }`);
      expect(answer.data).toEqual({ a: null, b: { ok: { id: SECOND } } });
      expect(errorsOf(answer)).toEqual(['OWNER_TOO_OLD 310101 a']);
      expect(answer.errors[0]).toMatchObject({
        message: expect.stringContaining(`${lacking}; nothing was done`),
        extensions: { field: lacking },
      });
      expect([old.received.length, written]).toEqual([asked, 0]);
    }
  });

  it.each([
    ['an input field', { client: FIRST, notes: [{ text: 'x' }, { text: 'y', weight: 1 }] }, 'NoteInput.weight'],
    ['a value', { client: FIRST, mode: 'PHONE' }, 'Mode.PHONE'],
  ])('is refused for %s in a variable as well', async (_, input, lacking) => {
    const answer = await city.ask('mutation($input: RecordInput!) { a: record(input: $input) { ok { id } } }', {
      variables: { input },
    });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'OWNER_TOO_OLD', field: lacking } }]);
    expect(written).toBe(0);
  });

  it('is refused although its schema cannot be read', async () => {
    old.behave({ status: 400, body: JSON.stringify({ errors: [{ message: 'Unknown argument "x" on field "y".' }] }) });
    expect(errorsOf(await city.ask(`mutation { a: ${taking('')} }`))).toEqual(['OWNER_TOO_OLD 310101 a']);
  });

  it('is done where it uses only what that version has, also after another was refused', async () => {
    await city.ask(`mutation { a: ${taking(', mode: PHONE')} }`);
    const { data, errors } = await city.ask(`mutation { a: ${taking(', mode: HOME, notes: [{ text: "x" }]')} }`);
    expect([data, errors, written]).toEqual([{ a: { ok: { id: FIRST } } }, [], 1]);
  });

  it('keeps the owner’s refusal of a value that no version has', async () => {
    const answer = await city.ask('mutation($input: RecordInput!) { a: record(input: $input) { ok { id } } }', {
      variables: { input: { client: FIRST, notes: 7 } },
    });
    expect(answer.data).toEqual({ a: null });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions?.['code']).not.toBe('OWNER_TOO_OLD');
  });
});
