import { graphql } from '../generated/gql.ts';
import type { FormFieldKind, PremisesChecksRowFragment } from '../generated/graphql.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'premises-checks',
  order: 12,
  group: 'station-work',
  label: { zh: '场所检查', en: 'Premises checks' },
  meaning: { zh: '各站点场所检查的结果，最近的在前。', en: 'How the places of stations were found, the latest first.' },
  scopes: ['advisor.read'],
  field: 'premisesChecks',
  node: graphql(/* GraphQL */ `
    fragment PremisesChecksRow on PremisesCheck {
      checkedOn
      inspector
      station {
        name
      }
      division {
        ...PlaceOfRow
      }
      filled {
        score {
          points
          of
          reasons {
            isMet
            sentence {
              zh
              en
            }
          }
        }
        answers {
          field {
            kind
          }
          words {
            zh
            en
          }
        }
      }
    }
  `),
  ordered: '-CHECKED_ON',
  columns: [
    { zh: '站点', en: 'Station', cell: ({ station }) => ({ text: station?.name }) },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '检查日期', en: 'Checked on', order: 'CHECKED_ON', cell: ({ checkedOn }) => ({ inOneLine: checkedOn }) },
    { zh: '得分', en: 'Points', order: 'POINTS', cell: ({ filled }) => ({ count: filled.score?.points }) },
  ],
  more: [
    { zh: '满分', en: 'Out of', cell: ({ filled }) => ({ count: filled.score?.of }) },
    {
      zh: '扣分原因',
      en: 'Points lost',
      cell: ({ filled }) => ({
        several: (filled.score?.reasons ?? []).filter(({ isMet }) => !isMet).map(({ sentence }) => sentence),
      }),
    },
    {
      zh: '整改期限',
      en: 'To be put right by',
      cell: ({ filled }) => ({ several: wordsOfKind(filled, 'DATE') }),
    },
    { zh: '情况说明', en: 'Remark', cell: ({ filled }) => ({ several: wordsOfKind(filled, 'TEXT') }) },
    { zh: '检查人', en: 'Inspector', cell: ({ inspector }) => ({ text: inspector }) },
  ],
  filters: {
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
    latest: {
      label: { zh: '各站点', en: 'Of each station' },
      whether: { yes: { zh: '最近一次', en: 'the latest' }, no: { zh: '以前各次', en: 'earlier ones' } },
    },
  },
});

/** What was answered to the fields of a kind. */
function wordsOfKind({ answers }: PremisesChecksRowFragment['filled'], kind: FormFieldKind) {
  return answers.filter(({ field }) => field.kind === kind).map(({ words }) => words);
}
