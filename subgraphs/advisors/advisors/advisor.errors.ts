import { defineErrors } from '#errors';

/** What is refused of advisors and their postings. */
export const advisorErrors = defineErrors({
  'INPUT_INVALID.DOCUMENT_NEEDED': {
    en: 'An advisor is registered by the real name, which takes an identity document. Choose the kind that the person holds.',
    zh: '救助顾问实行实名登记，须有身份证件，请选择其持有的证件类型。',
  },
  'INPUT_INVALID.REGISTERED_ALREADY': {
    en: 'Someone with this identity document is registered as an advisor already. Check the number, or post that advisor.',
    zh: '持此证件的人员已登记为救助顾问，请核对号码，或者为该顾问增加派驻站点。',
  },
  'INPUT_INVALID.ADVISOR_WITHDRAWN': {
    en: 'The advisor has withdrawn. Register the person anew.',
    zh: '该顾问已退出，请重新登记。',
  },
  'INPUT_INVALID.OUTSIDE_AUTHORITY': {
    en: 'The advisor is filed with {authority}. Choose a station within it.',
    zh: '该顾问的备案机关是 {authority}，请选择其区划内的站点。',
  },
  'INPUT_INVALID.NOT_POSTED_THERE': {
    en: 'The advisor is not posted at this station now. Read the postings again.',
    zh: '该顾问目前未派驻在此站点，请重新读取派驻情况。',
  },
  'INPUT_INVALID.NO_HOURS_REQUIRED': {
    en: 'The operator requires no hours of training in a year yet, so nobody reaches or lacks them. Leave this filter out.',
    zh: '系统运行方尚未设定年度应达学时，无法按是否达标筛选，请去掉此项。',
  },
  'INPUT_INVALID.POSTED_ALREADY': {
    en: 'The advisor is posted at this station already. Choose another one.',
    zh: '该顾问已派驻在此站点，请选择其他站点。',
  },
});
