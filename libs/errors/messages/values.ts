import type { Messages } from './message.ts';

/** Arguments and keys of a question that are of no use. */
export const valueMessages = {
  DIVISION_MALFORMED: {
    en: '{value} is not a division code. Use 2, 6, 9 or 12 digits, such as 310101.',
    zh: '{value} 不是区划代码，请填写 2、6、9 或 12 位数字，例如 310101。',
  },
  DIVISION_UNKNOWN: {
    en: 'There is no division {division}. Start from division(code: "31") and follow children.',
    zh: '没有区划 {division}，请从 division(code: "31") 开始逐级查找。',
  },
  ID_MALFORMED: {
    en: '{value} is not an id. Use an id as the graph gave it: <division code>-<uuid>.',
    zh: '{value} 不是编号，请使用系统给出的编号：<区划代码>-<uuid>。',
  },
  CURSOR_INVALID: {
    en: 'The cursor did not come from this list. Pass endCursor of the page before, or leave "after" out.',
    zh: '分页位置不属于此列表，请传入上一页的 endCursor，或不填 "after"。',
  },
  PAGE_SIZE_INVALID: {
    en: '"first" is {first}. Ask for 1 to {most} rows and page on with "after".',
    zh: '"first" 为 {first}，请每页取 1 至 {most} 行，用 "after" 翻页。',
  },
  FILTER_FORBIDDEN: {
    en: '"{argument}" needs the scope {scope}, which your token lacks: narrow the list by what it shows you.',
    zh: '使用 "{argument}" 需要权限 {scope}，您的令牌没有，请只按列表所示内容筛选。',
  },
  SEARCH_TOO_SHORT: {
    en: '"{word}" is too short to search for. Write at least two characters of each word.',
    zh: '“{word}”太短，无法搜索，每个词请至少输入两个字符。',
  },
  MONTH_INVALID: {
    en: '{value} is not a month. Use the form 2026-10.',
    zh: '{value} 不是月份，请按 2026-10 的格式填写。',
  },
  DATE_INVALID: {
    en: '{value} is not a date. Use the form 2026-10-31.',
    zh: '{value} 不是日期，请按 2026-10-31 的格式填写。',
  },
  FORM_VERSION_OLD: {
    en: 'Version {version} of the form no longer holds on {day}, but version {current}. Load the form anew and fill that in.',
    zh: '表单第 {version} 版在 {day} 已不适用，现行为第 {current} 版，请重新载入表单后填写。',
  },
  'INPUT_INVALID.FORM_VERSION_UNKNOWN': {
    en: 'The form has no version {value}. Load the form anew and fill that in.',
    zh: '表单没有第 {value} 版，请重新载入表单后填写。',
  },
  'INPUT_INVALID.FORM_VERSION_EARLY': {
    en: 'Version {value} of the form holds from {since} on, which is after {day}. Load the form of that day, or correct the day.',
    zh: '表单第 {value} 版自 {since} 起适用，晚于 {day}，请载入该日适用的表单，或者更正日期。',
  },
  'INPUT_INVALID.FORM_FIELD_UNKNOWN': {
    en: 'The form has no field {value}. Leave it out.',
    zh: '表单没有 {value} 这一项，请删去。',
  },
  'INPUT_INVALID.ANSWERED_TWICE': {
    en: 'This is answered twice. Leave one out.',
    zh: '此项重复填写，请删去一项。',
  },
  'INPUT_INVALID.ANSWER_KIND': {
    en: 'This is answered by "{member}" alone. Give that and nothing else.',
    zh: '此项只能用 "{member}" 填写，请只填该值。',
  },
  'INPUT_INVALID.NOT_ONE_CHOICE': {
    en: 'Exactly one is to be chosen. Use {choices}.',
    zh: '此项须单选，请选用：{choices}。',
  },
} as const satisfies Messages;
