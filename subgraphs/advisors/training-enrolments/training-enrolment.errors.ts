import { defineErrors } from '#errors';

/** What is refused of enrolments and attendance. */
export const trainingEnrolmentErrors = defineErrors({
  NOT_ENROLLED: {
    meaning: 'The advisor is not enrolled in the session, so that no attendance is recorded.',
    retryable: false,
    en: 'Advisor {advisor} is not enrolled in this session. Enrol the advisor first, or take the row out.',
    zh: '顾问 {advisor} 未报名该培训班，请先报名，或者去掉此项。',
  },
  SESSION_FULL: {
    meaning: 'The session has fewer places left for the advisors of the owner than are to be enrolled.',
    retryable: false,
    en: '{count} are to be enrolled, and {left} of {capacity} places are left. Enrol fewer, or choose another session.',
    zh: '拟报名 {count} 人，名额 {capacity} 个，剩余 {left} 个，请减少人数，或者选择其他培训班。',
  },
  'INPUT_INVALID.ENROLLED_ALREADY': {
    en: 'The advisor is enrolled in this session already. Leave the advisor out.',
    zh: '该顾问已报名该培训班，无需重复报名。',
  },
  'INPUT_INVALID.ATTENDANCE_RECORDED': {
    en: 'Attendance of the advisor is recorded already. Correct that instead of taking the advisor off.',
    zh: '该顾问的参训情况已登记，不能取消报名，如有错误请更正参训情况。',
  },
  'INPUT_INVALID.ATTENDED_TWICE': {
    en: 'The advisor is named twice. Name each once.',
    zh: '该顾问重复填写，每人只填一次。',
  },
  'INPUT_INVALID.ABSENT_FOR_HOURS': {
    en: 'Who was absent has no hours. Leave the hours out, or say that the advisor attended.',
    zh: '缺席人员没有学时，请不填学时，或者改为已参训。',
  },
  'INPUT_INVALID.MORE_THAN_THE_SESSION': {
    en: 'The session has {most} hours. Give that many or fewer.',
    zh: '该培训班共 {most} 学时，请填写不超过该数的学时。',
  },
});

export function notEnrolled(advisor: string, path: readonly string[]) {
  return trainingEnrolmentErrors.of('NOT_ENROLLED', { values: { advisor }, path });
}
