import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { leadOutcomes, leadSources, warningLevels } from '../words/index.ts';
import { defineList } from './list.ts';
import { leadSteps, recordLead } from './leads.edit.ts';

const { states } = workflowWords.lead;

export default defineList({
  key: 'leads',
  order: 7.8,
  group: 'worklist',
  label: { zh: '困难线索', en: 'Leads' },
  meaning: {
    zh: '有人可能遇到困难的线索及其办理情况，最先到期的在前。由所在街镇研判、交办和办结。',
    en: 'Reports that somebody may be in hardship and how they are handled, the first that is due first. The street of the place grades, assigns and handles them.',
  },
  scopes: ['lead.read'],
  field: 'leads',
  node: graphql(/* GraphQL */ `
    fragment LeadsRow on Lead {
      id
      state
      source
      level
      receivedOn
      dueOn
      since
      outcomes
      division {
        ...PlaceOfRow
      }
      person {
        name {
          text
        }
      }
      availableActions {
        action
      }
    }
  `),
  ordered: 'DUE_ON',
  columns: [
    { zh: '办理期限', en: 'Due', order: 'DUE_ON', cell: ({ dueOn }) => ({ inOneLine: dueOn }) },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '等级', en: 'Level', cell: ({ level }) => ({ words: level ? warningLevels[level] : undefined }) },
    { zh: '来源', en: 'Source', cell: ({ source }) => ({ words: leadSources[source] }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
  ],
  more: [
    { zh: '收到日期', en: 'Received', cell: ({ receivedOn }) => ({ text: receivedOn }) },
    { zh: '困难人员', en: 'Person', cell: ({ person }) => ({ text: person?.name?.text }) },
    { zh: '进入现状态', en: 'Since', cell: ({ since }) => ({ time: since }) },
    {
      zh: '办理结果',
      en: 'Outcome',
      cell: ({ outcomes }) => ({ several: outcomes.flatMap((outcome) => leadOutcomes[outcome] ?? []) }),
    },
  ],
  filters: {
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
    levels: { label: { zh: '等级', en: 'Level' }, oneOf: warningLevels },
    sources: { label: { zh: '来源', en: 'Source' }, oneOf: leadSources },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  adds: [recordLead],
  edits: leadSteps,
  record: ({ id, division, state, availableActions }) =>
    division === null
      ? undefined
      : { id, division: division.code, state, actions: availableActions?.map(({ action }) => action) ?? [] },
});
