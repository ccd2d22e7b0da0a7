import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment CoverageFigure on Division {
    coverage {
      required
      staffed
      rate
      understaffed
      missing
      advisors
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment CoverageRanking on Division {
    coverageRanking(level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      coverage {
        required
        staffed
        rate
        understaffed
        missing
        advisors
      }
    }
  }
`);

export default defineFigure({
  key: 'coverage',
  order: 2,
  label: { zh: '站点达标率', en: 'Stations up to standard' },
  meaning: {
    zh: '应设站点中已设立且人员配足的比例。',
    en: 'Of the stations that policy requires, those open and fully staffed.',
  },
  format: 'percent',
  better: 'more',
  scope: 'figures.read',
  fragment,
  read: ({ coverage }) => ({
    value: coverage?.rate,
    parts: [
      { label: { zh: '达标站点', en: 'up to standard' }, value: coverage?.staffed },
      { label: { zh: '应设站点', en: 'required' }, value: coverage?.required },
      { label: { zh: '在岗顾问', en: 'advisors posted' }, value: coverage?.advisors },
    ],
    ...(coverage && {
      why: {
        zh: `应设 ${coverage.required ?? '？'}，达标 ${coverage.staffed ?? '？'}；缺设 ${coverage.missing ?? '？'}，缺员 ${coverage.understaffed ?? '？'}`,
        en: `${coverage.staffed ?? '?'} of ${coverage.required ?? '?'}; ${coverage.missing ?? '?'} not open, ${coverage.understaffed ?? '?'} short of staff`,
      },
    }),
  }),
  ranking: { fragment: ranking, rows: ({ coverageRanking }) => coverageRanking },
});
