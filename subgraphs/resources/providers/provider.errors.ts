import { defineErrors } from '#errors';

/** What is refused of providers. */
export const providerErrors = defineErrors({
  'INPUT_INVALID.NOT_A_CREDIT_CODE': {
    en: 'This is not a unified social credit code. Check its 18 characters.',
    zh: '统一社会信用代码不正确，请核对 18 位字符。',
  },
});
