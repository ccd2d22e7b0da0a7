import { defineErrors } from '#errors';

/** What is refused of leads. None of it tells whether somebody is known. */
export const leadErrors = defineErrors({
  LEAD_RECEIPT_UNKNOWN: {
    meaning: 'There is no lead of this receipt.',
    retryable: false,
    en: 'No report has this receipt. Check each character, with the digits in front.',
    zh: '没有与此回执对应的线索，请逐字核对，包括前面的数字。',
  },
  LEAD_NOT_JOINABLE: {
    meaning: 'A lead is joined to another one that is not itself joined to a third.',
    retryable: false,
    en: 'A lead cannot be joined to itself, nor to one that is joined to another. Name the lead that the other one is joined to.',
    zh: '线索不能并入自身，也不能并入已并入其他线索的线索，请填写最终并入的线索。',
  },
  'INPUT_INVALID.NOT_A_PLACE': {
    en: 'A lead lies in a district, a street or a community. Name one by 6, 9 or 12 digits.',
    zh: '线索须填写所在的区、街镇或者居村，代码为6位、9位或者12位。',
  },
  'INPUT_INVALID.STATION_NOT_HERE': {
    en: 'No advisor serves from this station at {division} or above it. Name a station that does.',
    zh: '该站点没有在 {division} 或其上级区划服务的顾问，请选择在此服务的站点。',
  },
  'INPUT_INVALID.ONE_OF_BOTH': {
    en: 'Name an advisor or a station, one of both.',
    zh: '顾问、站点请填写其中一项。',
  },
});
