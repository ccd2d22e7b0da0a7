import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print } from 'graphql';
import { rankingQuestion } from './app/figures/ranking-question.ts';

type Source = { readonly document?: DocumentNode };

/**
 * For `npm run codegen`: the questions that the page composes of its figures' fragments, as text. Where only listed documents are
 * answered, the gateway lists these; the page composes the very same, in the order of the fragments' names.
 */
export function plugin(_schema: unknown, sources: readonly Source[]): string {
  const definitions = sources
    .flatMap(({ document }) => document?.definitions ?? [])
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = definitions.map(({ name }) => name.value).toSorted();
  const rankings = definitions
    .filter(({ name }) => name.value.endsWith('Ranking'))
    .map((one) => rankingQuestion(one.name.value, print(one).includes('$month')))
    .toSorted();
  const figures = spreads(fragments.filter((name) => name.endsWith('Figure')));
  const trends = spreads(fragments.filter((name) => name.endsWith('Trend')));
  const questions = [
    `query Figures(VARIABLES) { division(code: $code) { code ${figures} } }`,
    `query FiguresAndTrends(VARIABLES) { division(code: $code) { code ${figures} ${trends} } }`,
    `query FiguresOfChildren(VARIABLES) { division(code: $code) { code children { code ${figures} } } }`,
  ];
  const figureText = questions.join('\n').replaceAll('VARIABLES', '$code: DivisionCode!, $month: YearMonth');
  const text = [figureText, ...rankings].join('\n');
  return `# Written by npm run codegen; do not edit.\n${print(parse(text))}\n`;
}

function spreads(names: readonly string[]): string {
  return names.map((name) => `...${name}`).join(' ');
}
