import { GraphQLError, type ObjectTypeDefinitionNode, parse, valueFromASTUntyped, visit } from 'graphql';
import { onceForEach } from '#files';

/** The tag of what the public hands in, and of what it asks by a receipt. */
const FORM_TAG = 'public-form';

/** The fields of a supergraph that are forms of the public, as `Mutation.submitComplaint`. What does not parse has none. */
export const readFormFields = onceForEach((supergraphSdl): ReadonlySet<string> => {
  const forms = new Set<string>();
  const enter = ({ name: type, fields = [] }: ObjectTypeDefinitionNode): void => {
    for (const { name, directives = [] } of fields) {
      const tags = directives.filter((directive) => directive.name.value === 'tag');
      const isForm = tags.some(({ arguments: given = [] }) =>
        given.some(({ value }) => valueFromASTUntyped(value) === FORM_TAG),
      );
      if (isForm) forms.add(`${type.value}.${name.value}`);
    }
  };
  try {
    visit(parse(supergraphSdl), { ObjectTypeDefinition: enter });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return forms;
});
