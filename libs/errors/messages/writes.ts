import type { Messages } from './message.ts';

/** Why a write does not take effect: the record, its state, or the authority over it. */
export const writeMessages = {
  NOT_FOUND: { en: 'No {kind} {id} that you may see. Check the id.', zh: '没有您可查看的{kind} {id}，请核对编号。' },
  VISIT_IN_FUTURE: {
    en: 'The visit is dated {visitedOn}, after today ({today}). Record it on or after the day it took place.',
    zh: '走访日期 {visitedOn} 晚于今天（{today}），请在走访当日或之后记录。',
  },
  VISIT_WITHDRAWN: {
    en: 'The visit was withdrawn as recorded by mistake. If it took place, record it anew.',
    zh: '这次走访已因误录撤回；如确有走访，请重新记录。',
  },
  ADVISOR_NOT_TOLD: {
    en: 'It is not known here who serves where: the owner keeps its advisors in another database. Leave the advisor out; to hand clients over, have the operator keep advisors and clients in one database.',
    zh: '此处无法得知顾问的派驻情况（归属单位的顾问数据在另一数据库），请不填顾问；如需转交救助对象，请联系运维人员将顾问与救助对象数据置于同一数据库。',
  },
  CLIENT_NOT_ACTIVE: {
    en: 'The client is no longer served. Register the person again to go on.',
    zh: '该救助对象已结束服务，如需继续，请重新建档。',
  },
  VERSION_CONFLICT: {
    en: 'The record was changed meanwhile and is at version {version} now. Read it again and repeat the change.',
    zh: '这条记录已有更改，现为第 {version} 版，请重新读取后再修改。',
  },
  TRANSFER_NEEDED: {
    en: 'Division {division} is kept by another owner than {owner}, so the record cannot be moved there. Have it transferred.',
    zh: '区划 {division} 的数据不由 {owner} 管理，不能直接迁入，请办理移交。',
  },
  FILING_STATE_CONFLICT: {
    en: '{action} is not possible from {state}, only from {allowed}; possible now: {available}. Read the filing again.',
    zh: '备案处于“{state}”时不能“{action}”，只有处于{allowed}时可以；目前可办理：{available}。请重新读取备案情况。',
  },
  'MOVE_UNAVAILABLE.STATE': {
    en: '{action} is not possible from {state}; possible now: {available}. Read the record again.',
    zh: '处于“{state}”时不能“{action}”；目前可办理：{available}。请重新读取该记录。',
  },
  'MOVE_UNAVAILABLE.AUTHORITY': {
    en: '{authority} alone decides this, or its deputy; you sign in for {own}. Leave the decision to it.',
    zh: '此事只能由 {authority} 或其代理人办理；您所属区划为 {own}。请交由其办理。',
  },
  'MOVE_UNAVAILABLE.SECOND_PERSON': {
    en: 'You made the step before this one yourself. Have somebody else make this one.',
    zh: '上一步由您本人办理，这一步请由另一人办理。',
  },
  FILING_WRONG_AUTHORITY: {
    en: 'The advisor is filed with {authority}, which alone decides; you sign in for {own}. Leave the step to it.',
    zh: '该顾问的备案机关是 {authority}，只能由其办理；您所属区划为 {own}。请交由备案机关办理。',
  },
  LIBRARY_WRONG_AUTHORITY: {
    en: '{authority} alone writes into its libraries; you sign in for {own}. Add to your own, or leave it to {authority}.',
    zh: '{authority} 的政策库、资源库和项目库只能由其自行维护；您所属区划为 {own}。请在本区划的库中添加，或交由 {authority} 办理。',
  },
  KEY_REUSED: {
    en: 'The idempotency key was used for a write of other content. Take a new key for another write.',
    zh: '此幂等键已用于内容不同的提交，另一次提交请使用新的键。',
  },
} as const satisfies Messages;
