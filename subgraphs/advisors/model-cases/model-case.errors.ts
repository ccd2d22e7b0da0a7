import { defineErrors } from '#errors';

/** What is refused of model cases. Of each kind of what tells who somebody is, what to write instead. */
export const modelCaseErrors = defineErrors({
  MODEL_CASE_NAMES_SOMEBODY: {
    meaning: 'A model case, or a reason given with it, holds something that tells who somebody is; nothing was kept.',
    retryable: false,
    en: '"{quote}", character {place} of {caseField}, tells who somebody is. Leave it out.',
    zh: '{caseField}第{place}字起的“{quote}”可以识别特定个人，请删去。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.IDENTITY_NUMBER': {
    en: '"{quote}", character {place} of {caseField}, is an identity number. Leave it out.',
    zh: '{caseField}第{place}字起的“{quote}”是身份证件号码，请删去。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.PHONE': {
    en: '"{quote}", character {place} of {caseField}, is a phone number. Leave it out.',
    zh: '{caseField}第{place}字起的“{quote}”是电话号码，请删去。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.KNOWN_NAME': {
    en: '"{quote}", character {place} of {caseField}, is the name of an advisor. Write the surname and mou, as Zhang mou.',
    zh: '{caseField}第{place}字起的“{quote}”与救助顾问的姓名相同，请改为“张某”一类的称呼。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.NAME': {
    en: '"{quote}", character {place} of {caseField}, looks like a name. Write the surname and mou, as Zhang mou, or the surname and a title, as Aunt Wang.',
    zh: '{caseField}第{place}字起的“{quote}”疑似姓名，请改为“张某”或者“王阿姨”一类的称呼。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.ADDRESS': {
    en: '"{quote}", character {place} of {caseField}, is an address. Name the district or street alone.',
    zh: '{caseField}第{place}字起的“{quote}”是门牌地址，请只写到区或者街镇。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.EMAIL': {
    en: '"{quote}", character {place} of {caseField}, is an e-mail address. Leave it out.',
    zh: '{caseField}第{place}字起的“{quote}”是电子邮箱，请删去。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.ACCOUNT': {
    en: '"{quote}", character {place} of {caseField}, is an account of WeChat or the like. Leave it out.',
    zh: '{caseField}第{place}字起的“{quote}”是微信等账号，请删去。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.PLATE': {
    en: '"{quote}", character {place} of {caseField}, is the licence number of a vehicle. Leave it out.',
    zh: '{caseField}第{place}字起的“{quote}”是车牌号码，请删去。',
  },
  'MODEL_CASE_NAMES_SOMEBODY.NUMBER': {
    en: '"{quote}", character {place} of {caseField}, is a long number, such as of an account or a document. Leave it out; write large amounts in units of ten thousand.',
    zh: '{caseField}第{place}字起的“{quote}”是账号、证号一类的长串数字，请删去；较大金额请以“万元”为单位。',
  },
  MODEL_CASE_OWN: {
    meaning: 'Whoever wrote, changed or handed in a model case does not hand it up.',
    retryable: false,
    en: 'You wrote this case or handed it in. Have another person of the bureau hand it up.',
    zh: '该案例由您撰写、修改或者送审，请由本机关其他人员审核上报。',
  },
  MODEL_CASE_NOT_OPEN: {
    meaning: 'The model case is with the bureau or the city, or taken down, so that its text is not changed.',
    retryable: false,
    en: 'A case is changed as a draft, or once it was sent back. Have the bureau send it back first.',
    zh: '只有草稿或者被退回的案例可以修改，请先由审核机关退回。',
  },
  'INPUT_INVALID.NOT_CONFIRMED': {
    en: 'Read the case as a neighbour would, and confirm that nobody can be recognised by it.',
    zh: '请以邻居、熟人的眼光通读全文，并确认无法从中认出任何人。',
  },
  'INPUT_INVALID.NOT_A_CASE_YEAR': {
    en: 'Give the year in which help was given, from {first} to {last}.',
    zh: '请填写帮扶所在的年份，从{first}年至{last}年。',
  },
});
