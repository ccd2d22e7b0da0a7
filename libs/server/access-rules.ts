import { type Caller, type Scope, scopes } from '#access';
import { errors } from '#errors';
import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  defaultFieldResolver,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';

/** Sets of scopes: a caller must hold every scope of one of them. */
type Alternatives = readonly (readonly Scope[])[];
/** What must hold before a field is resolved: somebody signed in, and one alternative of each. */
type Rule = readonly Alternatives[];

const alternatives = z.array(z.array(z.custom<Scope>(isScope)));
const ASKING = Symbol('caller');

/** Notes who asks, for the rules, on the services: they are the context of resolvers, of which the server makes a copy. */
export function serveFor<Services extends object>(caller: Caller, services: Services): Services {
  return Object.assign(services, { [ASKING]: caller });
}

/**
 * Enforces `@authenticated` and `@requiresScopes` of a schema, on types and fields, before any resolver runs: a refused field is
 * null with UNAUTHENTICATED or SCOPE_MISSING at its path. The rules are read once; the schema is changed in place. Throws
 * TypeError where a directive names no scope of ours, since nobody could ever hold it.
 */
export function enforceAccessRules(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter((candidate) => isObjectType(candidate))) {
    const ofType = rulesIn(directivesOf(type), type.name);
    for (const field of Object.values(type.getFields())) {
      const ofField = rulesIn(field.astNode?.directives ?? [], `${type.name}.${field.name}`);
      if (ofType !== undefined || ofField !== undefined) guard(field, [...(ofType ?? []), ...(ofField ?? [])]);
    }
  }
  return schema;
}

function guard(field: GraphQLField<unknown, object>, rule: Rule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, services, info) => {
    check(callerOf(services), rule);
    return resolve(source, args, services, info);
  };
}

function callerOf(services: { readonly [ASKING]?: Caller }): Caller | undefined {
  return services[ASKING];
}

function check(caller: Caller | undefined, rule: Rule): void {
  if (caller === undefined) throw errors.unauthenticated('NO_TOKEN');
  for (const options of rule) {
    if (options.some((needed) => needed.every((scope) => caller.scopes.has(scope)))) continue;
    const missing = options.map((needed) => needed.filter((scope) => !caller.scopes.has(scope)).join(' + '));
    const [first = '', ...others] = new Set(missing);
    throw errors.scopeMissing(first, ...others);
  }
}

/** Undefined without any rule; an empty list where signing in is enough. */
function rulesIn(directives: readonly ConstDirectiveNode[], place: string): Rule | undefined {
  const rules = directives.filter(({ name }) => /^(federation__)?(authenticated|requiresScopes)$/.test(name.value));
  if (rules.length === 0) return undefined;
  return rules.filter(({ name }) => name.value.endsWith('requiresScopes')).map((rule) => alternativesOf(rule, place));
}

function alternativesOf(directive: ConstDirectiveNode, place: string): Alternatives {
  const given = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  const { data } = alternatives.safeParse(given && valueFromASTUntyped(given));
  if (data === undefined) throw new TypeError(`@requiresScopes of ${place} names a scope that is none`);
  return data;
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function isScope(value: unknown): value is Scope {
  return typeof value === 'string' && Object.hasOwn(scopes, value);
}
