import { graphql } from '../generated/gql.ts';
import { publicityChannels, wordsOf } from '../words/index.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment OutreachFigure on Division {
    outreach(month: $month) {
      events
      reach
      reachUnknown
      byChannel {
        channel
        events
      }
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment OutreachTrend on Division {
    outreachByMonth(until: $month) {
      month
      events
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment OutreachRanking on Division {
    outreachRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      outreach {
        events
        reach
        reachUnknown
        byChannel {
          channel
          events
        }
      }
    }
  }
`);

export default defineFigure({
  key: 'outreach',
  order: 3.95,
  label: { zh: '宣传活动', en: 'Publicity' },
  meaning: {
    zh: '当月开展的政策宣传活动场次；有场次未统计人数的，不显示覆盖人次合计。',
    en: 'Events of the month at which policy was explained; where nobody counted at one, no total of people is shown.',
  },
  format: 'count',
  better: 'more',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ outreach: counts }) => ({
    value: counts?.events,
    parts: [
      { label: { zh: '覆盖人次', en: 'reached' }, value: counts?.reach },
      { label: { zh: '未统计场次', en: 'not counted' }, value: counts?.reachUnknown },
      ...(counts?.byChannel ?? []).map(({ channel, events }) => ({
        label: wordsOf(publicityChannels, channel),
        value: events,
      })),
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ outreachByMonth: months }) => (months ?? []).map(({ month, events }) => ({ month, value: events })),
  },
  ranking: { fragment: ranking, rows: ({ outreachRanking }) => outreachRanking },
});
