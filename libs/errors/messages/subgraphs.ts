import type { Messages } from './message.ts';

/** Why the part of a subgraph that belongs to no owner is missing. */
export const subgraphMessages = {
  SUBGRAPH_UNAVAILABLE: {
    en: 'Subgraph {subgraph} cannot be reached; its part is missing. Try again later.',
    zh: '无法连接子图 {subgraph}，缺少其数据，请稍后再试。',
  },
  SUBGRAPH_TIMEOUT: {
    en: 'Subgraph {subgraph} did not answer within {deadlineMs} ms; its part is missing. Try again later.',
    zh: '子图 {subgraph} 未在 {deadlineMs} 毫秒内答复，缺少其数据，请稍后再试。',
  },
  SUBGRAPH_FAILED: {
    en: 'Subgraph {subgraph} failed on its part of request {requestId}. Tell its operator this id.',
    zh: '子图 {subgraph} 处理请求 {requestId} 时出错，请将此编号告知其运维人员。',
  },
  'SUBGRAPH_INVALID_ANSWER.NO_ANSWER': {
    en: 'Subgraph {subgraph} gave something that is no GraphQL answer; its part is missing. Tell its operator.',
    zh: '子图 {subgraph} 的答复不是 GraphQL 格式，缺少其数据。请联系其运维人员。',
  },
  'SUBGRAPH_INVALID_ANSWER.WRONG_TYPE': {
    en: 'Subgraph {subgraph} gave no value for {field} that fits its type; its part is missing. Tell its operator.',
    zh: '子图 {subgraph} 给出的 {field} 不符合其类型，缺少其数据。请联系其运维人员。',
  },
} as const satisfies Messages;
