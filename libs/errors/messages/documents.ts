import type { Messages } from './message.ts';

/** What the edge refuses before any owner is asked. */
export const documentMessages = {
  'DOCUMENT_TOO_DEEP.FIELDS': {
    en: 'The document nests more than {most} levels of fields. Ask for the deeper ones by code or id, in a document of their own.',
    zh: '查询的字段嵌套超过 {most} 层，更深的内容请按代码或编号另行查询。',
  },
  'DOCUMENT_TOO_DEEP.BRACKETS': {
    en: 'The document opens more than {most} brackets within each other. Ask for fewer levels, and send values as variables.',
    zh: '查询的括号嵌套超过 {most} 层，请减少层数，并以变量传值。',
  },
  PERSISTED_QUERY_HASH_MISMATCH: {
    en: 'The hash in extensions.persistedQuery is not that of the document. Send the SHA-256 of its text, in lower-case hex, as "sha256Hash" with "version" 1.',
    zh: 'extensions.persistedQuery 中的哈希与查询文本不符，请以小写十六进制的 SHA-256 填写 "sha256Hash"，"version" 填 1。',
  },
  GRAPHQL_PARSE_FAILED: { en: '{why}', zh: '查询不是有效的 GraphQL（{why}），请改正后重新发送。' },
  GRAPHQL_VALIDATION_FAILED: { en: '{why}', zh: '查询与接口结构不符（{why}），请对照接口结构改正。' },
  BAD_REQUEST: { en: '{why}', zh: '请求不符合 GraphQL over HTTP 规范（{why}），请改正后重新发送。' },
  'BAD_USER_INPUT.MISSING': { en: 'This is required. Fill it in.', zh: '此项必填，请填写。' },
  'BAD_USER_INPUT.UNKNOWN_CHOICE': {
    en: 'This is no value of {type}. Use one that the schema lists.',
    zh: '此值不在 {type} 的可选范围内，请从列表中选择。',
  },
  'BAD_USER_INPUT.UNKNOWN_FIELD': {
    en: 'This is no field of {type}. Check its spelling, or leave it out.',
    zh: '{type} 没有此项，请核对名称或删去。',
  },
  'BAD_USER_INPUT.WRONG_TYPE': {
    en: 'This is not of the type {type}. Send it in the form of that type.',
    zh: '此值的类型不是 {type}，请按该类型填写。',
  },
  'BAD_USER_INPUT.OTHER': {
    en: 'The variables do not fit the types that the document declares. Compare them.',
    zh: '变量与查询声明的类型不符，请核对。',
  },
  DOCUMENT_TOO_COSTLY: {
    en: 'The document costs {cost}, and may cost {most}; {fieldCost} of it at {field}. Ask for a smaller division, fewer levels, smaller pages or fewer fields.',
    zh: '查询开销为 {cost}，上限为 {most}，其中 {field} 占 {fieldCost}，请缩小区划范围、减少层级、分页或字段。',
  },
  DOCUMENT_TOO_LONG: {
    en: 'The document holds more than {most} tokens. Split it, and send values as variables.',
    zh: '查询超过 {most} 个词元，请拆分查询，并以变量传值。',
  },
  ALIASES_TOO_MANY: {
    en: 'The document holds more than {most} aliases. Follow lists instead, or split it.',
    zh: '查询的别名超过 {most} 个，请改用列表查询，或拆分查询。',
  },
  DIRECTIVES_TOO_MANY: {
    en: 'The document holds more than {most} directives. Use fewer, or split it.',
    zh: '查询的指令超过 {most} 个，请减少指令，或拆分查询。',
  },
  OPERATION_RESOLUTION_FAILURE: {
    en: 'The document holds no operation of this name, or several and none is named. Send its name as "operationName".',
    zh: '查询中没有此名称的操作，或有多个操作而未指明，请在 "operationName" 中写明名称。',
  },
  DOCUMENT_NOT_LISTED: {
    en: 'This document is not on the list of this server. Ask its operator to list it (npm run documents), and send its id as "documentId".',
    zh: '此查询不在本服务器的清单中，请联系运维人员列入（npm run documents），并在 "documentId" 中填写其编号。',
  },
  INTROSPECTION_OFF: {
    en: 'Introspection is disabled. Ask the operator for the schema, or a development server.',
    zh: '已关闭结构查询（introspection），请向运维人员索取接口结构，或使用开发服务器。',
  },
  SHARE_EXCEEDED: {
    en: 'Too many of your documents are being answered. Wait for some of them, then send this one again; it was not run.',
    zh: '您同时进行的请求过多，本次未执行，请等待部分请求完成后再试。',
  },
  OVERLOADED: {
    en: 'Too many documents are being answered. Send this one again in a moment; it was not run.',
    zh: '系统繁忙，本次未执行，请稍后再试。',
  },
  CLIENT_GONE: {
    en: 'The connection was closed before there was room for the document. Send it again; it was not run.',
    zh: '连接在轮到本次请求之前已关闭，本次未执行，请重新发送。',
  },
  RATE_LIMITED: {
    en: 'More than {most} requests came within a minute. Go on in {seconds}.',
    zh: '一分钟内的请求超过 {most} 次，请在{seconds}后继续。',
  },
} as const satisfies Messages;
