import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeptFigure, figureEntities, figureResolvers, isShown, recountJob } from '#figures';
import { type Form, formResolvers } from '#forms';
import { tokenEntities } from '#lists';
import { type AnnounceScope, type Domain, type OwnerScope, divisionReference } from '#server';
import type { Declared } from './idea.ts';

type Resolvers = Domain<object>['resolvers'];

/**
 * What the ideas of a domain declare, with the tables and resolvers that follow from it. Throws a TypeError that names what is declared
 * twice, or in another domain's schema.
 */
export function gather(domain: string, ideas: readonly Declared[]) {
  const lists = ideas.flatMap((idea) => idea.lists ?? []);
  const figures = ideas.flatMap((idea) => idea.figures ?? []);
  const forms = ideas.flatMap((idea) => idea.forms ?? []);
  const rollups = figures.length > 0 ? [domain] : [];
  const jobs = [...ideas.flatMap((idea) => idea.jobs ?? []), ...rollups.map((schema) => recountJob(schema, figures))];
  const entities = [
    ...ideas.flatMap((idea) => idea.entities ?? []),
    ...rollups.flatMap((schema) => figureEntities(schema, figures)),
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
    'form',
    forms.map(({ name }) => name),
  );
  refuseTwice(
    'job',
    jobs.map(({ name }) => name),
  );
  refuseTwice(
    'message',
    ideas.flatMap(({ messages = [] }) => messages.map(({ kind }) => kind)),
  );
  refuseTwice(
    'workflow',
    ideas.flatMap(({ workflows = [] }) => workflows.map(({ name }) => name)),
  );
  for (const figure of figures) refuseElsewhere(domain, figure);
  return {
    jobs,
    lists,
    figures,
    forms,
    entities,
    resolvers: mergeResolvers([resolversOf(ideas, figures), ...queriesOf(forms)]),
    errors: ideas.flatMap((idea) => idea.errors ?? []),
    subjects: ideas.flatMap((idea) => idea.subjects ?? []),
    exported: ideas.flatMap((idea) => idea.exported ?? []),
    prepared: [...ideas.flatMap((idea) => idea.prepared ?? []), ...rollups.map((schema) => `${schema}.figure_start`)],
    workflows: ideas.flatMap((idea) => idea.workflows ?? []),
    messages: ideas.flatMap((idea) => idea.messages ?? []),
    ...announcementOf(ideas),
    prepare: async (owner: OwnerScope): Promise<void> => {
      for (const { prepare } of ideas) await prepare?.(owner);
    },
  };
}

/** A domain of which no idea announces anything has no job for it. */
function announcementOf(ideas: readonly Declared[]): Pick<Domain<object>, 'announce'> {
  const announcing = ideas.flatMap(({ announce = [] }) => announce);
  if (announcing.length === 0) return {};
  return {
    announce: async (em: EntityManager, scope: AnnounceScope): Promise<void> => {
      for (const announce of announcing) await announce(em, scope);
    },
  };
}

/** Figures that no idea answers by itself are answered as they are declared. */
function resolversOf(ideas: readonly Declared[], figures: readonly KeptFigure[]): Resolvers {
  const own = ideas.map(({ resolvers = {} }) => resolvers);
  const answered = new Set(own.flatMap(({ Division = {} }) => Object.keys(Division)));
  const others = figures
    .filter(isShown)
    .filter(({ name, keyedBy }) => keyedBy === undefined && !answered.has(name))
    .map(figureResolvers);
  if (others.length === 0) return mergeResolvers(own);
  const reference = { Division: { __resolveReference: divisionReference } };
  return mergeResolvers([...own, reference, ...others.map((Division) => ({ Division }))]);
}

/** A domain with forms is asked for them. */
function queriesOf(forms: readonly Form[]): Resolvers[] {
  return forms.length === 0 ? [] : [{ Query: formResolvers }];
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

function refuseElsewhere(domain: string, { name, schema }: KeptFigure): void {
  if (schema === domain) return;
  throw new TypeError(
    `The figure ${name} of the domain ${domain} names the schema ${schema}. A figure is kept in the schema of its own domain.`,
  );
}

function refuseTwice(kind: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw declaredTwice(kind, twice);
}

function declaredTwice(kind: string, name: string): TypeError {
  return new TypeError(`Two ideas of one domain declare the ${kind} ${name}. Name one of them otherwise.`);
}
