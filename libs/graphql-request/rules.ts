import { errors } from '#errors';
import { unstorableIn } from '#storable-text';
import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  Kind,
  type StringValueNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** What documents must keep to beside the rules of graphql-js. They run once for each document. */
export const requestRules: readonly ValidationRule[] = [operationTypeExists, textsAreStorable];

/** GraphQL specification (September 2025), 5.2.1.1: without it an operation that the schema lacks fails in the execution. */
function operationTypeExists(context: ValidationContext): ASTVisitor {
  return {
    [Kind.OPERATION_DEFINITION]: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      const sentence = `There is no ${node.operation} in this schema. Ask for something else.`;
      context.reportError(new GraphQLError(sentence, { nodes: node }));
    },
  };
}

/** A text in the document itself is refused as one in the variables is. */
function textsAreStorable(context: ValidationContext): ASTVisitor {
  return {
    [Kind.STRING]: (node: StringValueNode, _key, parent, _path, ancestors) => {
      const held = unstorableIn(node.value);
      if (held === undefined) return;
      const line = parent === undefined ? [...ancestors, node] : [...ancestors, parent, node];
      context.reportError(errors.textUnstorable(pathOf(line), held));
    },
  };
}

/** Of a value and all that it lies in: the argument or variable that holds it, and the fields and indexes within it. */
function pathOf(line: readonly (ASTNode | readonly ASTNode[])[]): string[] {
  return line.flatMap((one, at) => {
    if (isList(one)) return [];
    if (one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD) return [one.name.value];
    if (one.kind === Kind.VARIABLE_DEFINITION) return [one.variable.name.value];
    const [list, parent] = [line[at - 1], line[at - 2]];
    const isElement = list !== undefined && isList(list) && parent !== undefined && !isList(parent);
    return isElement && parent.kind === Kind.LIST ? [String(list.indexOf(one))] : [];
  });
}

function isList(node: ASTNode | readonly ASTNode[]): node is readonly ASTNode[] {
  return Array.isArray(node);
}
