import { defineErrors } from '#errors';

/** What is refused of looks at whole values. */
export const unmaskingErrors = defineErrors({
  'INPUT_INVALID.NO_VISIT_DUE': {
    en: 'No monthly visit is due of {count} of these people, so it is not what they are looked at for. Name the purpose that it is, or leave these people out.',
    zh: '其中 {count} 人没有每月走访任务，不能以定期联系走访为目的查看，请改选实际目的，或去掉这些人员。',
  },
});
