import type { Messages } from './message.ts';

const SIGN_EN = 'Sign each request as it is sent, with a key of GATEWAY_KEYS_FILE; npm run keys makes one.';
const SIGN_ZH = '请用 GATEWAY_KEYS_FILE 中的密钥逐一签名（npm run keys 可生成密钥）。';

/** Why an instance does not take a request for its gateway's. */
export const signatureMessages = {
  'SIGNATURE_MISSING.OUTSIDER': {
    en: 'A caller from outside of {owner} is answered to a gateway alone. Ask through the gateway.',
    zh: '{owner} 以外的用户只能通过网关访问，请通过网关操作。',
  },
  'SIGNATURE_MISSING.GATEWAY_FIELDS': {
    en: 'Entities by key and the schema is answered to a gateway alone. Ask through the gateway.',
    zh: '按键取实体和接口结构只对网关开放，请通过网关操作。',
  },
  'SIGNATURE_INVALID.MALFORMED': {
    en: `The signature headers are not of the form expected. ${SIGN_EN}`,
    zh: `签名请求头的格式不正确，${SIGN_ZH}`,
  },
  'SIGNATURE_INVALID.KEY_UNKNOWN': {
    en: `Owner {owner} accepts no key {key}. ${SIGN_EN}`,
    zh: `数据归属单位 {owner} 不接受密钥 {key}，${SIGN_ZH}`,
  },
  'SIGNATURE_INVALID.REQUEST_CHANGED': {
    en: `The request is not the one that was signed. ${SIGN_EN}`,
    zh: `请求与签名时不一致，${SIGN_ZH}`,
  },
  'SIGNATURE_INVALID.BODY_CHANGED': {
    en: `The body is not the one that was signed. ${SIGN_EN}`,
    zh: `请求正文与签名时不一致，${SIGN_ZH}`,
  },
  'SIGNATURE_INVALID.HOLDS_TOO_LONG': {
    en: `The signature holds for over {seconds}. ${SIGN_EN}`,
    zh: `签名的有效期超过{seconds}，${SIGN_ZH}`,
  },
  'SIGNATURE_EXPIRED.FUTURE': {
    en: 'Timestamp outside the accepted window: the signature lies in the future. Sign the request anew, and compare the clocks of both machines.',
    zh: '签名时间晚于当前时间，超出允许范围。请重新签名，并核对两台机器的时钟。',
  },
  'SIGNATURE_EXPIRED.OVER': {
    en: 'Timestamp outside the accepted window: the signature has expired. Sign the request anew, and compare the clocks of both machines.',
    zh: '签名已过期，超出允许范围。请重新签名，并核对两台机器的时钟。',
  },
  'SIGNATURE_EXPIRED.BEFORE_START': {
    en: 'Timestamp outside the accepted window: the signature was made before this instance started. Sign the request anew, and compare the clocks of both machines.',
    zh: '签名时间早于本实例的启动时间，超出允许范围。请重新签名，并核对两台机器的时钟。',
  },
  SIGNATURE_REPLAYED: {
    en: 'This signature was used before. Sign each request anew.',
    zh: '此签名已被使用过，请为每个请求重新签名。',
  },
} as const satisfies Messages;
