import { defineErrors } from '#errors';

/** What is refused of records that are taken for one person's. */
export const duplicateErrors = defineErrors({
  MERGE_DIFFERENT_DOCUMENTS: {
    meaning:
      'Both records have an identity document of the same kind, with different numbers: they are of two people, or one number is wrong.',
    retryable: false,
    en: 'The two records have identity documents with different numbers. If they are of one person, correct the number that is wrong first.',
    zh: '两份档案的同类证件号码不同。如确为同一人，请先更正有误的证件号码。',
  },
  'INPUT_INVALID.SAME_RECORD': {
    en: 'Both are the same record. Name two.',
    zh: '两处填写的是同一份档案，请填写两份不同的档案。',
  },
  'INPUT_INVALID.KEPT_NOT_SERVED': {
    en: 'The client of this record is no longer served, and the one of the other is. Keep the other record.',
    zh: '拟保留的档案已结束服务，而另一份档案仍在服务中，请保留后者。',
  },
});
