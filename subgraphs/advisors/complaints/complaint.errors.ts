import { defineErrors } from '#errors';

/** What is refused of complaints. None of it depends on whether there is one. */
export const complaintErrors = defineErrors({
  COMPLAINT_CONCERNS_YOU: {
    meaning:
      'Complaints are not shown to, taken by or handled by those whom they may concern, whether there are any or not.',
    retryable: false,
    en: 'Complaints about yourself or your own station are for others to take and to read, whether there are any or not. Ask the complainant to use the public form or the hotline.',
    zh: '涉及本人或者本站点的投诉，无论是否存在，均由他人受理和查阅。请引导投诉人使用网上投诉表或者拨打监督热线。',
  },
  'COMPLAINT_CONCERNS_YOU.ASSIGNEE': {
    en: 'Nobody handles a complaint that concerns their own record as an advisor, or their station. Assign it to somebody else.',
    zh: '投诉涉及其本人或者其所在站点的人员不得承办，请交由其他人员办理。',
  },
  COMPLAINT_RECEIPT_UNKNOWN: {
    meaning: 'There is no complaint of this receipt.',
    retryable: false,
    en: 'No complaint has this receipt. Check each character, with the digits in front.',
    zh: '没有与此回执对应的投诉，请逐字核对，包括前面的数字。',
  },
  'INPUT_INVALID.NOT_A_BUREAU': {
    en: 'Complaints go to a district or to the city. Name one of them, by 6 digits or 2.',
    zh: '投诉由区或者市受理，请填写6位的区代码或者2位的市代码。',
  },
});
