import { graphql } from '../generated/gql.ts';
import { needs, visitModes, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'visits',
  order: 11,
  group: 'worklist',
  label: { zh: '走访记录', en: 'Visits' },
  meaning: { zh: '已记录的走访，最近的在前。', en: 'The visits that were recorded, the latest first.' },
  scopes: ['client.read'],
  field: 'visits',
  node: graphql(/* GraphQL */ `
    fragment VisitsRow on Visit {
      visitedOn
      mode
      needs
      summary
      nextStep
      nextStepOn
      withdrawn {
        at
      }
      advisor {
        name
      }
      client {
        id
        name {
          text
        }
        address {
          text
        }
        division {
          ...PlaceOfRow
        }
      }
    }
  `),
  ordered: '-VISITED_ON',
  columns: [
    { zh: '走访日期', en: 'Date', order: 'VISITED_ON', cell: ({ visitedOn }) => ({ inOneLine: visitedOn }) },
    { zh: '救助对象', en: 'Client', cell: ({ client }) => ({ text: client.name?.text, to: `/clients/${client.id}` }) },
    { zh: '所在居村', en: 'Community', cell: ({ client }) => ({ division: client.division }) },
    { zh: '走访人', en: 'Visitor', cell: ({ advisor }) => ({ text: advisor?.name }) },
    { zh: '走访方式', en: 'How', cell: ({ mode }) => ({ words: visitModes[mode] }) },
  ],
  more: [
    { zh: '月份', en: 'Month', cell: ({ visitedOn }) => ({ inOneLine: visitedOn.slice(0, 7) }) },
    { zh: '家庭住址', en: 'Household', cell: ({ client }) => ({ text: client.address?.text }) },
    { zh: '走访情况', en: 'What was found', cell: ({ summary }) => ({ text: summary }) },
    { zh: '发现的需求', en: 'Needs found', cell: ({ needs: found }) => ({ several: (found ?? []).map(needOf) }) },
    { zh: '下一步', en: 'Next step', cell: ({ nextStep }) => ({ text: nextStep }) },
    { zh: '下一步日期', en: 'Next step on', cell: ({ nextStepOn }) => ({ inOneLine: nextStepOn }) },
    { zh: '撤回', en: 'Withdrawn', cell: ({ withdrawn }) => (withdrawn === null ? NOTHING : { time: withdrawn.at }) },
  ],
  filters: {
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
    modes: { label: { zh: '走访方式', en: 'How' }, oneOf: visitModes },
    withdrawn: {
      label: { zh: '撤回', en: 'Withdrawn' },
      unset: { zh: '未撤回', en: 'not withdrawn' },
      whether: { yes: { zh: '已撤回', en: 'withdrawn' } },
    },
  },
});

const NOTHING = { text: undefined };

function needOf(need: string) {
  return wordsOf(needs, need);
}
