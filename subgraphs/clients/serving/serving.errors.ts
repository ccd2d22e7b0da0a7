import { defineErrors } from '#errors';

/** What is refused where an advisor is named. */
export const servingErrors = defineErrors({
  ADVISOR_NOT_TOLD: {
    meaning: 'The owner keeps its advisors in another database, so that it is not known here who serves where.',
    retryable: false,
    en: 'It is not known here who serves where: the owner keeps its advisors in another database. Leave the advisor out; to hand clients over, have the operator keep advisors and clients in one database.',
    zh: '此处无法得知顾问的派驻情况（归属单位的顾问数据在另一数据库），请不填顾问；如需转交救助对象，请联系运维人员将顾问与救助对象数据置于同一数据库。',
  },
  'INPUT_INVALID.NOT_SERVING_HERE': {
    en: 'This advisor serves at no station of {division} or above it. Name an advisor who does.',
    zh: '该顾问未派驻在 {division} 或其上级区划的站点，请选择在此服务的顾问。',
  },
  'INPUT_INVALID.NOT_YOURSELF': {
    en: 'An advisor records visits as made by themselves alone. Leave the advisor out, or have your sign-in tied to your record.',
    zh: '顾问只能记录本人的走访，请不填走访人，或者请备案机关将您的账号与您的顾问记录绑定。',
  },
  'INPUT_INVALID.ADVISOR_BESIDE_CLIENTS': {
    en: 'Clients are named beside an advisor whose clients are meant. Leave one of them out.',
    zh: '既填写了原责任顾问，又列出了救助对象，请只填其中一项。',
  },
  'INPUT_INVALID.TOO_MANY_CLIENTS': {
    en: 'The advisor has {count} clients there, and at most {most} are given to another one at once. Name a smaller division.',
    zh: '该顾问在此有 {count} 名救助对象，每次最多转交 {most} 名，请选择更小的区划。',
  },
});
