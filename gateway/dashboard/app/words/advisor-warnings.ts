import type { AdvisorWarningCode } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 顾问提醒事由. */
export const warningWords = {
  PRE_SERVICE_TRAINING_MISSING: { zh: '未参加岗前培训', en: 'no training before service' },
} as const satisfies Record<AdvisorWarningCode, Words>;
