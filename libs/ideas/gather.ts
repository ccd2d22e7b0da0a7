import { figureEntities } from '#figures';
import { tokenEntities } from '#lists';
import type { Domain, OwnerScope } from '#server';
import type { Declared } from './idea.ts';

type Resolvers = Domain<object>['resolvers'];

/** What the ideas of a domain declare, with the tables that follow from it. Throws a TypeError that names what is declared twice. */
export function gather(ideas: readonly Declared[]) {
  const lists = ideas.flatMap((idea) => idea.lists ?? []);
  const figures = ideas.flatMap((idea) => idea.figures ?? []);
  const rollups = [...new Set(figures.map(({ schema }) => schema))];
  const entities = [
    ...ideas.flatMap((idea) => idea.entities ?? []),
    ...rollups.flatMap((schema) => figureEntities(schema)),
    ...tokenEntities(lists),
  ];
  refuseTwice(
    'entity',
    entities.map(({ meta }) => meta.className),
  );
  refuseTwice(
    'list',
    lists.map(({ field }) => field),
  );
  refuseTwice(
    'audit action',
    ideas.flatMap((idea) => Object.keys(idea.actions ?? {})),
  );
  refuseTwice(
    'figure',
    figures.map(({ name }) => name),
  );
  return {
    lists,
    figures,
    entities,
    resolvers: mergeResolvers(ideas.map(({ resolvers = {} }) => resolvers)),
    subjects: ideas.flatMap((idea) => idea.subjects ?? []),
    exported: ideas.flatMap((idea) => idea.exported ?? []),
    prepared: [...ideas.flatMap((idea) => idea.prepared ?? []), ...rollups.map((schema) => `${schema}.figure_start`)],
    prepare: async (owner: OwnerScope): Promise<void> => {
      for (const { prepare } of ideas) await prepare?.(owner);
    },
  };
}

/** Several ideas may resolve fields of one type, each field once. */
function mergeResolvers(declared: readonly Resolvers[]): Resolvers {
  const merged = new Map<string, object>();
  for (const [type, fields = {}] of declared.flatMap((resolvers) => Object.entries(resolvers))) {
    const others = merged.get(type) ?? {};
    refuseNames(`resolver of ${type}`, others, fields);
    merged.set(type, { ...others, ...fields });
  }
  return Object.fromEntries(merged);
}

/** Throws a TypeError that names what both declare. */
export function refuseNames(kind: string, one: object, other: object): void {
  for (const name of Object.keys(other)) if (Object.hasOwn(one, name)) throw declaredTwice(kind, name);
}

function refuseTwice(kind: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw declaredTwice(kind, twice);
}

function declaredTwice(kind: string, name: string): TypeError {
  return new TypeError(`Two ideas of one domain declare the ${kind} ${name}. Name one of them otherwise.`);
}
