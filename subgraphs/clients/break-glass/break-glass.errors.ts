import { defineErrors } from '#errors';

/** What is refused of break-glass. */
export const breakGlassErrors = defineErrors({
  'INPUT_INVALID.OWN_DIVISION': {
    en: 'The client lies within your own division. Read it without break-glass.',
    zh: '该救助对象在您的管辖范围内，无须紧急调阅，请直接查看。',
  },
});
