import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { complaintSteps, recordComplaint } from './complaints.edit.ts';
import { complaintChannels, complaintOutcomes } from './complaint-words.ts';
import { defineList } from './list.ts';

const { states } = workflowWords.complaint;

export default defineList({
  key: 'complaints',
  order: 16,
  group: 'supervision',
  label: { zh: '投诉', en: 'Complaints' },
  meaning: {
    zh: '本级受理的投诉及其办理情况，最近收到的在前。涉及本人或者本人派驻站点的不在其中。',
    en: 'Complaints to the own bureau and how they are handled, the latest first. Those that concern yourself or your station are not among them.',
  },
  scopes: ['complaint.handle'],
  field: 'complaints',
  node: graphql(/* GraphQL */ `
    fragment ComplaintsRow on Complaint {
      id
      state
      channel
      receivedOn
      since
      dueOn
      assignee
      outcome
      stationName
      station {
        name
      }
      division {
        ...PlaceOfRow
      }
      availableActions {
        action
      }
    }
  `),
  ordered: '-RECEIVED_ON',
  columns: [
    { zh: '收到日期', en: 'Received', order: 'RECEIVED_ON', cell: ({ receivedOn }) => ({ inOneLine: receivedOn }) },
    { zh: '涉及站点', en: 'Station', cell: ({ station, stationName }) => ({ text: station?.name ?? stationName }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '承办人', en: 'Handled by', cell: ({ assignee }) => ({ text: assignee }) },
    { zh: '办理期限', en: 'Due', cell: ({ dueOn }) => ({ text: dueOn }) },
  ],
  more: [
    { zh: '来源', en: 'By', cell: ({ channel }) => ({ words: complaintChannels[channel] }) },
    { zh: '进入现状态', en: 'Since', cell: ({ since }) => ({ time: since }) },
    {
      zh: '办理结论',
      en: 'Outcome',
      cell: ({ outcome }) => ({ words: outcome ? complaintOutcomes[outcome] : undefined }),
    },
  ],
  filters: {
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
    outcomes: { label: { zh: '办理结论', en: 'Outcome' }, oneOf: complaintOutcomes },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  adds: [recordComplaint],
  edits: complaintSteps,
  record: ({ id, division, state, availableActions }) =>
    division === null
      ? undefined
      : { id, division: division.code, state, actions: availableActions?.map(({ action }) => action) ?? [] },
});
