import { type Condition, type Criterion, type FollowUp, type FormField, defineForm } from '#forms';

/** What the policy asks of the place of a station, clause by clause (意见 四（一）（二）（四）), besides its sign. */
const asked = [
  { key: 'FACE_TO_FACE', zh: '提供面对面服务的环境', en: 'a place to talk face to face, unheard by others' },
  { key: 'DESK', zh: '桌椅', en: 'desk and chairs' },
  { key: 'COMPUTER', zh: '电脑', en: 'a computer' },
  { key: 'INTERNET', zh: '互联网办公条件', en: 'internet' },
  { key: 'HOURS_SHOWN', zh: '公示服务时间', en: 'service hours on show' },
  { key: 'CHANNELS_SHOWN', zh: '公布电话、网络等联系方式', en: 'phone and online channels on show' },
  { key: 'SAFE_FOR_MINORS', zh: '未成年人的服务现场安全及风险管理', en: 'safeguards for minors' },
  { key: 'SAFE_FOR_DISABLED', zh: '残疾人的服务现场安全及风险管理', en: 'safeguards for disabled people' },
  { key: 'SAFE_FOR_OLD', zh: '老年人的服务现场安全及风险管理', en: 'safeguards for old people' },
] as const;
const sign = { key: 'SIGN', zh: '醒目处有统一的“社区救助顾问”标识', en: 'the common sign, where it is seen' } as const;

/** Whether the answers say that it is as it must be; which the sign is in one place of three. */
const isThere = ({ key }: { readonly key: string }): Condition => ({ [key]: key === 'SIGN' ? ['IN_SIGHT'] : true });
const isLacking = ({ key }: { readonly key: string }): Condition => ({
  [key]: key === 'SIGN' ? ['OUT_OF_SIGHT', 'NONE'] : false,
});

/** As it begins a line, and not within a sentence. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * 站点场所检查 (policy clause 四): each of its ten points counts one, since no text weighs them. No text sets a term for putting things
 * right either, so that the inspector does.
 */
export const premisesForm = defineForm({
  name: 'PREMISES_CHECK',
  zh: '站点场所检查表',
  en: 'Premises check',
  readBy: 'advisor.read',
  versions: [
    {
      version: 1,
      since: '2022-08-23',
      fields: [
        {
          key: 'SIGN',
          kind: 'ONE_OF',
          zh: '统一的“社区救助顾问”标识',
          en: 'The common sign',
          required: true,
          choices: [
            { key: 'IN_SIGHT', zh: '在醒目处', en: 'where it is seen' },
            { key: 'OUT_OF_SIGHT', zh: '有，但不醒目', en: 'there, out of sight' },
            { key: 'NONE', zh: '没有', en: 'none' },
          ],
        },
        ...asked.map(({ en, ...one }): FormField => ({ ...one, en: capitalized(en), kind: 'YES_NO', required: true })),
        {
          key: 'REMARK',
          kind: 'TEXT',
          most: 500,
          zh: '情况说明',
          en: 'Remark',
          help: { zh: '请勿写入救助对象的个人信息。', en: 'Name nobody who is served.' },
        },
        {
          key: 'REMEDY_BY',
          kind: 'DATE',
          fromFilledOn: true,
          zh: '整改期限',
          en: 'To be put right by',
          requiredWhen: [sign, ...asked].map(isLacking),
        },
      ],
      scores: [sign, ...asked].map((one): Criterion => ({
        when: [isThere(one)],
        points: 1,
        met: { zh: `符合：${one.zh}`, en: `In place: ${one.en}` },
        unmet: { zh: `不符合：${one.zh}`, en: `Lacking: ${one.en}` },
      })),
      followUps: [sign, ...asked].map((one): FollowUp => ({
        key: one.key,
        when: [isLacking(one)],
        due: { answer: 'REMEDY_BY' },
        zh: `整改：${one.zh}`,
        en: `Put right: ${one.en}`,
      })),
    },
  ],
});
