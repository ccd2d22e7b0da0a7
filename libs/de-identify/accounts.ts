import { type Match, matchesOf } from './finding.ts';

const PROVINCE = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** 沪A·12345, 沪AD12345. */
const PLATE = new RegExp(`[${PROVINCE}][A-HJ-Z][·•. -]?(?=[A-Z]{0,4}[0-9])[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])`, 'dgiu');
const ACCOUNT =
  /(?:微信号?|wechat|weixin|v信|vx|wx|qq|抖音|支付宝)(?:号码?|账号|帐号|id)?[ :为是()[\]“”"'-]{0,4}([a-z][a-z0-9_-]{4,29}|\d{5,15})/dgiu;
const MAIL_PART = /[\w.+%-]/u;
const MOST_OF_MAIL = 64;

/** 车牌、微信号、邮箱. */
export function findAccounts(text: string): Match[] {
  return [...matchesOf('PLATE', text, PLATE), ...matchesOf('ACCOUNT', text, ACCOUNT, 1), ...findMails(text)];
}

/** From each @ to both sides, so far as an address may reach. */
function findMails(text: string): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const begin = walk(text, at, -1);
    const end = walk(text, at, 1);
    if (begin < at && text.slice(at + 1, end).includes('.')) found.push({ kind: 'EMAIL', begin, end });
  }
  return found;
}

function walk(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (Math.abs(place - at) < MOST_OF_MAIL && MAIL_PART.test(text.charAt(place + step))) place += step;
  return step === 1 ? place + 1 : place;
}
