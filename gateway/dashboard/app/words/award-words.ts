import type { AwardLevel } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 表彰级别. */
export const awardLevels: Readonly<Record<AwardLevel, Words>> = {
  DISTRICT: { zh: '区级', en: 'district' },
  CITY: { zh: '市级', en: 'city' },
};
