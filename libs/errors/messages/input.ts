import type { Messages } from './message.ts';

/** What is wrong with a value of an input and what to do; the field is named by the path beside the sentence. */
export const inputMessages = {
  'INPUT_INVALID.MISSING': { en: 'This is required. Fill it in.', zh: '此项必填，请填写。' },
  'INPUT_INVALID.EMPTY': { en: 'This is empty. Fill it in.', zh: '内容为空，请填写。' },
  'INPUT_INVALID.TOO_LONG': {
    en: 'This holds {length} characters, and may hold {most}. Shorten it.',
    zh: '内容有 {length} 个字，最多 {most} 个，请缩短。',
  },
  'INPUT_INVALID.CONTROL_CHARACTER': {
    en: 'This holds a control character. Type the text anew, without it.',
    zh: '内容含有控制字符，请重新输入。',
  },
  'INPUT_INVALID.UNSTORABLE': {
    en: 'This holds {held}, which cannot be stored. Take it out.',
    zh: '内容含有{held}，无法保存，请删去。',
  },
  'INPUT_INVALID.MASKED': {
    en: 'This is the masked form of a value. Send the whole value, or leave it out to keep it as it is.',
    zh: '这是脱敏后的内容，请填写完整内容；不作修改时请留空不填。',
  },
  'INPUT_INVALID.TOO_MANY': {
    en: '{count} are given, and at most {most} are taken. Leave some out.',
    zh: '共填 {count} 项，最多 {most} 项，请减少。',
  },
  'INPUT_INVALID.NONE_NAMED': { en: 'None is named. Name at least one.', zh: '一项也没有，请至少填写一项。' },
  'INPUT_INVALID.NOT_A_PHONE': {
    en: 'This is not a phone number. Give a mobile, or a landline such as 021-63210000; of elsewhere, with + and the code of the country.',
    zh: '电话号码不正确。请填写手机号，或者带区号的固定电话，例如 021-63210000；境外号码以 + 和国家（地区）代码开头。',
  },
  'INPUT_INVALID.DATE_TOO_FAR': {
    en: '{value} is too far from today. Check the year.',
    zh: '{value} 离今天太远，请核对年份。',
  },
  'INPUT_INVALID.DATE_IN_FUTURE': {
    en: '{value} is after today ({today}). Use today or an earlier day.',
    zh: '{value} 晚于今天（{today}），请填写今天或之前的日期。',
  },
  'INPUT_INVALID.DATE_BEFORE': {
    en: '{value} is before {first}. Use that day or a later one.',
    zh: '{value} 早于 {first}，请填写该日或之后的日期。',
  },
  'INPUT_INVALID.DATE_AFTER': {
    en: '{value} is after {last}. Use that day or an earlier one.',
    zh: '{value} 晚于 {last}，请填写该日或之前的日期。',
  },
  'INPUT_INVALID.MONTH_BEFORE': {
    en: '{value} is before {first}. Use that month or a later one.',
    zh: '{value} 早于 {first}，请填写该月或之后的月份。',
  },
  'INPUT_INVALID.TOO_MANY_MONTHS': {
    en: 'These are {count} months, and at most {most} are given at once. Begin later or end earlier.',
    zh: '共 {count} 个月，一次最多 {most} 个月，请缩短时间范围。',
  },
  'INPUT_INVALID.NOT_ITS_OWN': {
    en: 'Each level writes this for itself alone, and {value} is not your division. Use {division}.',
    zh: '各级只登记、制定本级的内容，{value} 不是您所属的区划，请填写 {division}。',
  },
  'INPUT_INVALID.NOT_A_COUNT': {
    en: '{value} is not a whole number from 0 on. Correct it.',
    zh: '{value} 不是零或正整数，请更正。',
  },
  'INPUT_INVALID.NOT_BETWEEN': {
    en: '{value} is not between {least} and {most}. Correct it.',
    zh: '{value} 不在 {least} 至 {most} 之间，请更正。',
  },
  'INPUT_INVALID.NOT_AN_ID': {
    en: '{value} is not an id. Use an id as the graph gave it: <division code>-<uuid>.',
    zh: '{value} 不是编号，请使用系统给出的编号：<区划代码>-<uuid>。',
  },
  'INPUT_INVALID.NOT_A_KEY': {
    en: 'The idempotency key is not a UUID. Make a new UUID for each write, and send it again when you repeat the write.',
    zh: '幂等键不是 UUID，请为每次提交生成新的 UUID，重发时沿用原来的。',
  },
  'INPUT_INVALID.UNKNOWN_CHOICE': {
    en: '{value} is not one of the choices. Use {choices}.',
    zh: '{value} 不在可选范围内，请选用：{choices}。',
  },
  'INPUT_INVALID.CODE_UNKNOWN': {
    en: '{value} is not a code of the list {list}. Use {choices}.',
    zh: '{value} 不是代码表 {list} 中的代码，请选用：{choices}。',
  },
  'INPUT_INVALID.CODE_NOT_VALID_ON': {
    en: 'The code {value} is not valid on {date}. Use {choices}, or correct the date.',
    zh: '代码 {value} 在 {date} 无效，请选用：{choices}，或更正日期。',
  },
  'INPUT_INVALID.NOT_NUMBER_OF_KIND': {
    en: 'The number does not fit the kind of document: {kind}. Check each character.',
    zh: '号码与证件类型（{kind}）不符，请逐位核对。',
  },
  'INPUT_INVALID.KIND_UNKNOWN': {
    en: 'This kind of identity document is not known. Use {choices}.',
    zh: '没有这一证件类型，请选用：{choices}。',
  },
  'INPUT_INVALID.DOCUMENT_TWICE': {
    en: 'The identity document is given in two places. Give it in one.',
    zh: '身份证件填写了两处，请只填一处。',
  },
  'INPUT_INVALID.NUMBER_WITHOUT_DOCUMENT': {
    en: 'The kind says that there is no document, and a number is given. Leave the number out, or name the kind that it is of.',
    zh: '证件类型为“无证件”，又填写了号码，请删去号码，或者选择号码所属的证件类型。',
  },
  'INPUT_INVALID.REASON_BESIDE_DOCUMENT': {
    en: 'A reason why there is no document is given beside a document. Leave one of them out.',
    zh: '已填写证件，又填写了无证件的原因，请删去其中一项。',
  },
  'INPUT_INVALID.REASON_MISSING': {
    en: 'The reason is missing. Say in words why.',
    zh: '缺少理由，请写明理由。',
  },
  'INPUT_INVALID.OF_ANOTHER_STEP': {
    en: 'This is not said with the step {action}. Leave it out.',
    zh: '办理“{action}”时不填写此项，请删去。',
  },
  'INPUT_INVALID.TOO_SHORT': {
    en: 'This holds {length} characters, and takes at least {least}. Say more.',
    zh: '内容有 {length} 个字，至少 {least} 个，请补充。',
  },
  'INPUT_INVALID.NO_WORD': { en: 'This holds no word. Say it in words.', zh: '内容中没有文字，请用文字说明。' },
  'INPUT_INVALID.NOT_WITHIN': {
    en: 'The record lies outside division {division}. Ask for each division alone.',
    zh: '该记录不在区划 {division} 内，请按区划分别办理。',
  },
  'INPUT_INVALID.NOT_EXPORTED': {
    en: 'You did not export this record for this reason within the hour. Export it first, by exportSubject or exportAdvisor.',
    zh: '您在一小时内未以此理由导出该记录，请先用 exportSubject 或 exportAdvisor 导出。',
  },
  'INPUT_INVALID.NOTHING_CHANGED': {
    en: 'Nothing would change. Name at least one value that differs.',
    zh: '没有任何变化，请至少修改一项。',
  },
  'INPUT_INVALID.NOT_A_TIME': {
    en: '{value} is no time of day. Write it as 09:00; where hours end with the day, as 24:00.',
    zh: '“{value}”不是时刻，请写成 09:00 的形式；服务到一天结束的，写 24:00。',
  },
  'INPUT_INVALID.CASE_MISSING': {
    en: 'The purpose {purpose} serves a case, which is not named. Give the id of the lead or the reference of the file.',
    zh: '目的“{purpose}”须对应具体事项，请填写线索编号或案卷编号。',
  },
  'INPUT_INVALID.CASE_IS_THE_PERSON': {
    en: 'With the purpose {purpose} the person is the case. Leave the case out, or name the purpose that it is of.',
    zh: '目的“{purpose}”所办事项即当事人本人，请不要填写事项编号，或改选相应的目的。',
  },
  'INPUT_INVALID.NAMES_THE_PERSON': {
    en: 'This names the person or gives a number of theirs. Word it without.',
    zh: '内容含有当事人的姓名或号码，请改用不含个人信息的表述。',
  },
} as const satisfies Messages;
