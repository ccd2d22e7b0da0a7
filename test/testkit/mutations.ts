import { type InputObjectTypeDefinitionNode, type InputValueDefinitionNode, Kind, type TypeNode, parse } from 'graphql';
import type { Domain, DomainName } from '#server';
import { domains } from '../../subgraphs/index.ts';

/** A field of Mutation, as a domain's SDL declares it. */
export type Mutation = {
  readonly name: string;
  readonly domain: DomainName;
  /** The name of its input's type. */
  readonly input: string;
  /** Whether it takes an idempotency key. */
  readonly isKeyed: boolean;
  /** The input field that says whom it concerns. */
  readonly located: string;
};

const inputs = new Map<string, InputObjectTypeDefinitionNode>();

/** What the city's owner alone takes: `test/training` sends these. */
const OF_THE_CITY = new Set(['addCourse', 'changeCourse', 'withdrawCourse', 'moveGatheredCase']);
const all = domains.flatMap(mutationsOf);

/** Every mutation that there is at a district's owner. */
export const mutations: readonly Mutation[] = all.filter(({ name }) => !OF_THE_CITY.has(name));
/** And those of the city's owner besides. */
export const mutationsOfCity: readonly Mutation[] = all.filter(({ name }) => OF_THE_CITY.has(name));

/** The input with its first text that may not be left out as `change` has it; undefined when it has none. */
export function reworded(input: object, type: string, change: (text: string) => string): object | undefined {
  const required = inputs.get(type)?.fields?.filter((field) => field.type.kind === Kind.NON_NULL_TYPE) ?? [];
  for (const { name, type: fieldType } of required) {
    const value: unknown = Object.entries(input).find(([field]) => field === name.value)?.[1];
    const other = rewordedValue(value, nameOf(fieldType), change);
    if (other !== undefined) return { ...input, [name.value]: other };
  }
  return undefined;
}

function rewordedValue(value: unknown, type: string, change: (text: string) => string): unknown {
  if (Array.isArray(value)) {
    const [first, ...rest]: unknown[] = value;
    const other = rewordedValue(first, type, change);
    return other === undefined ? undefined : [other, ...rest];
  }
  if (typeof value === 'object' && value !== null) return reworded(value, type, change);
  return typeof value === 'string' && type === 'String' ? change(value) : undefined;
}

function mutationsOf({ name: domain, typeDefs }: Domain<object>): Mutation[] {
  const { definitions } = parse(typeDefs);
  for (const definition of definitions) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) inputs.set(definition.name.value, definition);
  }
  return definitions.flatMap((definition) => {
    const isType = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const isMutation = isType && definition.name.value === 'Mutation';
    return isMutation ? (definition.fields ?? []).map((field) => mutationOf(field.name.value, domain, field)) : [];
  });
}

function mutationOf(
  name: string,
  domain: DomainName,
  { arguments: given = [] }: { readonly arguments?: readonly InputValueDefinitionNode[] | undefined },
): Mutation {
  const input = given.map(({ type }) => nameOf(type)).find((type) => inputs.has(type)) ?? '';
  const fields = inputs.get(input)?.fields ?? [];
  const located = fields.find(({ directives = [] }) => directives.some((one) => one.name.value === 'locates'));
  const isKeyed = fields.some((field) => field.name.value === 'idempotencyKey');
  return { name, domain, input, isKeyed, located: located?.name.value ?? '' };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
