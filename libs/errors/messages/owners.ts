import type { Messages } from './message.ts';

/** Why an owner's part of an answer is missing. */
export const ownerMessages = {
  OWNER_UNAVAILABLE: {
    en: 'Owner {owner} cannot be reached; its part is missing. Try again later.',
    zh: '无法连接数据归属单位 {owner}，缺少其数据，请稍后再试。',
  },
  OWNER_TIMEOUT: {
    en: 'Owner {owner} did not answer within {deadlineMs} ms; its part is missing. Try again later.',
    zh: '数据归属单位 {owner} 未在 {deadlineMs} 毫秒内答复，缺少其数据，请稍后再试。',
  },
  OWNER_LACKS_FIELD: {
    en: 'Owner {owner} runs an older version without {field}; its part is missing.',
    zh: '数据归属单位 {owner} 的系统版本较旧，没有 {field}，缺少其数据。请联系其运维人员升级。',
  },
  OWNER_OVERLOADED: {
    en: 'Owner {owner} takes no more requests at the moment; its part is missing. Try again in a minute.',
    zh: '数据归属单位 {owner} 请求过多，暂不答复，缺少其数据，请一分钟后再试。',
  },
  OWNER_INVALID_ANSWER: {
    en: 'Owner {owner} gave an answer that does not fit the schema or cannot be true; its part is missing. Tell its operator.',
    zh: '数据归属单位 {owner} 的答复不符合接口结构或不合常理，缺少其数据。请联系其运维人员。',
  },
  'OWNER_UNKNOWN.NO_OWNER': {
    en: "No owner holds division {division} here. Check the code, or name its owner's instance in the owners file.",
    zh: '没有登记区划 {division} 的数据归属单位，请核对代码，或在归属单位清单中登记。',
  },
  'OWNER_UNKNOWN.NO_DIVISION': {
    en: '{field} names no division, and there are several owners. Ask with a division code or an id.',
    zh: '{field} 未写明区划，而数据归属单位不止一个，请填写区划代码或编号。',
  },
  OWNER_REFUSED: {
    en: 'Owner {owner} refused the request. Check the token and its division.',
    zh: '数据归属单位 {owner} 拒绝了请求，请核对登录身份及其所属区划。',
  },
  'OWNER_MISMATCH.OTHER_OWNER': {
    en: 'This instance belongs to {owner} and does not hold {division}. Ask its own owner.',
    zh: '本实例属于 {owner}，不保管 {division} 的数据，请向其数据归属单位查询。',
  },
  'OWNER_MISMATCH.DELEGATED': {
    en: 'The division was delegated to an owner of its own, and nothing of it is written here. Ask through the gateway.',
    zh: '该区划已另设数据归属单位，此处不再写入其数据，请通过网关操作。',
  },
  'OWNER_MISCONFIGURED.DIFFERS': {
    en: "The instance of owner {owner} leaves {delegated} to other owners, its gateway's owners file {stated}; its part is missing. Start it with --delegated {argument}, or correct the owners file.",
    zh: '数据归属单位 {owner} 的实例交由其他单位的区划为 {delegated}，网关的归属单位清单则为 {stated}，缺少其数据。请用 --delegated {argument} 启动该实例，或更正清单。',
  },
  'OWNER_MISCONFIGURED.UNCONFIRMED': {
    en: 'The instance of owner {owner} does not confirm that it leaves {stated} to other owners; its part is missing. Upgrade it, and start it with --delegated {argument}.',
    zh: '数据归属单位 {owner} 的实例未确认将 {stated} 交由其他单位，缺少其数据。请升级该实例，并用 --delegated {argument} 启动。',
  },
  MERGE_CONFLICT: {
    en: 'Owners {owners} differ on {field}. Ask for each division alone.',
    zh: '数据归属单位 {owners} 给出的 {field} 不一致，请按区划分别查询。',
  },
  SUM_TOO_LARGE: {
    en: "The owners' parts of {field} add up to more than the field can hold. Ask for each division alone.",
    zh: '各数据归属单位的 {field} 之和超出该字段的范围，请按区划分别查询。',
  },
  VALUE_MISSING: {
    en: 'There is no value where null is not allowed, so that what holds it is missing. Check the codes and ids that lead here.',
    zh: '必有的值缺失，其所属内容无法显示，请核对相关的代码和编号。',
  },
} as const satisfies Messages;
