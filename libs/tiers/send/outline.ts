import { type ArgumentNode, type FieldDefinitionNode, parse } from 'graphql';

/** What an instance's own schema has: enough to leave out what it lacks. */
export type Outline = {
  knowsType(typeName: string): boolean;
  /** Whether the instance has the field and takes every one of the arguments. */
  knows(typeName: string, fieldName: string, args: readonly ArgumentNode[]): boolean;
};

/** Reads an instance's SDL. Throws GraphQLError when it does not parse. */
export function readOutline(sdl: string): Outline {
  const types = new Map<string, Map<string, FieldDefinitionNode>>();
  for (const node of parse(sdl, { noLocation: true }).definitions) {
    if (!('fields' in node) || !('interfaces' in node)) continue;
    const fields = types.get(node.name.value) ?? new Map<string, FieldDefinitionNode>();
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    types.set(node.name.value, fields);
  }
  return {
    knowsType: (typeName) => types.has(typeName),
    knows: (typeName, fieldName, args) => {
      const field = types.get(typeName)?.get(fieldName);
      if (field === undefined) return false;
      return args.every(({ name }) => field.arguments?.some((known) => known.name.value === name.value));
    },
  };
}
