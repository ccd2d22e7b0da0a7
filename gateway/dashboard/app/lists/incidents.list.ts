import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { closeIncident, investigateIncident } from './incidents.edit.ts';
import { defineList } from './list.ts';

const { states } = workflowWords.incident;

export default defineList({
  key: 'incidents',
  order: 15,
  group: 'station-work',
  label: { zh: '站点事件', en: 'Incidents' },
  meaning: {
    zh: '站点的安全与风险事件及其办理情况，最近的在前。',
    en: 'Incidents of safety and risk at stations and their follow-up, the latest first.',
  },
  scopes: ['advisor.read'],
  importedAs: 'incidents',
  field: 'incidents',
  node: graphql(/* GraphQL */ `
    fragment IncidentsRow on Incident {
      id
      state
      since
      dueOn
      happenedOn
      station {
        name
      }
      division {
        ...PlaceOfRow
      }
      filled {
        answers {
          field {
            key
            label {
              zh
              en
            }
          }
          words {
            zh
            en
          }
        }
      }
      availableActions {
        action
      }
    }
  `),
  ordered: '-HAPPENED_ON',
  columns: [
    { zh: '站点', en: 'Station', cell: ({ station }) => ({ text: station?.name }) },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '发生日期', en: 'Happened on', order: 'HAPPENED_ON', cell: ({ happenedOn }) => ({ inOneLine: happenedOn }) },
    {
      zh: '事件类型',
      en: 'Kind',
      cell: ({ filled }) => ({ words: filled.answers.find(({ field }) => field.key === 'KIND')?.words }),
    },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
  ],
  more: [
    { zh: '进入现状态', en: 'Since', cell: ({ since }) => ({ time: since }) },
    { zh: '办理期限', en: 'Due', cell: ({ dueOn }) => ({ text: dueOn }) },
    {
      zh: '报告',
      en: 'Report',
      cell: ({ filled }) => ({
        several: filled.answers.map(({ field: { label }, words }) => ({
          zh: `${label.zh}：${words.zh}`,
          en: `${label.en}: ${words.en}`,
        })),
      }),
    },
  ],
  filters: {
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  edits: [investigateIncident, closeIncident],
  record: ({ id, division, state, availableActions }) =>
    division === null
      ? undefined
      : { id, division: division.code, state, actions: availableActions?.map(({ action }) => action) ?? [] },
});
