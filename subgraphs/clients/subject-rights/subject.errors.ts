import { defineErrors } from '#errors';

/** What is refused of an erasure. */
export const subjectErrors = defineErrors({
  'INPUT_INVALID.REQUESTED_ALREADY': {
    en: '{subject} asked for it already. Confirm it with eraseSubject.',
    zh: '{subject} 已提出申请，请用 eraseSubject 确认。',
  },
});
