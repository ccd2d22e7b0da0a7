import { defineErrors } from '#errors';

/** What is refused of grants. */
export const grantErrors = defineErrors({
  'INPUT_INVALID.NO_GRANTEE': {
    en: 'Nobody is named who may see it. Name a case worker, a division whose case workers may, or both.',
    zh: '未填写被授权人，请填写个案工作者、其人员可查看的区划，或两者都填写。',
  },
  'INPUT_INVALID.TO_ONESELF': {
    en: 'Nobody opens a client of their own division to themselves. Name the case worker, or let somebody else open it to you.',
    zh: '不能将本区划的救助对象授权给自己，请填写个案工作者，或由他人授权给您。',
  },
  'INPUT_INVALID.NO_CASE_WORKERS': {
    en: '{value} is not the division of a sign-in of case workers. Use a district of 6 or a street of 9 digits.',
    zh: '{value} 不是个案工作者登录所属的区划，请填写 6 位区代码或 9 位街镇代码。',
  },
  'INPUT_INVALID.NOT_GRANTED_SO': {
    en: 'A grant of the kind {grantKind} does not open {value}. Use some of {choices}.',
    zh: '“{grantKind}”不能授权查看 {value}，请在 {choices} 中选择。',
  },
  'INPUT_INVALID.GRANT_TOO_LONG': {
    en: '{value} is after {last}, the last day of the longest grant that is given today. Use that day or an earlier one, and grant it anew later.',
    zh: '{value} 晚于今天起最长授权期限的最后一天 {last}，请填写该日或之前的日期，到期后可重新授权。',
  },
  'INPUT_INVALID.NO_CONSENT': {
    en: "The person's consent is missing. Say when, by whom and how it was given; without it nothing is opened.",
    zh: '缺少当事人的同意，请填写同意日期、同意人和同意方式；未经同意不得授权。',
  },
  'INPUT_INVALID.CONSENT_TOO_OLD': {
    en: 'The consent of {value} is more than a year old. Ask the person again, and give a day from {first} on.',
    zh: '{value} 的同意已超过一年，请重新征得当事人同意，填写 {first} 起的日期。',
  },
  'INPUT_INVALID.CONSENT_OF_EARLIER_SERVICE': {
    en: 'The consent of {value} is from before the earlier service ended on {ended}. Ask the person again, and give a day from then on.',
    zh: '{value} 的同意早于上一次服务结束的日期 {ended}，请重新征得当事人同意，填写该日起的日期。',
  },
  'INPUT_INVALID.GRANT_OVER': {
    en: 'The grant is over already and opens nothing. There is nothing to revoke.',
    zh: '该授权已结束，不再开放任何内容，无须撤回。',
  },
});
