import { defineErrors } from '#errors';

/** What is refused of satisfaction surveys. */
export const surveyErrors = defineErrors({
  SURVEY_CLOSED: {
    meaning: 'The survey is closed; nothing of it changes any more.',
    retryable: false,
    en: 'The survey was closed on {closedOn} and takes no more answers. If these households are to be asked, the district opens another survey.',
    zh: '该调查已于 {closedOn} 结束，不再接受答卷；如仍需调查，请由区级另行发起。',
  },
  SURVEY_CALL_DONE: {
    meaning: 'The household has answered in this survey, or would not; it is asked once.',
    retryable: false,
    en: 'This household was asked on {askedOn} already, with the outcome {state}, and is asked once in a survey. Go on with the next one.',
    zh: '该户已于 {askedOn} 完成调查（{state}），每次调查每户只访问一次，请继续下一户。',
  },
  SURVEY_NOT_INDEPENDENT: {
    meaning: 'Who serves or visited a household does not ask it whether it is satisfied.',
    retryable: false,
    en: 'You serve this household or visited it, so you do not ask it whether it is satisfied. Have another officer of {street} or of its district ask it.',
    zh: '您是该户的责任顾问或曾走访该户，不得对其开展满意度调查，请由 {street} 或所属区的其他工作人员访问并记录。',
  },
  'INPUT_INVALID.NOBODY_VISITED': {
    en: 'In {division} nobody who is still served was visited from {from} to {until}. Choose other months or another division.',
    zh: '{division} 内 {from} 至 {until} 没有走访过的在册家庭，请选择其他月份或区划。',
  },
  'INPUT_INVALID.MONTH_AFTER': {
    en: '{value} is after {last}. Use that month or an earlier one.',
    zh: '{value} 晚于 {last}，请填写该月或之前的月份。',
  },
});
