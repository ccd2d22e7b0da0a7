import { graphql } from '../generated/gql.ts';
import { closeFollowUp } from './follow-ups.edit.ts';
import { defineList } from './list.ts';

/** 销项方式. */
const outcomes = {
  DONE: { zh: '已整改', en: 'done' },
  SUPERSEDED: { zh: '由以后的检查取代', en: 'superseded by a later check' },
} as const;

export default defineList({
  key: 'follow-ups',
  order: 13,
  group: 'station-work',
  label: { zh: '待整改事项', en: 'To be put right' },
  meaning: {
    zh: '检查要求站点整改的事项，先到期的在前。',
    en: 'What checks ask stations to put right, the earliest due day first.',
  },
  scopes: ['advisor.read'],
  field: 'followUps',
  node: graphql(/* GraphQL */ `
    fragment FollowUpsRow on FollowUp {
      id
      label {
        zh
        en
      }
      askedOn
      dueOn
      closedOn
      outcome
      station {
        name
      }
      division {
        ...PlaceOfRow
      }
    }
  `),
  ordered: 'DUE_ON',
  columns: [
    { zh: '事项', en: 'What', cell: ({ label }) => ({ words: label }) },
    { zh: '站点', en: 'Station', cell: ({ station }) => ({ text: station?.name }) },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    {
      zh: '到期日',
      en: 'Due',
      order: 'DUE_ON',
      cell: ({ dueOn, closedOn }) => (closedOn === null ? { dueOn } : { inOneLine: dueOn }),
    },
  ],
  more: [
    { zh: '提出日期', en: 'Asked on', cell: ({ askedOn }) => ({ inOneLine: askedOn }) },
    { zh: '销项日期', en: 'Closed on', cell: ({ closedOn }) => ({ inOneLine: closedOn }) },
    {
      zh: '销项方式',
      en: 'Closed as',
      cell: ({ outcome }) => ({ words: outcome === null ? undefined : outcomes[outcome] }),
    },
  ],
  filters: {
    dueUntil: { label: { zh: '到期日不晚于', en: 'Due by' }, on: 'day' },
    open: {
      label: { zh: '状态', en: 'State' },
      unset: { zh: '未销项', en: 'open' },
      whether: { no: { zh: '已销项', en: 'closed' } },
    },
  },
  edits: [closeFollowUp],
  record: ({ id, division, closedOn }) =>
    division === null ? undefined : { id, division: division.code, state: closedOn === null ? 'OPEN' : 'CLOSED' },
});
