import { defineErrors } from '#errors';

/** What is refused of visits. */
export const visitErrors = defineErrors({
  VISIT_IN_FUTURE: {
    meaning: 'A visit is recorded on or after the day it took place.',
    retryable: false,
    en: 'The visit is dated {visitedOn}, after today ({today}). Record it on or after the day it took place.',
    zh: '走访日期 {visitedOn} 晚于今天（{today}），请在走访当日或之后记录。',
  },
  VISIT_WITHDRAWN: {
    meaning: 'The visit was withdrawn, as recorded by mistake; nothing of it changes any more.',
    retryable: false,
    en: 'The visit was withdrawn as recorded by mistake. If it took place, record it anew.',
    zh: '这次走访已因误录撤回；如确有走访，请重新记录。',
  },
  'INPUT_INVALID.BEFORE_SERVICE': {
    en: 'The service of the client began on {startedOn}, after {value}. Check the date.',
    zh: '该救助对象的服务自 {startedOn} 开始，晚于 {value}，请核对日期。',
  },
  'INPUT_INVALID.AFTER_SERVICE': {
    en: 'The service of the client ended on {endedOn}, before {value}. Check the date.',
    zh: '该救助对象的服务已于 {endedOn} 结束，早于 {value}，请核对日期。',
  },
});
