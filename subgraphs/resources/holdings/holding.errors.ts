import { defineErrors } from '#errors';

/** What is refused of areas. */
export const holdingErrors = defineErrors({
  'INPUT_INVALID.NOT_HELD': {
    en: 'Division {division} is not of the owner that keeps this library. Choose a division within it.',
    zh: '区划 {division} 不属于维护此库的归属单位，请选择其范围内的区划。',
  },
});
