import { type FormField, defineForm } from '#forms';

const RATINGS = [
  { key: 'SATISFIED', zh: '满意', en: 'satisfied' },
  { key: 'BASICALLY_SATISFIED', zh: '基本满意', en: 'basically satisfied' },
  { key: 'DISSATISFIED', zh: '不满意', en: 'dissatisfied' },
] as const;

/** What is rated besides the whole. */
const rated: readonly FormField[] = [
  { key: 'ATTITUDE', zh: '服务态度', en: 'Attitude' },
  { key: 'COMPETENCE', zh: '业务能力', en: 'Competence' },
  { key: 'TIMELINESS', zh: '服务及时', en: 'Timeliness' },
].map((one) => ({ ...one, kind: 'ONE_OF', required: true, choices: RATINGS }));

/**
 * 救助对象满意度调查 (policy clause 五(四): 定期开展满意度调查). No text sets its questions or weights: they are those of a district's own survey (西安雁塔, 2021),
 * and nothing is weighed. One form for the city, so that districts can be compared.
 */
export const satisfactionForm = defineForm({
  name: 'SATISFACTION_SURVEY',
  zh: '救助对象满意度调查表',
  en: 'Satisfaction survey',
  readBy: 'advisor.read',
  versions: [
    {
      version: 1,
      since: '2022-08-23',
      fields: [
        { key: 'OVERALL', kind: 'ONE_OF', zh: '总体印象', en: 'Overall impression', required: true, choices: RATINGS },
        ...rated,
        {
          key: 'POLICY_EXPLAINED',
          kind: 'ONE_OF',
          zh: '政策解释',
          en: 'Was the policy explained',
          required: true,
          choices: [
            { key: 'CLEARLY', zh: '讲清楚了', en: 'clearly' },
            { key: 'PARTLY', zh: '讲了一部分', en: 'partly' },
            { key: 'NOT', zh: '没有讲', en: 'not' },
          ],
        },
        {
          key: 'SUGGESTION',
          kind: 'TEXT',
          most: 500,
          zh: '意见建议',
          en: 'Suggestion',
          help: { zh: '请勿写入姓名、电话、住址。', en: 'Write no name, phone or address.' },
        },
      ],
    },
  ],
});

/** What the whole is rated as. */
export type Overall = (typeof RATINGS)[number]['key'];
export const overallRatings: readonly Overall[] = RATINGS.map(({ key }) => key);
