import { defineErrors } from '#errors';

/** What is refused of codes that districts add. */
export const codeErrors = defineErrors({
  'INPUT_INVALID.CODE_TAKEN': {
    en: 'The list {list} has the code {value} already. Use that one, or another key.',
    zh: '代码表 {list} 已有代码 {value}，请直接使用，或者换用其他代码。',
  },
  'INPUT_INVALID.CODE_ENDED': {
    en: 'The code {value} ended on {date}, which stays. Add a code with another key.',
    zh: '代码 {value} 已于 {date} 停用，不能更改。请使用其他代码另行增加。',
  },
  'INPUT_INVALID.NOT_A_CODE_KEY': {
    en: '{value} cannot be the key of a code. Use 2 to 56 capitals, digits and _, beginning with a letter.',
    zh: '{value} 不能用作代码，请使用 2 至 56 个大写字母、数字和下划线，并以字母开头。',
  },
  'INPUT_INVALID.NOT_A_DISTRICT': {
    en: '{division} is not a district. Only districts add codes of their own.',
    zh: '{division} 不是区，只有区可以增加自己的代码。',
  },
});
