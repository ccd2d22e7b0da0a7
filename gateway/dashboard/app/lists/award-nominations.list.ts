import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { awardLevels, recognitions, wordsOf } from '../words/index.ts';
import { awardSteps } from './award-nominations.edit.ts';
import { defineList } from './list.ts';

const { states } = workflowWords.award;

export default defineList({
  key: 'award-nominations',
  order: 18.2,
  group: 'recognition',
  label: { zh: '表彰申报', en: 'Nominations for awards' },
  meaning: {
    zh: '本单位参与的表彰申报及其办理情况，最近的在前；市级为各区上报的申报。在顾问名册中申报。',
    en: 'Nominations in which you take part, the latest first; at the city those that districts handed up. Nominate in the list of advisors.',
  },
  scopes: ['award.read'],
  field: 'awardNominations',
  node: graphql(/* GraphQL */ `
    fragment AwardNominationsRow on Award {
      id
      name
      kind
      level
      year
      stationName
      reasons
      state
      since
      dueOn
      division {
        ...PlaceOfRow
      }
      nominator {
        ...PlaceOfRow
      }
      district {
        ...PlaceOfRow
      }
      availableActions {
        action
      }
    }
  `),
  ordered: '-SINCE',
  columns: [
    { zh: '顾问', en: 'Advisor', cell: ({ name }) => ({ text: name }) },
    { zh: '表彰种类', en: 'Award', cell: ({ kind }) => ({ words: wordsOf(recognitions, kind) }) },
    { zh: '级别', en: 'Level', cell: ({ level }) => ({ words: awardLevels[level] }) },
    { zh: '年度', en: 'Year', cell: ({ year }) => ({ inOneLine: String(year) }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '进入现状态', en: 'Since', order: 'SINCE', cell: ({ since }) => ({ time: since }) },
  ],
  more: [
    { zh: '区', en: 'District', cell: ({ district }) => ({ division: district }) },
    { zh: '申报单位', en: 'Nominated by', cell: ({ nominator }) => ({ division: nominator }) },
    { zh: '站点', en: 'Station', cell: ({ stationName }) => ({ text: stationName }) },
    { zh: '申报理由', en: 'Why', cell: ({ reasons }) => ({ text: reasons }) },
    { zh: '办理期限', en: 'Due', cell: ({ dueOn }) => ({ text: dueOn }) },
  ],
  filters: {
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
    kinds: { label: { zh: '表彰种类', en: 'Award' }, oneOf: recognitions },
    levels: { label: { zh: '级别', en: 'Level' }, oneOf: awardLevels },
    waitingForMe: {
      label: { zh: '待我办理', en: 'Waits for me' },
      whether: { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } },
    },
  },
  edits: awardSteps,
  record: ({ id, division, state, availableActions }) => ({
    id,
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
});
