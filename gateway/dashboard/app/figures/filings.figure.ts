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
      waiting
      waitingOver14
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
        waiting
        waitingOver14
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
    value: filings?.waiting,
    parts: [
      { label: { zh: '超过14日', en: 'over 14 days' }, value: filings?.waitingOver14 },
      { label: { zh: '已备案', en: 'filed' }, value: filings?.filed },
      { label: { zh: '退回补正', en: 'returned' }, value: filings?.returned },
    ],
    ...(filings && {
      why: whyOf(filings),
    }),
  }),
  ranking: {
    fragment: ranking,
    rows: ({ filingsRanking }) => filingsRanking,
    by: {
      label: { zh: '待办备案', en: 'Filings waiting' },
      better: 'less',
      read: ({ filings }) => ({
        value: filings?.waiting,
        parts: [{ label: { zh: '超过14日', en: 'over 14 days' }, value: filings?.waitingOver14 }],
        ...(filings && {
          why: whyOf(filings),
        }),
      }),
    },
  },
});

type Waiting = Readonly<Record<'submitted' | 'changed', number | null>>;

function whyOf({ submitted, changed }: Waiting) {
  return {
    zh: `待备案 ${submitted ?? '？'}，变更待审 ${changed ?? '？'}`,
    en: `${submitted ?? '?'} new, ${changed ?? '?'} changed`,
  };
}
