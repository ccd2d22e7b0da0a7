import { type GraphQLSchema, parse, print } from 'graphql';
import { type Source, questionsOf } from './list-questions.ts';

/** For `npm run codegen`: the documents of all lists, which the page asks with and a gateway of listed documents lists. */
export function plugin(schema: GraphQLSchema, sources: readonly Source[]): string {
  return `# Written by npm run codegen; do not edit.\n${print(parse(questionsOf(schema, sources).join('\n')))}\n`;
}
