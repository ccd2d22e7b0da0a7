import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

const CHINESE = { 'accept-language': 'zh-CN' };
const RECORD = 'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { errors { code } } }';
const REGISTER = 'mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { errors { code } } }';
const CLIENT = '310101002001-019e1efd-a580-7360-8896-dd3c9e470c2e';

let open: TestGateway;
let production: TestGateway;
beforeAll(async () => {
  open = await startTestGateway({ owners: 'owners: []\n' });
  production = await startTestGateway({ owners: 'owners: []\n', production: true });
}, 60_000);
afterAll(() => Promise.all([open.close(), production.close()]));

type Request = { readonly gateway?: TestGateway; readonly headers?: Readonly<Record<string, string>> };

const faultsOf = async (query: string, variables: object, { gateway = open, headers = CHINESE }: Request = {}) => {
  const { status, data, errors = [] } = await gateway.ask(query, { as: 'district:310101', variables, headers });
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  return errors.map(({ message, extensions: { code, path } }) => {
    const at = Array.isArray(path) ? path.join('.') : undefined;
    return `${code} ${at}: ${message}`;
  });
};

describe('variables that do not fit their types are all named at once, each at its path,', () => {
  const wrong = { client: 5.5, visitedOn: null, mode: 'PHONE', companions: ['张三', 4], needs: ['FOOD'], by: 'me' };
  test('in Chinese', async () => {
    expect(await faultsOf(RECORD, { input: wrong })).toEqual([
      'BAD_USER_INPUT input.client: input.client 的值不是 ID 类型，请按此类型填写。',
      'BAD_USER_INPUT input.visitedOn: input.visitedOn 为必填项，请填写。',
      'BAD_USER_INPUT input.mode: input.mode 不在可选范围内，请选用：HOME、NEIGHBOUR或OTHER。',
      'BAD_USER_INPUT input.summary: input.summary 为必填项，请填写。',
      'BAD_USER_INPUT input.companions.1: input.companions.1 的值不是 String 类型，请按此类型填写。',
      expect.stringMatching(/^BAD_USER_INPUT input\.needs\.0: input\.needs\.0 不在可选范围内，请选用：BASIC_LIVING、/),
      'BAD_USER_INPUT input.by: RecordVisitInput 没有字段 input.by，请删去，或更正名称。',
    ]);
  });

  test('in English', async () => {
    expect(await faultsOf(RECORD, { input: { ...wrong, needs: [] } }, { headers: {} })).toEqual([
      'BAD_USER_INPUT input.client: input.client is of another type than ID. Send a value of this type.',
      'BAD_USER_INPUT input.visitedOn: input.visitedOn is required and was not given. Fill it in.',
      'BAD_USER_INPUT input.mode: input.mode is not one of the choices. Use HOME, NEIGHBOUR, or OTHER.',
      'BAD_USER_INPUT input.summary: input.summary is required and was not given. Fill it in.',
      'BAD_USER_INPUT input.companions.1: input.companions.1 is of another type than String. Send a value of this type.',
      'BAD_USER_INPUT input.by: input.by is not a field of RecordVisitInput. Leave it out, or correct its name.',
    ]);
  });

  test('by the index of an element that is an input itself', async () => {
    const member = { name: '陈建国', category: 'OTHER', sex: 'MALE', identityDocument: { kind: 7 } };
    expect(await faultsOf(REGISTER, { input: { division: 'x', address: 'x', members: [member, 'x'] } })).toEqual([
      'BAD_USER_INPUT input.members.0.identityDocument.kind: input.members.0.identityDocument.kind 的值不是 String 类型，请按此类型填写。',
      'BAD_USER_INPUT input.members.1: input.members.1 的值不是 RegisterClientInput 类型，请按此类型填写。',
    ]);
  });

  test.each([
    ['no input', {}],
    ['null for an input', { input: null }],
  ])('also of %s', async (_, variables) => {
    expect(await faultsOf(RECORD, variables)).toEqual(['BAD_USER_INPUT input: input 为必填项，请填写。']);
  });

  test('and no value is quoted, which may say who somebody is', async () => {
    const member = { name: '陈建国', identityNumber: '11010519491231002X', category: 'OTHER' };
    const { errors } = await open.ask(REGISTER, {
      as: 'district:310101',
      variables: { input: { division: '310101002001', address: '云南中路', members: [member] } },
    });
    expect(JSON.stringify(errors)).not.toMatch(/陈建国|11010519491231002X|云南中路/);
  });

  test('and a caller who may not read the schema is given no list of choices', async () => {
    const input = { client: CLIENT, visitedOn: '2026-10-31', summary: 'x', mode: 'PHONE' };
    expect(await faultsOf(RECORD, { input }, { gateway: production })).toEqual([
      'BAD_USER_INPUT input.mode: input.mode 的值不是 VisitMode 类型，请按此类型填写。',
    ]);
  });
});

describe('what is wrong with a document is said in the language of the reader, with what GraphQL says of it', () => {
  test.each([
    ['mutation {', '查询不是有效的 GraphQL（Syntax Error: Expected Name, found <EOF>.），请改正后重新发送。'],
    ['{ nothing }', '查询与接口结构不符（Cannot query field "nothing" on type "Query".），请对照接口结构改正。'],
  ])('%s', async (query, chinese) => {
    const { errors } = await open.ask(query, { headers: CHINESE });
    expect(errors?.map(({ message }) => message)).toEqual([chinese]);
    const english = await open.ask(query);
    expect(english.errors?.map(({ message }) => message)).toEqual([expect.stringMatching(/^(Syntax Error|Cannot)/)]);
  });

  test('however much of a value it quotes', async () => {
    const query = `mutation { endService(input: { client: "x", reason: [${'"x", '.repeat(400)}] }) { errors { code } } }`;
    const { errors } = await open.ask(query, { headers: CHINESE });
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(/^查询与接口结构不符（.{1,400}），请对照/)]);
  });
});

describe('a request that is not GraphQL over HTTP is refused in the language of the reader', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['no document', { method: 'POST', headers: json, body: '{}' }, 'POST body missing'],
    ['a list of operations', { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' }, 'Operation batch'],
    ['variables that are a text', { method: 'POST', headers: json, body: '{"query":"{ a }","variables":"x"}' }, '`var'],
    ['an answer in another form', { method: 'POST', headers: { ...json, accept: 'text/csv' }, body: '{"query":"{ a }"}' }, 'An '],
  ])('%s', async (_, init, english) => {
    const chinese = await open.send({ ...init, headers: { ...init.headers, ...CHINESE } });
    expect([chinese.code, chinese.message]).toEqual([
      'BAD_REQUEST',
      expect.stringMatching(new RegExp(`^请求不符合 GraphQL over HTTP 规范（${english}.*），请改正后重新发送。$`)),
    ]);
    const plain = await open.send(init);
    expect([plain.status, plain.message]).toEqual([chinese.status, expect.stringMatching(new RegExp(`^${english}`))]);
  });

  test('a mutation by GET, which Apollo Server refuses later than the others', async () => {
    const { code, message } = await open.send(
      { headers: { ...json, ...CHINESE } },
      '/graphql?query=mutation{endService(input:{client:"x",reason:"x"}){errors{code}}}',
    );
    expect([code, message]).toEqual([
      'BAD_REQUEST',
      '请求不符合 GraphQL over HTTP 规范（GET requests only support query operations, not mutation operations），请改正后重新发送。',
    ]);
  });

  test('and an answer that quotes the code of such a refusal is as it was', async () => {
    const { status, data } = await open.ask('{ a: __typename division(code: "\\"code\\":\\"BAD_REQUEST\\"") { name } }', {
      as: 'city',
    });
    expect({ status, data }).toEqual({ status: 200, data: { a: 'Query', division: null } });
  });
});
