import type { Messages } from './message.ts';

const TOKEN_EN = 'Send "Authorization: Bearer <token>"; in development, npm run token prints one.';

/** Who asks, and what the caller may do. */
export const accessMessages = {
  'UNAUTHENTICATED.NO_TOKEN': { en: `No token came. ${TOKEN_EN}`, zh: '请求未带登录令牌，请先登录。' },
  'UNAUTHENTICATED.NO_BEARER': {
    en: `The authorization header holds no bearer token. ${TOKEN_EN}`,
    zh: 'authorization 请求头中没有 Bearer 令牌，请重新登录。',
  },
  'UNAUTHENTICATED.TOKEN_TOO_LONG': {
    en: `A token holds at most {most} characters. ${TOKEN_EN}`,
    zh: '登录令牌最长 {most} 个字符，请联系管理员。',
  },
  'UNAUTHENTICATED.REVOKED': {
    en: `The token was revoked. ${TOKEN_EN}`,
    zh: '登录令牌已被撤销，请重新登录。',
  },
  'UNAUTHENTICATED.EXPIRED': { en: `The token has expired. ${TOKEN_EN}`, zh: '登录已过期，请重新登录。' },
  'UNAUTHENTICATED.INVALID': { en: `The token is not valid. ${TOKEN_EN}`, zh: '登录令牌无效，请重新登录。' },
  'UNAUTHENTICATED.CLAIM_INVALID': {
    en: `The token has no valid claim "{claim}". ${TOKEN_EN}`,
    zh: '登录令牌中的“{claim}”声明缺失或无效，请联系管理员。',
  },
  'UNAUTHENTICATED.CLAIM_NO_DIVISION': {
    en: `The token has no valid claim "{claim}": there is no division {division}. ${TOKEN_EN}`,
    zh: '登录令牌中的“{claim}”声明无效：没有区划 {division}。请联系管理员。',
  },
  'UNAUTHENTICATED.CLAIM_WRONG_LEVEL': {
    en: `The token has no valid claim "{claim}": the role {role} holds at divisions of {digits} digits. ${TOKEN_EN}`,
    zh: '登录令牌中的“{claim}”声明无效：角色 {role} 只适用于 {digits} 位区划代码。请联系管理员。',
  },
  'UNAUTHENTICATED.CLAIM_NO_OWNER': {
    en: `The token has no valid claim "{claim}": the role {role} holds at the code of an owner. ${TOKEN_EN}`,
    zh: '登录令牌中的“{claim}”声明无效：角色 {role} 只适用于数据归属单位的代码。请联系管理员。',
  },
  'UNAUTHENTICATED.NOT_SIGNED_IN': { en: `Nobody is signed in. ${TOKEN_EN}`, zh: '尚未登录，请先登录。' },
  'UNAUTHENTICATED.DIVISIONS': {
    en: `Divisions are shown to signed-in callers. ${TOKEN_EN}`,
    zh: '登录后才能查看行政区划，请先登录。',
  },
  'UNAUTHENTICATED.STATED_WITH_TOKEN': {
    en: `A gateway stated who asks, and a token or another statement came besides. ${TOKEN_EN}`,
    zh: '网关已说明请求方的身份，请求不应另带登录令牌或其他身份说明，请去掉其中之一。',
  },
  'UNAUTHENTICATED.STATEMENT': {
    en: `{header} is not of the form expected. ${TOKEN_EN}`,
    zh: '请求头 {header} 的格式不正确，请联系网关的运维人员。',
  },
  'UNAUTHENTICATED.PARTNER_UNKNOWN': {
    en: 'No partner is known by this. Send your key as "Authorization: Bearer ak_…" or "x-api-key", or a token of your client; the city centre gives keys.',
    zh: '未找到对应的合作机构。请以“Authorization: Bearer ak_…”或“x-api-key”发送密钥，或发送贵机构客户端的令牌；密钥由市社会救助事务中心发放。',
  },
  'ACCESS_ENDED.SUSPENDED': {
    en: 'Your filing as an advisor is suspended, and your access has ended with it. Ask the authority that you are filed with.',
    zh: '您的救助顾问备案已暂停，访问权限随之停止，请联系您的备案机关。',
  },
  'ACCESS_ENDED.WITHDRAWN': {
    en: 'You have withdrawn as an advisor, and your access has ended with it. Ask the authority that you were filed with.',
    zh: '您已退出救助顾问，访问权限随之停止，请联系原备案机关。',
  },
  SIGN_IN_UNAVAILABLE: {
    en: 'The keys of the sign-in service cannot be fetched. Try again later.',
    zh: '暂时无法连接登录服务，请稍后再试。',
  },
  SCOPE_MISSING: {
    en: 'This needs the scope {scope}. Ask your administrator for it.',
    zh: '此操作需要权限 {scope}，请向管理员申请。',
  },
  DIVISION_FORBIDDEN: {
    en: 'Division {division} is outside yours ({own}). Ask within your own division.',
    zh: '区划 {division} 不在您的管辖范围（{own}）内，请在本区划内操作。',
  },
} as const satisfies Messages;
