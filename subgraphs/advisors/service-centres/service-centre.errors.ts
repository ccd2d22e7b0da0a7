import { defineErrors } from '#errors';

/** What is refused of the centres of a street. */
export const serviceCentreErrors = defineErrors({
  'INPUT_INVALID.NOT_A_STREET': {
    en: '{division} is not a street or town of this owner. Check the code.',
    zh: '{division} 不是本单位的街道或者镇，请核对代码。',
  },
  'INPUT_INVALID.LISTED_TWICE': {
    en: '{value} is listed twice. Leave one out.',
    zh: '“{value}”重复，请删去一项。',
  },
});
