import type { LicenceLevel } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 社会工作职业资格等级. */
export const licenceLevels: Readonly<Record<LicenceLevel, Words>> = {
  ASSISTANT: { zh: '助理社会工作师', en: 'assistant social worker' },
  INTERMEDIATE: { zh: '社会工作师', en: 'social worker' },
  SENIOR: { zh: '高级社会工作师', en: 'senior social worker' },
};
