import type { Messages } from './message.ts';

/** Why a partner is not let in, or not now. */
export const partnerMessages = {
  PARTNER_DOOR_ONLY: {
    en: 'Partners ask at /partner/graphql of the gateway. Send the request there.',
    zh: '合作机构请使用网关的 /partner/graphql，请向该地址发送请求。',
  },
  PARTNER_GRANT_ENDED: {
    en: 'Grant {grant} ended at {ended}. Ask the city centre for a new one.',
    zh: '授权 {grant} 已于{ended}终止，请向市社会救助事务中心重新申请。',
  },
  'PARTNER_QUOTA_EXCEEDED.DAY': {
    en: 'The grant allows {most} requests a day. Go on in {seconds}.',
    zh: '授权每天最多 {most} 次请求，请在{seconds}后继续。',
  },
  'PARTNER_QUOTA_EXCEEDED.MINUTE': {
    en: 'The grant allows {most} requests a minute. Go on in {seconds}.',
    zh: '授权每分钟最多 {most} 次请求，请在{seconds}后继续。',
  },
} as const satisfies Messages;
