import { figureEntities } from '#figures';
import { tokenEntities } from '#lists';
import type { AnnounceScope, Domain, OwnerScope } from '#server';
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
  refuseTwice(
    'message',
    ideas.flatMap(({ messages = [] }) => messages.map(({ kind }) => kind)),
  );
  return {
    lists,
    figures,
    entities,
    resolvers: mergeResolvers(ideas.map(({ resolvers = {} }) => resolvers)),
    subjects: ideas.flatMap((idea) => idea.subjects ?? []),
    exported: ideas.flatMap((idea) => idea.exported ?? []),
    prepared: [...ideas.flatMap((idea) => idea.prepared ?? []), ...rollups.map((schema) => `${schema}.figure_start`)],
    messages: ideas.flatMap((idea) => idea.messages ?? []),
    announce: async (scope: AnnounceScope): Promise<void> => {
      for (const { announce } of ideas) await announce?.(scope);
    },
    prepare: async (owner: OwnerScope): Promise<void> => {
      for (const { prepare } of ideas) await prepare?.(owner);
    },
  };
}

/** Both, as one. Throws a TypeError that names what both have. */
export function together<One extends object, Other extends object>(kind: string, one: One, other: Other): One & Other {
  refuseTwice(kind, [...Object.keys(one), ...Object.keys(other)]);
  return { ...one, ...other };
}

/** Several ideas may resolve fields of one type, each field once. */
function mergeResolvers(declared: readonly Resolvers[]): Resolvers {
  const merged = new Map<string, object>();
  for (const [type, fields = {}] of declared.flatMap((resolvers) => Object.entries(resolvers)))
    merged.set(type, together(`resolver of ${type}`, merged.get(type) ?? {}, fields));
  return Object.fromEntries(merged);
}

function refuseTwice(kind: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new TypeError(`Two ideas of one domain declare the ${kind} ${twice}. Name one of them otherwise.`);
}
