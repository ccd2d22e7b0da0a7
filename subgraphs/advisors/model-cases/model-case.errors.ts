import { defineIdentifyingErrors } from '#de-identify';
import { defineErrors } from '#errors';

/** What is refused of model cases. */
export const modelCaseErrors = defineErrors({
  MODEL_CASE_OWN: {
    meaning: 'A model case is not handed up by the person who wrote, changed or submitted it.',
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

/** What is refused of texts of cases, and of reasons, that tell who somebody is. */
export const caseTextErrors = defineIdentifyingErrors('MODEL_CASE_NAMES_SOMEBODY', {
  meaning: 'A model case, or a reason given with it, holds something that tells who somebody is; nothing was kept.',
  text: { en: '{caseField}', zh: '{caseField}' },
  known: {
    en: 'is the name of an advisor. Write the surname and mou, as Zhang mou.',
    zh: '与救助顾问的姓名相同，请改为“张某”一类的称呼。',
  },
});
