import { defineErrors } from '#errors';

/** What is refused of households and of those who are registered with one. */
export const householdErrors = defineErrors({
  'INPUT_INVALID.NOT_A_COMMUNITY': {
    en: '{value} is not a community. Give the 12 digits of one.',
    zh: '{value} 不是居（村）委会，请填写 12 位居村代码。',
  },
  'INPUT_INVALID.TWICE_IN_HOUSEHOLD': {
    en: 'The same person stands twice in the household. Name each person once.',
    zh: '同一人在家庭成员中出现两次，每人只填一次。',
  },
  'INPUT_INVALID.DOCUMENT_MISSING': {
    en: 'An identity document is required. Give its kind and number; of a person without one, the kind NONE and why.',
    zh: '身份证件必填：请填写证件类型和号码；没有证件的，类型选“无证件”并写明原因。',
  },
  'INPUT_INVALID.BIRTH_YEAR_MISSING': {
    en: 'The year of birth does not follow from an identity document. Give it, estimated where it is not known.',
    zh: '无法从证件得知出生年，请填写出生年；不清楚的，填写估计的年份。',
  },
  'INPUT_INVALID.BEFORE_BIRTH': {
    en: '{value} is before the birth of the person. Check the date.',
    zh: '{value} 早于本人出生，请核对日期。',
  },
});
