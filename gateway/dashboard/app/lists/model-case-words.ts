import type { ModelCaseField, ModelCaseFindingKind } from '../generated/graphql.ts';
import type { Words } from '../words/index.ts';

/** 典型案例字段. */
export const caseFields: Readonly<Record<ModelCaseField, Words>> = {
  title: { zh: '标题', en: 'Title' },
  difficulty: { zh: '困难情况', en: 'Difficulty' },
  measures: { zh: '帮扶措施', en: 'What was done' },
  result: { zh: '帮扶成效', en: 'What came of it' },
};

/** 可识别个人的内容类别. */
export const findingKinds: Readonly<Record<ModelCaseFindingKind, Words>> = {
  IDENTITY_NUMBER: { zh: '身份证件号码', en: 'identity number' },
  PHONE: { zh: '电话号码', en: 'phone number' },
  KNOWN_NAME: { zh: '救助顾问的姓名', en: 'name of an advisor' },
  NAME: { zh: '疑似姓名', en: 'what looks like a name' },
  ADDRESS: { zh: '门牌地址', en: 'address' },
  EMAIL: { zh: '电子邮箱', en: 'e-mail address' },
  ACCOUNT: { zh: '微信等账号', en: 'account of WeChat or the like' },
  PLATE: { zh: '车牌号码', en: 'licence number of a vehicle' },
  NUMBER: { zh: '长串数字', en: 'long number' },
};

type Finding = {
  readonly kind: ModelCaseFindingKind;
  readonly field: ModelCaseField;
  readonly from: number;
  readonly quote: string;
};

/** What was found, and where: 帮扶措施第4字起“王建国”：疑似姓名. */
export function wordsOfFinding({ kind, field, from, quote }: Finding): Words {
  const [what, where] = [findingKinds[kind], caseFields[field]];
  return {
    zh: `${where.zh}第${from + 1}字起“${quote}”：${what.zh}`,
    en: `${where.en}, character ${from + 1}, "${quote}": ${what.en}`,
  };
}
