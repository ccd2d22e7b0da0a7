import type { Messages } from './message.ts';

const POST_EN = 'Send a POST with a JSON body that holds "query".';
const POST_ZH = '请以 POST 发送含有 "query" 的 JSON 正文。';

/** Why a request over HTTP is refused before it is read, or fails in the server. */
export const requestMessages = {
  'REQUEST_INVALID.PATH': { en: `The path of the request is not one. ${POST_EN}`, zh: `请求路径无效，${POST_ZH}` },
  'REQUEST_INVALID.NOTHING_HERE': {
    en: `There is nothing at this path for this method. ${POST_EN}`,
    zh: `此路径不支持该请求方法，${POST_ZH}`,
  },
  'REQUEST_INVALID.NOT_JSON': { en: `The body is not JSON. ${POST_EN}`, zh: `请求正文不是 JSON，${POST_ZH}` },
  'REQUEST_INVALID.NOT_UTF8': { en: `The body is not UTF-8. ${POST_EN}`, zh: `请求正文不是 UTF-8 编码，${POST_ZH}` },
  'REQUEST_INVALID.TOO_LARGE': {
    en: `The body is larger than 1 MiB. ${POST_EN}`,
    zh: `请求正文超过 1 MiB，请缩减后重新发送。`,
  },
  'REQUEST_INVALID.MEDIA_TYPE': {
    en: `The media type is not application/json. ${POST_EN}`,
    zh: `请求的媒体类型不是 application/json，${POST_ZH}`,
  },
  'REQUEST_INVALID.TOO_SLOW': {
    en: `The request took too long to arrive. ${POST_EN}`,
    zh: '请求未在规定时间内送达，请重新发送。',
  },
  'REQUEST_INVALID.ANOTHER_SITE': {
    en: 'Pages of another site hand in nothing here. Use the form of this site.',
    zh: '其他网站的页面不能在此提交，请使用本站的表单。',
  },
  'REQUEST_INVALID.NOT_HTTP': { en: `This is not HTTP. ${POST_EN}`, zh: `请求不符合 HTTP 规范，${POST_ZH}` },
  'REQUEST_INVALID.TOO_DEEP': {
    en: 'The JSON nests more than {most} levels of lists and objects. Send it flatter.',
    zh: 'JSON 的列表和对象嵌套超过 {most} 层，请减少层数。',
  },
  'REQUEST_INVALID.HEADERS_TOO_LARGE': {
    en: 'The headers hold more than 16 KiB. Send fewer of them, or a shorter token.',
    zh: '请求头超过 16 KiB，请减少请求头，或使用更短的令牌。',
  },
  'REQUEST_INVALID.NO_PERSONA': {
    en: 'Send a persona as "as", such as "city".',
    zh: '请在 "as" 中填写身份，例如 "city"。',
  },
  'REQUEST_INVALID.PERSONA_UNKNOWN': { en: '{why}', zh: '身份无效：{why} 请另选身份。' },
  HOST_UNKNOWN: {
    en: 'This development server does not answer at {host}. Add the name to DEVELOPMENT_HOSTS, or ask at localhost.',
    zh: '本开发服务器不以 {host} 提供服务，请将该名称加入 DEVELOPMENT_HOSTS，或改用 localhost。',
  },
  'HOST_UNKNOWN.NO_HOST': {
    en: 'This development server does not answer at no host. Add the name to DEVELOPMENT_HOSTS, or ask at localhost.',
    zh: '请求未写明主机名，请将名称加入 DEVELOPMENT_HOSTS，或改用 localhost。',
  },
  INTERNAL: {
    en: 'The server failed on request {requestId}. Tell its operator this id.',
    zh: '服务器处理请求 {requestId} 时出错，请将此编号告知运维人员。',
  },
  NOT_READY: {
    en: 'The server is starting or closing. Try again in a few seconds.',
    zh: '服务器正在启动或关闭，请几秒后再试。',
  },
} as const satisfies Messages;
