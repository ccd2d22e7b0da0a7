import type { Messages } from './message.ts';

/** Why a write does not take effect: the record, its state, or the authority over it. */
export const writeMessages = {
  NOT_FOUND: { en: 'No {kind} {id} that you may see. Check the id.', zh: '没有您可查看的{kind} {id}，请核对编号。' },
  VERSION_CONFLICT: {
    en: 'The record was changed meanwhile and is at version {version} now. Read it again and repeat the change.',
    zh: '这条记录已有更改，现为第 {version} 版，请重新读取后再修改。',
  },
  TRANSFER_NEEDED: {
    en: 'Division {division} is kept by another owner than {owner}, so the record cannot be moved there. Have it transferred.',
    zh: '区划 {division} 的数据不由 {owner} 管理，不能直接迁入，请办理移交。',
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
  KEY_REUSED: {
    en: 'The idempotency key was used for a write of other content. Take a new key for another write.',
    zh: '此幂等键已用于内容不同的提交，另一次提交请使用新的键。',
  },
} as const satisfies Messages;
