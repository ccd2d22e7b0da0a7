import { defineErrors } from '#errors';

/** What is refused of questions for guidance. */
export const guidanceErrors = defineErrors({
  'INPUT_INVALID.HOLDS_PERSONAL_NUMBER': {
    en: 'The text holds what looks like an identity number, a telephone or another number that somebody has. Describe the case without saying whose it is.',
    zh: '内容中含有疑似身份证件号码、电话号码或者其他个人号码，请删去，只描述情形，不要写明是谁。',
  },
  'INPUT_INVALID.NOT_SAID_WITH': {
    en: 'This is not said with the step {guidanceStep}. Leave it out.',
    zh: '办理“{guidanceStep}”时不填写此项，请删去。',
  },
  'INPUT_INVALID.ANSWERED_ELSEWHERE': {
    en: 'The question was put elsewhere, or was answered there: that is where this step is taken.',
    zh: '该咨询由其他单位提出或者由上级答复，请在该单位办理此步骤。',
  },
  'INPUT_INVALID.NOBODY_ABOVE': {
    en: 'Nobody stands above the city whom the question could be passed on to. Answer it.',
    zh: '市级以上没有可以转交的单位，请直接答复。',
  },
});
