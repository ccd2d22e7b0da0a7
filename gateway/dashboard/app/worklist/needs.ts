import type { NeedKind } from '../generated/graphql.ts';
import type { Words } from '../words/index.ts';

/** 需求. */
export const needs: Readonly<Record<NeedKind, Words>> = {
  BASIC_LIVING: { zh: '基本生活', en: 'basic living' },
  MEDICAL: { zh: '医疗', en: 'medical' },
  EDUCATION: { zh: '教育', en: 'education' },
  HOUSING: { zh: '住房', en: 'housing' },
  EMPLOYMENT: { zh: '就业', en: 'employment' },
  DISABILITY: { zh: '残疾人福利', en: 'disability' },
  CHILD_CARE: { zh: '儿童关爱', en: 'child care' },
  EMOTIONAL_SUPPORT: { zh: '心理关爱', en: 'emotional support' },
  LEGAL: { zh: '法律', en: 'legal' },
  TEMPORARY_RELIEF: { zh: '临时急难', en: 'temporary relief' },
};
