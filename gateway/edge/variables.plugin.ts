import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { variableFaults } from './variable-faults.ts';

/**
 * Answers an operation whose variables do not fit their types by every fault at once, instead of planning it. Errors:
 * BAD_USER_INPUT.
 */
export function variablesPlugin(introspection: boolean): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, operation, request: { variables = {} }, response: { http } }) => {
        const faults = variableFaults(schema, operation, variables, { choices: introspection });
        if (faults.length === 0) return null;
        http.status = 400;
        return { http, body: { kind: 'single', singleResult: { errors: faults.map((fault) => fault.toJSON()) } } };
      },
    }),
  };
}
