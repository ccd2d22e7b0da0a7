import { type GraphError, defineErrors } from '#errors';

/** What is refused of clients, and of what is known of a person. */
export const clientErrors = defineErrors({
  CLIENT_NOT_ACTIVE: {
    meaning: 'The client is no longer served, so nothing new is recorded.',
    retryable: false,
    en: 'The client is no longer served. Register the person again to go on.',
    zh: '该救助对象已结束服务，如需继续，请重新建档。',
  },
  RECORD_MERGED: {
    meaning: 'The record was merged into another one of the same person, so nothing of it changes any more.',
    retryable: false,
    en: 'This record was merged into {into}. Go on with that one.',
    zh: '该档案已并入 {into}，请在该档案中办理。',
  },
  'INPUT_INVALID.SERVED_ALREADY': {
    en: 'A client with this identity document is served already. Look the person up.',
    zh: '该证件对应的救助对象已在服务中，请查询该人员的记录。',
  },
  'INPUT_INVALID.SERVED_NOW': {
    en: 'The client is served: the service has not ended. Read the record anew.',
    zh: '该救助对象正在服务中，服务尚未结束，请重新查看记录。',
  },
  'INPUT_INVALID.SERVED_WITHOUT_DOCUMENT': {
    en: 'A client without a document, of this name and year of birth, is served in the street already. Look the person up.',
    zh: '本街镇已有同名、同出生年且无证件的救助对象在服务中，请查询该人员的记录。',
  },
  'INPUT_INVALID.BIRTH_YEAR_DIFFERS': {
    en: '{value} is not the year of birth that the identity document states. Leave it out, or correct the number.',
    zh: '{value} 与证件号码中的出生年不一致，请不填此项，或更正号码。',
  },
  'INPUT_INVALID.NOT_A_BIRTH_YEAR': {
    en: '{value} is not a year of birth. Use a year from {earliest} to {latest}.',
    zh: '{value} 不是有效的出生年，请填写 {earliest} 至 {latest} 之间的年份。',
  },
});

/** Of a record that was merged, whose changes are made in the one that was kept. */
export function recordMerged(into: string, path: readonly string[] = ['input', 'client']): GraphError {
  return clientErrors.of('RECORD_MERGED', { values: { into }, into, path });
}

export function clientNotActive(id: string): GraphError {
  return clientErrors.of('CLIENT_NOT_ACTIVE', { values: { id }, id, path: ['input', 'client'] });
}
