import type { FiledParticular } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 备案事项. */
export const filedParticulars: Readonly<Record<FiledParticular, Words>> = {
  NAME: { zh: '姓名', en: 'Name' },
  IDENTITY_NUMBER: { zh: '证件号码', en: 'Identity number' },
  EMPLOYER: { zh: '工作单位', en: 'Employer' },
  ROLE: { zh: '人员类别', en: 'Role' },
  LICENCE: { zh: '职业资格', en: 'Licence' },
};
