import { expect, test } from '@jest/globals';
import { GraphError, errors, wordAnew } from '#errors';

const ID = '310101-0193b1c2-0000-7000-8000-000000000000';
const NOON = new Date('2026-12-01T04:00:00Z');

const shown: [string, GraphError, unknown, unknown][] = [
  [
    'a kind of record by its own noun',
    errors.notFound('advisor', ID),
    `No advisor ${ID} that you may see. Check the id.`,
    `没有您可查看的社区救助顾问 ${ID}，请核对编号。`,
  ],
  [
    'steps and states by their official terms, and several as alternatives',
    new GraphError('FILING_STATE_CONFLICT', {
      values: {
        action: 'FILE',
        state: 'DRAFT',
        allowed: ['SUBMITTED', 'CHANGED'],
        available: ['SUBMIT 310101002001', 'WITHDRAW 310101002'],
      },
    }),
    'FILE is not possible from DRAFT, only from SUBMITTED or CHANGED; possible now: SUBMIT (310101002001), WITHDRAW (310101002). Read the filing again.',
    '备案处于“草稿”时不能“准予备案”，只有处于待备案或变更待审时可以；目前可办理：提交备案（310101002001）、退出（310101002）。请重新读取备案情况。',
  ],
  [
    'scopes of which one is enough as alternatives',
    errors.scopeMissing('advisor.register', 'filing.decide'),
    'This needs the scope advisor.register or filing.decide. Ask your administrator for it.',
    '此操作需要权限 advisor.register或filing.decide，请向管理员申请。',
  ],
  [
    'a count in groups of three digits',
    errors.refusedInput(['input', 'summary'], 'TOO_LONG', { length: 4001, most: 4000 }),
    'This holds 4,001 characters, and may hold 4,000. Shorten it.',
    '内容有 4,001 个字，最多 4,000 个，请缩短。',
  ],
  [
    'a version as it is',
    errors.versionConflict(ID, 1000),
    'The record was changed meanwhile and is at version 1000 now. Read it again and repeat the change.',
    '这条记录已有更改，现为第 1000 版，请重新读取后再修改。',
  ],
  [
    'an hour, and an instant',
    errors.unmaskLimit({ most: 4, hours: 1, until: NOON }),
    'At most 4 people may be seen unmasked in an hour. Go on at 2026-12-01T12:00:00.000+08:00.',
    '1小时内最多查看 4 人的明文信息，请于2026年12月1日 12:00:00后继续。',
  ],
  [
    'one second',
    errors.rateLimited(600, 1),
    'More than 600 requests came within a minute. Go on in 1 second.',
    '一分钟内的请求超过 600 次，请在1秒钟后继续。',
  ],
  [
    'an empty list, and a long one in short',
    errors.ownerMisconfigured('310101', { delegated: [], stated: Array.from({ length: 41 }, () => '310101002') }),
    expect.stringMatching(
      / leaves nothing to other owners, .+ file (310101002, ){40}…; .+ --delegated (310101002,){40}…,/,
    ),
    expect.stringMatching(/交由其他单位的区划为 无，.+清单则为 (310101002、){40}…，/),
  ],
  [
    'a year as it is',
    errors.refusedInput(['input', 'birthYear'], 'NOT_A_BIRTH_YEAR', { value: 1800, earliest: 1896, latest: 2026 }),
    '1800 is not a year of birth. Use a year from 1896 to 2026.',
    '1800 不是有效的出生年，请填写 1896 至 2026 之间的年份。',
  ],
  [
    'what a text holds by its Chinese name',
    errors.refusedInput(['input', 'name'], 'UNSTORABLE', { held: 'the character U+0000' }),
    'This holds the character U+0000, which cannot be stored. Take it out.',
    '内容含有字符 U+0000，无法保存，请删去。',
  ],
  [
    'the words of a list of choices as they are to be sent',
    errors.refusedInput(['input', 'kind'], 'KIND_UNKNOWN', { choices: ['PASSPORT', 'NONE'] }),
    'This kind of identity document is not known. Use PASSPORT or NONE.',
    '没有这一证件类型，请选用：PASSPORT或NONE。',
  ],
  [
    'a kind of identity document by its name',
    errors.refusedInput(['input', 'number'], 'NOT_NUMBER_OF_KIND', { kind: 'TAIWAN_PERMIT' }),
    'The number does not fit the kind of document: TAIWAN_PERMIT. Check each character.',
    '号码与证件类型（台湾居民来往大陆通行证）不符，请逐位核对。',
  ],
];

test.each(shown)('a sentence shows %s', (_, { message, extensions: { code, reason, values } }, english, chinese) => {
  expect(message).toEqual(english);
  expect(wordAnew({ code, reason, values, message }, 'zh')).toEqual(chinese);
});
