import type { Messages } from './message.ts';

/** Why somebody's personal data are not changed, shown or erased. */
export const subjectMessages = {
  'UNMASK_LIMIT.PEOPLE': {
    en: 'At most {most} people may be seen unmasked in {hours}. Go on at {until}.',
    zh: '{hours}内最多查看 {most} 人的明文信息，请于{until}后继续。',
  },
  'UNMASK_LIMIT.PEOPLE_AT_ONCE': {
    en: 'At most {most} people may be seen unmasked in {hours}. Ask for fewer at once.',
    zh: '{hours}内最多查看 {most} 人的明文信息，请减少一次查看的人数。',
  },
  'UNMASK_LIMIT.NO_PEOPLE': {
    en: 'At most {most} people may be seen unmasked in {hours}. Ask the operator of the owner.',
    zh: '{hours}内最多查看 {most} 人的明文信息，请联系数据归属单位的运维人员。',
  },
  'UNMASK_LIMIT.SEARCHES': {
    en: 'At most {most} searches for people are possible in {hours}. Go on at {until}.',
    zh: '{hours}内最多检索人员 {most} 次，请于{until}后继续。',
  },
  'UNMASK_LIMIT.SEARCHES_AT_ONCE': {
    en: 'At most {most} searches for people are possible in {hours}. Ask for fewer at once.',
    zh: '{hours}内最多检索人员 {most} 次，请减少一次检索的数量。',
  },
  'UNMASK_LIMIT.NO_SEARCHES': {
    en: 'At most {most} searches for people are possible in {hours}. Ask the operator of the owner.',
    zh: '{hours}内最多检索人员 {most} 次，请联系数据归属单位的运维人员。',
  },
  'UNMASK_LIMIT.OPENINGS': {
    en: 'At most {most} openings by break-glass are possible in {hours}. Go on at {until}.',
    zh: '{hours}内最多紧急调阅 {most} 次，请于{until}后继续。',
  },
  'UNMASK_LIMIT.OPENINGS_AT_ONCE': {
    en: 'At most {most} openings by break-glass are possible in {hours}. Ask for fewer at once.',
    zh: '{hours}内最多紧急调阅 {most} 次，请减少一次调阅的数量。',
  },
  'UNMASK_LIMIT.NO_OPENINGS': {
    en: 'At most {most} openings by break-glass are possible in {hours}. Ask the operator of the owner.',
    zh: '{hours}内最多紧急调阅 {most} 次，请联系数据归属单位的运维人员。',
  },
  SUBJECT_SERVED: { en: '{id} is still served. End the service first.', zh: '{id} 仍在服务中，请先结束服务。' },
  SUBJECT_ERASED: {
    en: 'The personal data of this person are erased. Nothing is left to change or to show.',
    zh: '此人的个人信息已删除，没有可修改或查看的内容。',
  },
  RETENTION_RUNNING: {
    en: '{id} must be kept until {until}. Ask again from that day on.',
    zh: '{id} 须保存至 {until}，请在该日之后再提出。',
  },
  'ERASURE_NOT_REQUESTED.NOT_ASKED': {
    en: 'Nobody asked to erase {id} in the last 30 days. Use requestErasure first.',
    zh: '近 30 天内没有删除 {id} 的申请，请先用 requestErasure 提出申请。',
  },
  'ERASURE_NOT_REQUESTED.OTHER_BASIS': {
    en: 'The erasure was asked for on the basis {legalBasis}. Confirm that one.',
    zh: '删除申请的法律依据是 {legalBasis}，请按该依据确认。',
  },
  SECOND_PERSON_NEEDED: {
    en: 'You asked to erase {id} yourself. Have somebody else confirm it.',
    zh: '删除 {id} 的申请由您本人提出，请由另一人确认。',
  },
  SEAL_BROKEN: {
    en: 'A stored value could not be decrypted. Tell the operator of its owner.',
    zh: '有一项存储的内容无法解密，请联系数据归属单位的运维人员。',
  },
} as const satisfies Messages;
