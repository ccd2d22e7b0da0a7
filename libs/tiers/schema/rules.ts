import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Whom a field is asked of: the one owner, every owner at or beneath, the owner and those above, or every owner of the tree. */
export type Strategy = 'owner' | (typeof mergedStrategies)[number];

/** The strategies whose parts are merged, by their directives. */
export const mergedStrategies = ['subtree', 'lineage', 'everywhere'] as const;

/** How the parts of a field become one value; a field without a rule must agree, nest or concatenate. */
export type Rule =
  | { readonly kind: 'sum'; readonly isSigned: boolean }
  | { readonly kind: 'min' | 'max' }
  | { readonly kind: 'ratio'; readonly of: string; readonly over: string; readonly isShare: boolean }
  | { readonly kind: 'by'; readonly field: string; readonly isSorted: boolean; readonly ranked: Ranking | undefined };

/** In which order merged elements stand: by the value at the path of fields from an element. */
export type Ranking = { readonly path: readonly string[]; readonly isHighestFirst: boolean };

/** Where in a field's arguments the division concerned stands: `argument`, then input fields from the outside in. */
export type Locator = { readonly argument: string; readonly path: readonly string[]; readonly isId: boolean };

/** What the directives say of one field. */
export type TierField = {
  readonly strategy: Strategy;
  readonly refers: boolean;
  readonly rule: Rule | undefined;
  /** Siblings that the value cannot exceed: it counts some of what they count. */
  readonly wholes: readonly string[];
  readonly isConnection: boolean;
  /** The value is a sentence that may be worded anew from its siblings. */
  readonly isWorded: boolean;
  /** The value depends on who asks, and not on their rights alone. */
  readonly isOfCaller: boolean;
  /** The value is why a write was refused. */
  readonly isRefusals: boolean;
  /** The field of its value that says why a write was refused, where it has one. */
  readonly refusals: string | undefined;
  readonly locators: readonly Locator[];
  readonly definition: GraphQLField<unknown, unknown>;
};

/** How records of a type are asked for again: the fields of its key, and the one whose value locates. */
export type EntityKey = { readonly fields: readonly string[]; readonly locating: string; readonly isOnly: boolean };

/** A domain schema with its routing and merging rules, ready to compile documents against. */
export type TierSchema = {
  /** The SDL as given, with the tier directives defined. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  findField(typeName: string, fieldName: string): TierField | undefined;
  findKey(typeName: string): EntityKey | undefined;
  /** The rule that decides on sums of the type's values. */
  findSumRule(typeName: string): string | undefined;
};

/** A contradiction in a domain schema; `coordinate` names type.field. */
export class TierSchemaError extends Error {
  readonly coordinate: string;

  constructor(coordinate: string, why: string) {
    super(`${coordinate}: ${why}`);
    this.name = 'TierSchemaError';
    this.coordinate = coordinate;
  }
}

/** The directive's arguments as text, or undefined when the definition does not carry it. */
export function directiveOf(
  definition: Pick<GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField, 'astNode'>,
  name: string,
): Readonly<Record<string, string>> | undefined {
  const node = definition.astNode?.directives?.find((directive) => directive.name.value === name);
  if (node === undefined) return undefined;
  const given = node.arguments ?? [];
  return Object.fromEntries(
    given.map(({ name: { value: key }, value }) => [key, 'value' in value ? String(value.value) : '']),
  );
}

/** Every directive of the name on a type, over its definition and extensions. */
export function typeDirectives(type: GraphQLNamedType, name: string): Readonly<Record<string, string>>[] {
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return nodes
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name: { value: key }, value }) => [
          key,
          'value' in value ? String(value.value) : '',
        ]),
      ),
    );
}
