import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

const RECORD_VISIT = 'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { ok { id } } }';
const REGISTER = 'mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { ok { id } } }';
const VISIT = { client: '310101002001-019e2e70-b980-766a-9939-534151beed8c', visitedOn: '2026-11-20', summary: '好' };
const NAME = '李秀英';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ owners: 'owners: []\n' });
});
afterAll(() => gateway.close());

async function faultsOf(query: string, variables: object, language = 'zh') {
  const { status, text } = await gateway.send({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      authorization: await gateway.bearer('district:310101'),
    },
    body: JSON.stringify({ query, variables }),
  });
  expect(status).toBe(400);
  type Body = { errors: { message: string; extensions: { code: string; path: string[] } }[] };
  const { errors }: Body = JSON.parse(text);
  expect(text).not.toContain(NAME);
  return errors.map(({ message, extensions: { code, path } }) => [code, path.join('.'), message]);
}

describe('variables that do not fit their types are refused in the language of the reader, each at its path:', () => {
  test.each<[string, string, object, string[][]]>([
    ['none given', RECORD_VISIT, {}, [['input', '此项必填，请填写。']]],
    ['null', RECORD_VISIT, { input: null }, [['input', '此项必填，请填写。']]],
    ['no object', RECORD_VISIT, { input: 'x' }, [['input', '此值的类型不是 RecordVisitInput，请按该类型填写。']]],
    [
      'several fields at once',
      RECORD_VISIT,
      { input: { summary: 3, mode: 'TELEPATHY', needs: ['MEDICAL', 'x'], note: NAME } },
      [
        ['input.client', '此项必填，请填写。'],
        ['input.visitedOn', '此项必填，请填写。'],
        ['input.mode', '此值不在 VisitMode 的可选范围内，请从列表中选择。'],
        ['input.summary', '此值的类型不是 String，请按该类型填写。'],
        ['input.note', 'RecordVisitInput 没有此项，请核对名称或删去。'],
      ],
    ],
    [
      'a member of a list',
      REGISTER,
      { input: { division: '310101002001', address: '某路', members: [{ name: NAME, sex: 'X' }] } },
      [['input.members.0.sex', '此值不在 Sex 的可选范围内，请从列表中选择。']],
    ],
  ])('%s', async (_, query, variables, expected) => {
    const faults = await faultsOf(query, variables);
    expect(faults.toSorted(byPath)).toEqual(expected.map((one) => ['BAD_USER_INPUT', ...one]).toSorted(byPath));
  });

  test('in English where it is asked for', async () => {
    expect(await faultsOf(RECORD_VISIT, { input: { ...VISIT, mode: 'TELEPATHY' } }, 'en')).toEqual([
      ['BAD_USER_INPUT', 'input.mode', 'This is no value of VisitMode. Use one that the schema lists.'],
    ]);
  });

  test('in one list of twenty at the most', async () => {
    const members = Array.from({ length: 100 }, () => ({ name: NAME }));
    const faults = await faultsOf(REGISTER, { input: { division: '310101002001', address: '某路', members } });
    expect(faults).toHaveLength(20);
  });
});

const byPath = (a: readonly string[], b: readonly string[]): number => String(a).localeCompare(String(b));
