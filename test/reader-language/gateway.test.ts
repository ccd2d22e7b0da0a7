import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

const TOTAL = '{ desks(within: "31") { total } }';
const CHINESE = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
const JSON_BODY = { 'content-type': 'application/json' };

let city: PlainSubgraph;
let district: PlainSubgraph;
let gateway: TestGateway;

beforeEach(async () => {
  [city, district] = [await startDesks(3), await startDesks(4)];
  gateway = await startTestGateway({
    subgraphs: [await divisionsSource(), deskSource],
    owners: deskOwners({ 31: city.url, 310101: district.url }),
    ownerDeadlineMs: 2000,
  });
});
afterEach(async () => {
  await gateway.close();
  await Promise.all([city.stop(), district.stop()]);
});

const asked = async (query: string, headers: Record<string, string> = {}) => {
  const { errors = [] } = await gateway.ask(query, { as: 'city', headers });
  return errors.map(({ message }) => message);
};
/** The status, and the sentence in either language. */
const sent = async (init: RequestInit & { headers?: Record<string, string> }, path?: string) => {
  const headers = { ...init.headers };
  const english = await gateway.send({ ...init, headers }, path);
  const chinese = await gateway.send({ ...init, headers: { ...headers, ...CHINESE } }, path);
  expect(chinese.status).toBe(english.status);
  return [english.status, english.message, chinese.message];
};
/** What an owner answers in place of a part. */
const refusing = (message: string, extensions: object) => ({
  status: 200,
  body: JSON.stringify({ data: { desks: null }, errors: [{ message, path: ['desks'], extensions }] }),
});

describe('an error of an operation', () => {
  test.each([
    [
      'a division that is none',
      '{ division(code: "32") { name } }',
      'There is no division 32. Start from division(code: "31") and follow children.',
      '没有区划 32，请从 division(code: "31") 开始逐级查找。',
    ],
    [
      'a document with too many aliases',
      `{ ${Array.from({ length: 401 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      expect.stringMatching(/^The document holds more than [\d,]+ aliases\. /),
      expect.stringMatching(/^查询的别名超过 [\d,]+ 个，请改用列表查询，或拆分查询。$/),
    ],
  ])(
    'is worded in the language of the reader, and in English where nothing is preferred: %s',
    async (_, query, en, zh) => {
      expect(await asked(query)).toEqual([en]);
      expect(await asked(query, { 'accept-language': '*' })).toEqual([en]);
      expect(await asked(query, { 'accept-language': 'fr' })).toEqual([en]);
      expect(await asked(query, { 'accept-language': 'en-GB, zh;q=0.5' })).toEqual([en]);
      expect(await asked(query, CHINESE)).toEqual([zh]);
      expect(await asked(query, { 'accept-language': 'fr, zh-Hant;q=0.2' })).toEqual([zh]);
      expect(await asked(query, { 'accept-language': 'zh-CN, en' })).toEqual([zh]);
      expect(await asked(query, { 'accept-language': 'en-GB, zh' })).toEqual([en]);
      expect(await asked(query, { 'accept-language': 'zh-TW;q=0.1, en' })).toEqual([en]);
      expect(await asked(query, { 'accept-language': ';;q=,,' })).toEqual([en]);
    },
  );

  test('of an owner that is down names the owner in either language', async () => {
    await district.stop();
    expect(await asked(TOTAL)).toEqual(['Owner 310101 cannot be reached; its part is missing. Try again later.']);
    expect(await asked(TOTAL, CHINESE)).toEqual(['无法连接数据归属单位 310101，缺少其数据，请稍后再试。']);
  });

  test('carries what it was worded from, for clients that word it themselves', async () => {
    const { errors } = await gateway.ask('{ division(code: "32") { name } }', { as: 'city', headers: CHINESE });
    expect(errors?.[0]?.extensions).toEqual({ code: 'DIVISION_UNKNOWN', division: '32', values: { division: '32' } });
  });
});

describe('an error that an owner sent', () => {
  test('is worded here, from its code, reason and values', async () => {
    const extensions = { code: 'SCOPE_MISSING', values: { scope: 'visit.record' } };
    district.pretend(refusing('In words of its own.', extensions));
    expect(await asked(TOTAL)).toEqual(['This needs the scope visit.record. Ask your administrator for it.']);
    expect(await asked(TOTAL, CHINESE)).toEqual(['此操作需要权限 visit.record，请向管理员申请。']);
    const date = { code: 'INPUT_INVALID', reason: 'TOO_LONG', values: { length: 4001, most: 4000 } };
    district.pretend(refusing('Too long.', date));
    expect(await asked(TOTAL, CHINESE)).toEqual(['内容有 4,001 个字，最多 4,000 个，请缩短。']);
  });

  test.each([
    ['a code that is not known here', { code: 'OUT_OF_PAPER', values: { sheets: 0 } }],
    ['a reason that is not known here', { code: 'INPUT_INVALID', reason: 'TOO_BLUE', values: {} }],
    ['no values', { code: 'SCOPE_MISSING' }],
    ['values that do not fill the sentence', { code: 'SCOPE_MISSING', values: { scope: { of: 'objects' } } }],
    ['values that are none', { code: 'SCOPE_MISSING', values: 'client.read' }],
  ])('keeps its message where it has %s', async (_, extensions) => {
    district.pretend(refusing('No paper left.', extensions));
    expect(await asked(TOTAL)).toEqual(['No paper left.']);
    expect(await asked(TOTAL, CHINESE)).toEqual(['No paper left.']);
  });
});

describe('a request that is refused before it is an operation', () => {
  test.each([
    [
      401,
      'a token that is none',
      { method: 'POST', headers: { ...JSON_BODY, authorization: 'Bearer none' }, body: '{}' },
      'The token is not valid. Send "Authorization: Bearer <token>"; in development, npm run token prints one.',
      '登录令牌无效，请重新登录。',
    ],
    [
      400,
      'a body that is not JSON',
      { method: 'POST', headers: JSON_BODY, body: '{' },
      'The body is not JSON. Send a POST with a JSON body that holds "query".',
      '请求正文不是 JSON，请以 POST 发送含有 "query" 的 JSON 正文。',
    ],
    [
      413,
      'a body that is too large',
      { method: 'POST', headers: JSON_BODY, body: JSON.stringify('x'.repeat(1_100_000)) },
      'The body is larger than 1 MiB. Send a POST with a JSON body that holds "query".',
      '请求正文超过 1 MiB，请缩减后重新发送。',
    ],
    [
      415,
      'a body of another type',
      { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'query' },
      'The media type is not application/json. Send a POST with a JSON body that holds "query".',
      '请求的媒体类型不是 application/json，请以 POST 发送含有 "query" 的 JSON 正文。',
    ],
  ])('is worded in the language of the reader: %i for %s', async (status, _, init, en, zh) => {
    expect(await sent(init)).toEqual([status, en, zh]);
  });

  test('is worded at a path where nothing is', async () => {
    expect(await sent({ method: 'POST', headers: JSON_BODY, body: '{}' }, '/nowhere')).toEqual([
      404,
      'There is nothing at this path for this method. Send a POST with a JSON body that holds "query".',
      '此路径不支持该请求方法，请以 POST 发送含有 "query" 的 JSON 正文。',
    ]);
  });
});
