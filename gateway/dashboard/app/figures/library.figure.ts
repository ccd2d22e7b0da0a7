import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment LibraryFigure on Division {
    library {
      policies
      resources
      projects
      providers
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment LibraryRanking on Division {
    libraryRanking(level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      library {
        policies
        resources
        projects
        providers
      }
    }
  }
`);

export default defineFigure({
  key: 'library',
  order: 5,
  label: { zh: '三库条目', en: 'Library entries' },
  meaning: {
    zh: '政策库、资源库、项目库的条目总数；社会力量名录另计。',
    en: 'Policies, resources and projects together; providers are counted apart.',
  },
  format: 'count',
  better: 'neither',
  scope: 'library.read',
  fragment,
  read: ({ library }) => ({
    value: total(library?.policies, library?.resources, library?.projects),
    parts: [
      { label: { zh: '政策', en: 'policies' }, value: library?.policies },
      { label: { zh: '资源', en: 'resources' }, value: library?.resources },
      { label: { zh: '项目', en: 'projects' }, value: library?.projects },
      { label: { zh: '社会力量（另计）', en: 'providers (apart)' }, value: library?.providers },
    ],
  }),
  ranking: {
    fragment: ranking,
    rows: ({ libraryRanking }) => libraryRanking,
    by: {
      label: { zh: '资源', en: 'Resources' },
      better: 'more',
      read: ({ library }) => ({
        value: library?.resources,
        parts: [],
        ...(library && {
          why: {
            zh: `政策 ${library.policies ?? '？'}，项目 ${library.projects ?? '？'}`,
            en: `policies: ${library.policies ?? '?'}, projects: ${library.projects ?? '?'}`,
          },
        }),
      }),
    },
  },
});

/** A sum with a part unknown is unknown. */
function total(...counts: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (typeof count !== 'number') return null;
    sum += count;
  }
  return sum;
}
