import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment RosterFigure on Division {
    rosterChanges(month: $month) {
      joiners
      leavers
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment RosterTrend on Division {
    rosterChangesByMonth(until: $month) {
      month
      leavers
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment RosterRanking on Division {
    rosterChangesRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      rosterChanges {
        joiners
        leavers
      }
    }
  }
`);

export default defineFigure({
  key: 'roster',
  order: 3.5,
  label: { zh: '退出顾问', en: 'Advisors who left' },
  meaning: {
    zh: '当月备案后退出的顾问；旁列新备案的顾问。',
    en: 'Filed advisors who were withdrawn in the month, beside those newly filed.',
  },
  format: 'count',
  better: 'less',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ rosterChanges: changes }) => ({
    value: changes?.leavers,
    parts: [{ label: { zh: '新备案', en: 'joined' }, value: changes?.joiners }],
    ...(changes && { why: { zh: `新备案 ${changes.joiners ?? '？'}`, en: `${changes.joiners ?? '?'} joined` } }),
  }),
  trend: {
    fragment: trend,
    read: ({ rosterChangesByMonth: months }) => (months ?? []).map(({ month, leavers }) => ({ month, value: leavers })),
  },
  ranking: { fragment: ranking, rows: ({ rosterChangesRanking }) => rosterChangesRanking },
});
