import { graphql } from '../generated/gql.ts';
import { policyKinds, publicityChannels, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { recordOutreach } from './outreach-record.edit.ts';
import { correctOutreach, stateOf, withdrawOutreach } from './outreach.edit.ts';

const counted = (value: number | null) =>
  value === null ? { words: { zh: '未统计', en: 'not counted' } } : { count: value };

export default defineList({
  key: 'outreach',
  order: 22,
  group: 'publicity',
  label: { zh: '宣传活动', en: 'Publicity' },
  meaning: {
    zh: '各单位和站点开展的政策宣传活动，最近的在前。',
    en: 'What each level and each station explained in public, the latest first.',
  },
  scopes: ['advisor.read'],
  importedAs: 'outreach',
  field: 'outreach',
  node: graphql(/* GraphQL */ `
    fragment OutreachRow on Outreach {
      id
      heldOn
      channel
      topics
      place
      reach
      materials
      remarks
      withdrawnOn
      isCorrected
      division {
        ...PlaceOfRow
      }
      station {
        name
      }
      planItem {
        title
      }
      versions {
        version
        reason
        replacedAt
      }
    }
  `),
  ordered: '-HELD_ON',
  columns: [
    { zh: '日期', en: 'Held on', order: 'HELD_ON', cell: ({ heldOn }) => ({ inOneLine: heldOn }) },
    { zh: '单位', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '站点', en: 'Station', cell: ({ station }) => ({ text: station?.name }) },
    { zh: '宣传渠道', en: 'Channel', cell: ({ channel }) => ({ words: wordsOf(publicityChannels, channel) }) },
    { zh: '覆盖人数', en: 'Reached', cell: ({ reach }) => counted(reach) },
  ],
  more: [
    {
      zh: '宣传内容',
      en: 'Topics',
      cell: ({ topics }) => ({ several: topics.map((topic) => wordsOf(policyKinds, topic)) }),
    },
    { zh: '地点', en: 'Place', cell: ({ place }) => ({ text: place }) },
    { zh: '发放资料份数', en: 'Handed out', cell: ({ materials }) => counted(materials) },
    { zh: '计划项目', en: 'Item of the plan', cell: ({ planItem }) => ({ text: planItem?.title }) },
    { zh: '备注', en: 'Remarks', cell: ({ remarks }) => ({ text: remarks }) },
    { zh: '撤销日期', en: 'Withdrawn on', cell: ({ withdrawnOn }) => ({ text: withdrawnOn }) },
    {
      zh: '更正记录',
      en: 'Corrections',
      cell: ({ versions }) => ({
        several: versions.map(({ version, reason, replacedAt }) => ({
          zh: `第 ${version} 版，${replacedAt.slice(0, 10)} 更正：${reason}`,
          en: `${version}., replaced ${replacedAt.slice(0, 10)}: ${reason}`,
        })),
      }),
    },
  ],
  filters: {
    channels: { label: { zh: '宣传渠道', en: 'Channel' }, oneOf: publicityChannels },
    reachUnknown: {
      label: { zh: '覆盖人数', en: 'Reached' },
      whether: { yes: { zh: '未统计', en: 'not counted' }, no: { zh: '已统计', en: 'counted' } },
    },
    withdrawn: {
      label: { zh: '是否撤销', en: 'Withdrawn' },
      whether: { yes: { zh: '已撤销', en: 'withdrawn' }, no: { zh: '有效', en: 'in force' } },
    },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  adds: [recordOutreach],
  edits: [correctOutreach, withdrawOutreach],
  record: ({ id, division, station, withdrawnOn }) => ({
    id,
    division: division.code,
    state: stateOf(station !== null, withdrawnOn !== null),
  }),
});
