import { defineErrors } from '#errors';

/** What is refused of outreach and its plans. */
export const outreachErrors = defineErrors({
  'INPUT_INVALID.NOT_A_WHOLE_COUNT': {
    en: '{value} is not a number of people or things. Give a whole number from 0 to {most}, or leave it out where nobody counted.',
    zh: '{value} 不是有效数量，请填写 0 至 {most} 之间的整数；没有统计的请不要填写。',
  },
  'INPUT_INVALID.STATION_OF_ANOTHER': {
    en: 'The station lies in {value}, which is not within {division}. Name a station of your own.',
    zh: '该站点位于 {value}，不在 {division} 范围内，请填写本单位范围内的站点。',
  },
  'INPUT_INVALID.OF_THE_OFFICE': {
    en: 'The event is of the office itself, and not of a station. Have the office correct or withdraw it.',
    zh: '该活动由单位登记，不属于站点，请由该单位更正或者撤销。',
  },
  'INPUT_INVALID.CHANNEL_OF_EVENTS': {
    en: 'Events of {channel} name the item of the plan, so that its channel stays. Withdraw or correct these first, or plan another item.',
    zh: '已有“{channel}”渠道的活动填报了该计划项目，渠道不能变更；请先更正或者撤销这些活动，或者另设计划项目。',
  },
  'INPUT_INVALID.PLAN_OF_ANOTHER_YEAR': {
    en: 'The item of the plan is of {year}, and the event was held in another year. Leave the item out, or correct the day.',
    zh: '该计划项目属于 {year} 年度，与活动日期不在同一年，请不填计划项目，或者核对日期。',
  },
  'INPUT_INVALID.PLAN_OF_ANOTHER_CHANNEL': {
    en: 'The item of the plan is of another channel, {channel}. Leave the item out, or correct the channel.',
    zh: '该计划项目的宣传渠道为 {channel}，与活动不一致，请不填计划项目，或者核对渠道。',
  },
  'INPUT_INVALID.NOT_A_PLAN_YEAR': {
    en: '{value} is no year of a plan. Give one from {first} to {last}.',
    zh: '{value} 不是有效的计划年度，请填写 {first} 至 {last} 之间的年份。',
  },
  'INPUT_INVALID.MONTH_OF_ANOTHER_YEAR': {
    en: '{value} is not within the year of the plan, {year}. Give a month of that year.',
    zh: '{value} 不在计划年度 {year} 内，请填写该年度的月份。',
  },
  OUTREACH_WITHDRAWN: {
    meaning: 'The event was withdrawn from the record, and is neither corrected nor withdrawn any more.',
    retryable: false,
    en: 'The event was withdrawn on {on}. Record it anew if it was held.',
    zh: '该宣传活动已于 {on} 撤销；确有开展的，请重新登记。',
  },
});
