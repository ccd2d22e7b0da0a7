import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, Kind } from 'graphql';
import { GraphError } from '#errors';
import type { EdgeContext } from '../edge/index.ts';

/** Whether a field, as `Mutation.submitComplaint`, is what the public hands in or asks by a receipt: the graph in force says so. */
export type IsForm = (coordinate: string) => boolean;

/** Counts what is handed in, and what is asked by a receipt, before it is done: each alias for itself. Errors: RATE_LIMITED, REQUEST_INVALID. */
export const formsPlugin = (isForm: IsForm): ApolloServerPlugin<EdgeContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, contextValue, response }) => {
      // Without one the operation is refused by what looks at it next.
      if (operation === undefined) return;
      const type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
      const isFormHere = (field: string): boolean => isForm(`${type}.${field}`);
      const count = formsIn(operation.selectionSet, fragmentsOf(document), isFormHere);
      try {
        for (let i = 0; i < count; i += 1) await contextValue.countForm(operation.operation === 'mutation');
      } catch (error) {
        if (error instanceof GraphError) {
          const { retryAfter } = error.extensions;
          response.http.status = retryAfter === undefined ? 403 : 429;
          if (retryAfter !== undefined) response.http.headers.set('retry-after', String(retryAfter));
        }
        throw error;
      }
    },
  }),
});

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How many root fields of a document are forms. Fragments hold no circles: the document is valid. */
function formsIn({ selections }: SelectionSetNode, fragments: Fragments, isForm: (field: string) => boolean): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + Number(isForm(selection.name.value));
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner === undefined ? sum : sum + formsIn(inner.selectionSet, fragments, isForm);
  }, 0);
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
