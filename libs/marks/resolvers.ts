import type { Fields } from './fields.ts';
import type { StateOf } from './group.ts';

/** Reads one field of a record for whoever may read it; as the schema says, so the compiler leaves it to the schema. */
type Read<Parent, Name, Services> = (parent: Parent, name: Name, services: Services) => Promise<unknown>;

type ResolversOf<Name extends string, Parent, Services> = {
  readonly [Field in Name]: (parent: Parent, args: unknown, services: Services) => Promise<never>;
};

/** A resolver for each field of a group under its own name, but for those that the schema shows otherwise. */
export function resolversOf<Declared, Parent, Services, Otherwise extends string = never>(
  fields: Fields<Declared>,
  read: Read<Parent, keyof StateOf<Declared> & string, Services>,
  otherwise: readonly Otherwise[] = [],
): ResolversOf<Exclude<keyof StateOf<Declared> & string, Otherwise>, Parent, Services> {
  const others = new Set<string>(otherwise);
  const resolvers = fields.names
    .filter((name) => !others.has(name))
    .map((name) => [name, (parent: Parent, _: unknown, services: Services) => read(parent, name, services)] as const);
  return Object.assign(Object.create(Object.prototype), Object.fromEntries(resolvers));
}
