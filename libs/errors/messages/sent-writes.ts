import type { Messages } from './message.ts';

/** What became of a write on its way to its owner: nothing was done, or that is not known. */
export const sentWriteMessages = {
  'OUTCOME_UNKNOWN.OWNER': {
    en: 'Owner {owner} did not confirm the write; it may have been done. Send it again with the same idempotency key.',
    zh: '数据归属单位 {owner} 未确认此次提交，可能已经完成。请用同一幂等键重新提交。',
  },
  'OUTCOME_UNKNOWN.SUBGRAPH': {
    en: 'Subgraph {subgraph} did not confirm the write; it may have been done. Send it again with the same idempotency key.',
    zh: '子图 {subgraph} 未确认此次提交，可能已经完成。请用同一幂等键重新提交。',
  },
  'OUTCOME_UNKNOWN.DATABASE': {
    en: 'The database did not confirm the write; it may have been done. Send it again with the same idempotency key.',
    zh: '数据库未确认此次提交，可能已经完成。请用同一幂等键重新提交。',
  },
  'OWNER_TOO_OLD.LACKS': {
    en: "Owner {owner} runs an older version without {field}; nothing was done. Leave it out, or try again after the owner's upgrade.",
    zh: '数据归属单位 {owner} 的系统版本较旧，没有 {field}，未作任何改动。请去掉该项，或待其升级后再提交。',
  },
  'OWNER_TOO_OLD.UNNAMED': {
    en: 'Owner {owner} runs a version that lacks what the write needs; nothing was done. Ask its operator to upgrade it.',
    zh: '数据归属单位 {owner} 的系统版本过旧，不支持此次提交，未作任何改动。请联系其运维人员升级。',
  },
  'OWNER_UNAVAILABLE.NOT_SENT': {
    en: 'Owner {owner} cannot be reached; nothing was done. Try again later.',
    zh: '无法连接数据归属单位 {owner}，未作任何改动，请稍后再试。',
  },
  'OWNER_TIMEOUT.NOT_SENT': {
    en: 'Owner {owner} took no request within {deadlineMs} ms; nothing was done. Try again later.',
    zh: '数据归属单位 {owner} 未在 {deadlineMs} 毫秒内接收请求，未作任何改动，请稍后再试。',
  },
  'OWNER_OVERLOADED.NOT_SENT': {
    en: 'Owner {owner} takes no more requests at the moment; nothing was done. Try again in a minute.',
    zh: '数据归属单位 {owner} 请求过多，暂不接收，未作任何改动，请一分钟后再试。',
  },
} as const satisfies Messages;
