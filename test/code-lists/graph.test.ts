import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

const CHINESE = { 'accept-language': 'zh-CN' };

let desks: PlainSubgraph;
let gateway: TestGateway;

beforeAll(async () => {
  desks = await startDesks(1);
  gateway = await startTestGateway({
    subgraphs: [await divisionsSource(), deskSource],
    owners: deskOwners({ 31: desks.url }),
  });
});
afterAll(async () => {
  await gateway.close();
  await desks.stop();
});

const LABELS = 'key label zh: label(language: ZH) en: label(language: EN) since until kind';

test('a list is told with the terms of a day, in its order, to whoever asks, signed in or not', async () => {
  const query = `{ codeList(name: "clientCategory", at: "2026-11-29") { ${LABELS} } }`;
  const { data, errors } = await gateway.ask(query, { headers: CHINESE });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    codeList: [
      { key: 'EXTREME_HARDSHIP', label: '特困人员', kind: 'CONFIRMED' },
      { key: 'MINIMUM_LIVING', label: '最低生活保障家庭', kind: 'CONFIRMED' },
      {
        key: 'LOW_INCOME',
        label: '最低生活保障边缘家庭',
        zh: '最低生活保障边缘家庭',
        en: 'marginal household',
        since: '2022-08-23',
        until: null,
        kind: 'CONFIRMED',
      },
      { key: 'EXPENDITURE_POVERTY', label: '刚性支出困难家庭', kind: 'CONFIRMED' },
      { key: 'DISASTER_AFFECTED', label: '受灾人员', kind: 'EPISODE' },
      { key: 'TEMPORARY_HARDSHIP', label: '基本生活暂时出现严重困难的人员', kind: 'EPISODE' },
      { key: 'EMERGENCY_ILLNESS', label: '需要疾病应急救助人员', kind: 'EPISODE' },
      { key: 'DESTITUTE_WANDERER', label: '生活无着的流散人员', kind: 'EPISODE' },
      { key: 'OTHER_SPECIAL_HARDSHIP', label: '其他特殊困难家庭或者人员', kind: 'CONFIRMED' },
      { key: 'OTHER_RESIDENT', label: '其他社区群众', kind: 'SERVED_ONLY' },
    ],
  });
});

test('an earlier day has the codes and the terms of that day, today those of today', async () => {
  const query = `{ earlier: codeList(name: "clientCategory", at: "2023-01-31") { key label(language: ZH) }
    before: codeList(name: "clientCategory", at: "2022-08-22") { key } now: codeList(name: "need") { key label kind } }`;
  const { data } = await gateway.ask(query, { as: 'advisor:310101002001' });
  expect(data).toMatchObject({
    earlier: [
      { key: 'EXTREME_HARDSHIP', label: '特困供养人员' },
      { key: 'MINIMUM_LIVING', label: '低保家庭' },
      { key: 'LOW_INCOME', label: '低收入困难家庭' },
      { key: 'EXPENDITURE_POVERTY', label: '支出型贫困家庭' },
      { key: 'OTHER_RESIDENT', label: '其他社区群众' },
    ],
    before: [],
    now: expect.arrayContaining([{ key: 'MEDICAL', label: 'medical', kind: null }]),
  });
});

test('a list that is not there is refused with the names of those that are, and a day that is none', async () => {
  const query = `{ a: codeList(name: "clientKind") { key } b: codeList(name: "need", at: "2026-02-30") { key } }`;
  const { data, errors = [] } = await gateway.ask(query, { headers: CHINESE });
  expect(data).toEqual({ a: null, b: null });
  expect(errors.map(({ path, extensions: { code, reason } }) => [path?.[0], code, reason])).toEqual([
    ['a', 'INPUT_INVALID', 'UNKNOWN_CHOICE'],
    ['b', 'DATE_INVALID', undefined],
  ]);
  expect(errors[0]?.message).toMatch(/^clientKind 不在可选范围内，请选用：.*clientCategory.*。$/);
});
