import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SealingKeys, sealedText } from '#sealing';
import { identityNumber, openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { exportAdvisor } from '../testkit/subject-verbs.ts';
import { REASON, unmaskAdvisor } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';

let owner: AuditedOwner;
let station: string;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  station = recordOf(await openStation(graph(), { division: '310101002001' })).id;
});
afterAll(() => owner.close());

const graph = () => owner.at('advisors', STREET);

/** Registers somebody with a document in place of the number. */
function register(identityDocument: object | null, input: object = {}) {
  const { identityNumber: _, ...others } = person(serial++);
  return registerAdvisor(graph(), { station, ...others, identityDocument, ...input });
}

const numberOf = async (advisor: string) =>
  graph().ask('query ($id: ID!) { advisor(id: $id) { identityNumber { text masked } } }', { id: advisor });

describe('an advisor is registered with', () => {
  test.each([
    ['RESIDENT_ID', identityNumber(500), identityNumber(500), `310***********${identityNumber(500).slice(-4)}`],
    ['FOREIGNER_PERMANENT_RESIDENCE', 'kaz110090123105', 'KAZ110090123105', 'K***********105'],
    ['HK_MACAO_PERMIT', 'Ｈ１２３４５６７８', 'H12345678', 'H*****678'],
    ['TAIWAN_PERMIT', '12345678', '12345678', '1*****78'],
    ['PASSPORT', 'E 1234-5678', 'E12345678', 'E*****678'],
  ])('a %s, masked as its kind is, and whole with the kind where it is unmasked or exported', async (...row) => {
    const [kind, typed, number, mask] = row;
    const { id } = recordOf(await register({ kind, number: typed }));
    expect(await numberOf(id)).toEqual({ advisor: { identityNumber: { text: mask, masked: true } } });
    const query = `mutation ($input: UnmaskAdvisorInput!) { unmaskAdvisor(input: $input) {
      ok { identityDocumentKind identityNumber { text masked } } errors { code } } }`;
    expect(await graph().ask(query, { input: { advisor: id, reason: REASON } })).toEqual({
      unmaskAdvisor: {
        ok: { identityDocumentKind: kind, identityNumber: { text: number, masked: false } },
        errors: [],
      },
    });
    const { document } = recordOf(await exportAdvisor(graph(), id));
    expect(JSON.parse(document)).toMatchObject({
      parts: { advisors: { advisor: { identityDocumentKind: kind, identityNumber: number } } },
    });
  });

  test('the same permit once, whichever of its issues is given', async () => {
    recordOf(await register({ kind: 'HK_MACAO_PERMIT', number: 'M12345678' }));
    const { error } = await register({ kind: 'HK_MACAO_PERMIT', number: 'M1234567802' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'identityDocument', 'number'] });
  });

  test('equal digits of two kinds, which are two people', async () => {
    recordOf(await register({ kind: 'TAIWAN_PERMIT', number: '87654321' }));
    expect((await register({ kind: 'PASSPORT', number: '87654321' })).error).toBeNull();
  });

  test('a resident’s number by either field, which is the same person', async () => {
    const number = identityNumber(501);
    recordOf(await register(null, { identityNumber: number }));
    const { error } = await register({ kind: 'RESIDENT_ID', number });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'identityDocument', 'number'] });
  });
});

test('a resident is found by the look-up of before the other kinds, which was that of the bare number', async () => {
  const number = identityNumber(503);
  const { id } = recordOf(await register({ kind: 'RESIDENT_ID', number }));
  const seals = new SealingKeys({ file: owner.sealingKeysFile }).sealsOf('310101');
  const lookup = seals.lookup(sealedText('advisors.advisor.identity_number'), number);
  const found = await owner.asAdmin('select id from advisors.advisor where identity_number_lookup = $1', [lookup]);
  expect(found).toEqual([{ id }]);
});

describe('no advisor is registered with', () => {
  test.each<[string, object | null, object, string, RegExp]>([
    ['a kind that is not known', { kind: 'DRIVING_LICENCE', number: '1' }, {}, 'identityDocument.kind', /not known/],
    ['no document', { kind: 'NONE', reason: '遗失' }, {}, 'identityDocument.kind', /real name/],
    ['a kind alone', { kind: 'PASSPORT' }, {}, 'identityDocument.number', /empty/],
    ['a number of another kind', { kind: 'PASSPORT', number: '护照' }, {}, 'identityDocument.number', /does not fit/],
    [
      'a document and a number beside it',
      { kind: 'PASSPORT', number: 'E12345679' },
      { identityNumber: identityNumber(502) },
      'identityNumber',
      /two places/,
    ],
    ['neither', null, {}, 'identityDocument', /required/],
  ])('%s', async (_, document, input, field, sentence) => {
    const { ok, error } = await register(document, input);
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', ...field.split('.')] });
    expect(error?.message).toMatch(sentence);
  });
});

test('the number of no kind of document is kept in the clear', async () => {
  const { id } = recordOf(await register({ kind: 'PASSPORT', number: 'X98765432' }));
  const [row] = await owner.asAdmin('select advisor::text as row from advisors.advisor where id = $1', [id]);
  expect(row?.['row']).toContain('PASSPORT');
  expect(row?.['row']).not.toContain('98765432');
});

test('a reason that holds the number of a passport with few digits in a row is refused', async () => {
  const { id } = recordOf(await register({ kind: 'PASSPORT', number: 'C01X00T47' }));
  for (const number of ['C01X00T47', 'c01x00t47']) {
    const { error } = await unmaskAdvisor(graph(), id, { reason: `核对 ${number}` });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'reason'] });
  }
});
