import { defineErrors } from '#errors';

/** What is refused of households that are joined and split. */
export const membershipErrors = defineErrors({
  'INPUT_INVALID.OTHER_COMMUNITY': {
    en: 'The household is registered in another community than {division}. To get there, split the person off and move that household first.',
    zh: '该家庭不在 {division} 登记。如需跨居（村）委会并户，请先分户，再办理户籍迁移。',
  },
  'INPUT_INVALID.NOT_A_MEMBER': {
    en: 'This client does not belong to the household. Name its members alone.',
    zh: '该救助对象不是本家庭成员，请只填写本家庭的成员。',
  },
  'INPUT_INVALID.ALL_SPLIT_OFF': {
    en: 'Nobody who is served would be left in the household. Correct its address, or move the household instead.',
    zh: '分户后原家庭将没有在服务的成员。请更正该家庭的住址，或办理户籍迁移。',
  },
  'INPUT_INVALID.BEFORE_LAST_JOINING': {
    en: '{value} is before {since}, when the person joined the present household. Check the date.',
    zh: '{value} 早于本人加入现家庭的日期 {since}，请核对日期。',
  },
});
