import { defineErrors } from '#errors';

/** What is refused of opening hours. */
export const openingHoursErrors = defineErrors({
  'INPUT_INVALID.CLOSES_BEFORE_OPENING': {
    en: '{value} does not lie after {opens}. A time of closing lies after that of opening, on the same day.',
    zh: '结束时刻 {value} 不晚于开始时刻 {opens}，请改正，同一时段不能跨天。',
  },
  'INPUT_INVALID.HOURS_OVERLAP': {
    en: '{value} overlaps with other hours of the same day. Join them into one.',
    zh: '{value} 与同一天的其他时段重叠，请合并为一个时段。',
  },
  'INPUT_INVALID.CLOSED_WITH_HOURS': {
    en: 'A day is either closed or has hours. Give one of the two.',
    zh: '休息和服务时段只能填写其一，请改正。',
  },
  'INPUT_INVALID.DAY_TWICE': {
    en: '{value} is there twice. Leave one out.',
    zh: '{value} 重复，请删去一项。',
  },
  'INPUT_INVALID.NOT_HOURS': {
    en: 'These hours cannot be read. Write them as the example of the template does.',
    zh: '无法识别服务时间，请按“一至五 09:00-17:00；六 09:00-12:00”的格式填写。',
  },
});
