import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

const CHINESE = { 'accept-language': 'zh-CN' };
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ owners: 'owners: []\n' });
}, 60_000);
afterAll(() => gateway.close());

describe('what is wrong with a document is said in the language of the reader, with what GraphQL says of it', () => {
  test.each([
    ['mutation {', '查询不是有效的 GraphQL（Syntax Error: Expected Name, found <EOF>.），请改正后重新发送。'],
    ['{ zzzzzz }', '查询与接口结构不符（Cannot query field "zzzzzz" on type "Query".），请对照接口结构改正。'],
  ])('%s', async (query, chinese) => {
    const { errors } = await gateway.ask(query, { headers: CHINESE });
    expect(errors?.map(({ message }) => message)).toEqual([chinese]);
    const english = await gateway.ask(query);
    expect(english.errors?.map(({ message }) => message)).toEqual([expect.stringMatching(/^(Syntax Error|Cannot)/)]);
  });

  test('however much of a value it quotes', async () => {
    const query = `mutation { endService(input: { client: "x", reason: [${'"x", '.repeat(400)}] }) { errors { code } } }`;
    const { errors } = await gateway.ask(query, { headers: CHINESE });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^查询与接口结构不符（.{1,400}），请对照/),
    ]);
  });
});

describe('a request that is not GraphQL over HTTP is refused in the language of the reader', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['no document', { method: 'POST', headers: json, body: '{}' }, 'POST body missing'],
    [
      'a list of operations',
      { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' },
      'Operation batch',
    ],
    ['variables that are a text', { method: 'POST', headers: json, body: '{"query":"{ a }","variables":"x"}' }, '`var'],
    [
      'an answer in another form',
      { method: 'POST', headers: { ...json, accept: 'text/csv' }, body: '{"query":"{ a }"}' },
      'An ',
    ],
  ])('%s', async (_, init, english) => {
    const chinese = await gateway.send({ ...init, headers: { ...init.headers, ...CHINESE } });
    expect([chinese.code, chinese.message]).toEqual([
      'BAD_REQUEST',
      expect.stringMatching(new RegExp(`^请求不符合 GraphQL over HTTP 规范（${english}.*），请改正后重新发送。$`)),
    ]);
    const plain = await gateway.send(init);
    expect([plain.status, plain.message]).toEqual([chinese.status, expect.stringMatching(new RegExp(`^${english}`))]);
  });

  test('a mutation by GET, which Apollo Server refuses later than the others', async () => {
    const { code, message } = await gateway.send(
      { headers: { ...json, ...CHINESE } },
      '/graphql?query=mutation{endService(input:{client:"x",reason:"x"}){errors{code}}}',
    );
    expect([code, message]).toEqual([
      'BAD_REQUEST',
      '请求不符合 GraphQL over HTTP 规范（GET requests only support query operations, not mutation operations），请改正后重新发送。',
    ]);
  });

  test('and an answer that quotes the code of such a refusal is as it was', async () => {
    const { status, data } = await gateway.ask(
      '{ a: __typename division(code: "\\"code\\":\\"BAD_REQUEST\\"") { name } }',
      {
        as: 'city',
      },
    );
    expect({ status, data }).toEqual({ status: 200, data: { a: 'Query', division: null } });
  });
});
