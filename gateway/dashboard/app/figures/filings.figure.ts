import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment FilingsFigure on Division {
    filings {
      submitted
      changed
      filed
      returned
      suspended
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment FilingsRanking on Division {
    filingsRanking(level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      filings {
        submitted
        changed
        filed
        returned
        suspended
      }
    }
  }
`);

export default defineFigure({
  key: 'filings',
  order: 3,
  label: { zh: '待办备案', en: 'Filings waiting' },
  meaning: {
    zh: '等待备案机关办理的顾问备案：待备案与变更待审。',
    en: 'Filings of advisors that wait for the authority: new and changed ones.',
  },
  format: 'count',
  better: 'less',
  scope: 'figures.read',
  fragment,
  read: ({ filings }) => ({
    value: filings && sum(filings.submitted, filings.changed),
    parts: [
      { label: { zh: '已备案', en: 'filed' }, value: filings?.filed },
      { label: { zh: '退回补正', en: 'returned' }, value: filings?.returned },
    ],
    ...(filings && {
      why: {
        zh: `待备案 ${filings.submitted ?? '？'}，变更待审 ${filings.changed ?? '？'}`,
        en: `${filings.submitted ?? '?'} new, ${filings.changed ?? '?'} changed`,
      },
    }),
  }),
  ranking: {
    fragment: ranking,
    rows: ({ filingsRanking }) => filingsRanking,
    by: {
      label: { zh: '待备案', en: 'New filings waiting' },
      better: 'less',
      read: ({ filings }) => ({
        value: filings?.submitted,
        parts: [],
        ...(filings && {
          why: { zh: `变更待审 ${filings.changed ?? '？'}`, en: `changed: ${filings.changed ?? '?'}` },
        }),
      }),
    },
  },
});

function sum(a: number | null | undefined, b: number | null | undefined): number | null {
  return typeof a === 'number' && typeof b === 'number' ? a + b : null;
}
