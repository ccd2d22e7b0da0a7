import { graphql } from '../generated/gql.ts';
import { policyKinds, publicityChannels, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeOutreachPlan, planOutreach } from './outreach-plan.edit.ts';

export default defineList({
  key: 'outreach-plan',
  order: 23,
  group: 'publicity',
  label: { zh: '年度宣传计划', en: 'Plan of publicity' },
  meaning: {
    zh: '区和市的年度宣传计划及完成情况，按完成月份排列；街道可见本区的计划。',
    en: "What districts and the city mean to explain in a year, and what is done; streets see their district's.",
  },
  scopes: ['advisor.read'],
  field: 'outreachPlanItems',
  node: graphql(/* GraphQL */ `
    fragment OutreachPlanRow on OutreachPlanItem {
      id
      year
      title
      channel
      topics
      aim
      aimReach
      dueMonth
      division {
        ...PlaceOfRow
      }
      progress {
        events
        countedReach
        reachUnknown
        missing
        isBehind
      }
      versions {
        version
        aim
        dueMonth
      }
    }
  `),
  ordered: 'DUE_MONTH',
  columns: [
    { zh: '单位', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '名称', en: 'Title', cell: ({ title }) => ({ text: title }) },
    { zh: '宣传渠道', en: 'Channel', cell: ({ channel }) => ({ words: wordsOf(publicityChannels, channel) }) },
    { zh: '完成月份', en: 'By', order: 'DUE_MONTH', cell: ({ dueMonth }) => ({ inOneLine: dueMonth }) },
    { zh: '计划场次', en: 'Planned', cell: ({ aim }) => ({ count: aim }) },
    { zh: '已开展', en: 'Held', cell: ({ progress }) => ({ count: progress?.events }) },
    {
      zh: '进度',
      en: 'Progress',
      cell: ({ progress }) => ({
        words: progress?.isBehind === true ? { zh: '滞后', en: 'behind' } : undefined,
      }),
    },
  ],
  more: [
    { zh: '年度', en: 'Year', cell: ({ year }) => ({ text: String(year) }) },
    {
      zh: '宣传内容',
      en: 'Topics',
      cell: ({ topics }) => ({ several: topics.map((topic) => wordsOf(policyKinds, topic)) }),
    },
    { zh: '未完成场次', en: 'Missing', cell: ({ progress }) => ({ count: progress?.missing }) },
    { zh: '计划覆盖人数', en: 'People to reach', cell: ({ aimReach }) => ({ count: aimReach }) },
    { zh: '已统计人次', en: 'People counted', cell: ({ progress }) => ({ count: progress?.countedReach }) },
    { zh: '未统计场次', en: 'Events not counted', cell: ({ progress }) => ({ count: progress?.reachUnknown }) },
    {
      zh: '历次版本',
      en: 'Versions',
      cell: ({ versions }) => ({
        several: versions.map(({ version, aim, dueMonth }) => ({
          zh: `第 ${version} 版：${aim} 场，${dueMonth}`,
          en: `${version}. ${aim} by ${dueMonth}`,
        })),
      }),
    },
  ],
  filters: { channels: { label: { zh: '宣传渠道', en: 'Channel' }, oneOf: publicityChannels } },
  adds: [planOutreach],
  edits: [changeOutreachPlan],
  record: ({ id, division }) => ({ id, division: division.code }),
});
