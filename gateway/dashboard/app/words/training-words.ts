import type { CourseKind, TrainingOutcome, TrainingTopic } from '../generated/graphql.ts';
import type { Words } from './language.ts';

/** 培训类别. */
export const courseKinds: Readonly<Record<CourseKind, Words>> = {
  PRE_SERVICE: { zh: '岗前培训', en: 'before service' },
  CONTINUING: { zh: '在岗培训', en: 'continuing' },
};

/** 培训内容. */
export const trainingTopics: Readonly<Record<TrainingTopic, Words>> = {
  POLICY: { zh: '救助政策', en: 'policy' },
  SERVICE_CONTENT: { zh: '服务内容', en: 'service content' },
  COMMUNICATION: { zh: '沟通技巧', en: 'communication' },
  WORK_RULES: { zh: '工作规范', en: 'work rules' },
};

/** 培训结果. */
export const trainingOutcomes: Readonly<Record<TrainingOutcome, Words>> = {
  PASSED: { zh: '合格', en: 'passed' },
  FAILED: { zh: '不合格', en: 'did not pass' },
  ABSENT: { zh: '缺席', en: 'absent' },
};
