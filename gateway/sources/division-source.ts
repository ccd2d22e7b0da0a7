import type { GraphQLDataSource } from '@apollo/gateway';
import { errors } from '#errors';
import { type DivisionAnswersOptions, createDivisionAnswers } from '../divisions/index.ts';
import type { EdgeContext } from '../edge/index.ts';

/** The division tree, answered in this process. */
export function createDivisionSource(options: DivisionAnswersOptions): GraphQLDataSource<EdgeContext> {
  const answer = createDivisionAnswers(options);
  return {
    async process({ request: { query, variables }, context, ...rest }) {
      const document = 'document' in rest ? rest.document : undefined;
      const reader = { caller: () => callerOf(context), language: context.language ?? 'en' };
      return answer({ query: query ?? '', document, variables }, reader);
    },
  };
}

function callerOf({ caller }: Partial<EdgeContext>) {
  if (caller === undefined) throw errors.unauthenticated('DIVISIONS');
  return caller;
}
