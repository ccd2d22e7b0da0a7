import {
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isCompositeType,
} from 'graphql';
import { type GraphQLSchema } from 'graphql';
import { checkRefusals, checkWorded } from './check-refusals.ts';
import { type EntityKey, type Ranking, type Rule, type TierField, TierSchemaError, directiveOf } from './rules.ts';

type Lookup = {
  readonly schema: GraphQLSchema;
  findField(typeName: string, fieldName: string): TierField | undefined;
  findKey(typeName: string): EntityKey | undefined;
};

/** Throws {@link TierSchemaError} at the first field whose directives contradict each other or the schema. */
export function checkField(type: GraphQLObjectType, name: string, field: TierField, lookup: Lookup): void {
  const at = `${type.name}.${name}`;
  const { schema } = lookup;
  if (field.strategy !== 'owner') checkStrategy(at, type, field, lookup);
  if (field.strategy !== 'owner' && field.isConnection) checkPage(at, field, lookup);
  if (field.rule !== undefined) checkRule(at, type, field, field.rule, lookup);
  const atMost = directiveOf(field.definition, 'atMost');
  if (atMost !== undefined) {
    if (field.rule?.kind !== 'sum') throw new TierSchemaError(at, '@atMost needs @sum');
    checkSibling(at, type, field, { name: atMost['field'] ?? '', directive: '@atMost' }, lookup);
  }
  if (field.isRefusals) checkRefusals(at, type, field);
  if (field.isWorded) checkWorded(at, type, field);
  if (field.refers) {
    const named = getNamedType(field.definition.type);
    const types = isObjectType(named) ? [named] : isCompositeType(named) ? schema.getPossibleTypes(named) : [];
    const bare = types.find((possible) => lookup.findKey(possible.name) === undefined);
    if (types.length === 0 || bare !== undefined) {
      throw new TierSchemaError(at, `@refers needs a type with @key, and ${bare?.name ?? named.name} has none`);
    }
  }
}

function checkStrategy(
  at: string,
  type: GraphQLObjectType,
  { strategy, locators }: TierField,
  { schema, findKey }: Lookup,
): void {
  if (type === schema.getMutationType())
    throw new TierSchemaError(at, `a mutation goes to one owner, so not @${strategy}`);
  if (type === schema.getQueryType()) {
    if (locators.length === 0)
      throw new TierSchemaError(at, `@${strategy} with nothing that locates: put @locates on an argument`);
  } else if (findKey(type.name) === undefined) {
    throw new TierSchemaError(at, `@${strategy} with nothing that locates: ${type.name} has no @key`);
  }
}

/** Pages of several owners are merged by what Relay has every page say. */
function checkPage(at: string, { strategy, definition }: TierField, { findField }: Lookup): void {
  const page = getNamedType(definition.type).name;
  for (const [part, member] of [
    ['edges', 'cursor'],
    ['pageInfo', 'hasNextPage'],
  ] as const) {
    const named = getNamedType(findField(page, part)?.definition.type);
    if (named === undefined || findField(named.name, member) === undefined)
      throw new TierSchemaError(at, `@${strategy} of pages needs ${part} { ${member} } in ${page}`);
  }
}

function checkRule(at: string, type: GraphQLObjectType, field: TierField, rule: Rule, lookup: Lookup): void {
  const output = isNonNullType(field.definition.type) ? field.definition.type.ofType : field.definition.type;
  if (rule.kind === 'by') {
    const element = getNamedType(output);
    if (!isListType(output) || !isObjectType(element)) throw new TierSchemaError(at, '@by needs a list of objects');
    const key = element.getFields()[rule.field];
    if (key === undefined)
      throw new TierSchemaError(at, `@by names ${rule.field}, which ${element.name} does not have`);
    if (!isLeafType(getNamedType(key.type)) || key.args.length > 0) {
      throw new TierSchemaError(at, `@by names ${rule.field}, which is not a plain value`);
    }
    if (rule.ranked !== undefined) checkRanking(at, element, rule.ranked, field);
    return;
  }
  if (!isLeafType(output)) throw new TierSchemaError(at, `@${rule.kind} needs a single value`);
  if (rule.kind !== 'ratio') return;
  for (const name of [rule.of, rule.over]) checkSibling(at, type, field, { name, directive: '@ratio' }, lookup);
}

/** Elements are ordered by a single value, at most two fields away, and cut by how many are asked for. */
function checkRanking(at: string, element: GraphQLObjectType, { path }: Ranking, field: TierField): void {
  const [name = '', member, more] = path;
  const found = element.getFields()[name];
  const inner = found && getNamedType(found.type);
  const value = member === undefined ? found : isObjectType(inner) ? inner.getFields()[member] : undefined;
  if (value === undefined || more !== undefined || !isLeafType(getNamedType(value.type)))
    throw new TierSchemaError(at, `@ranked names ${path.join('.')}, which is no single value of ${element.name}`);
  if (!field.definition.args.some((argument) => argument.name === 'first'))
    throw new TierSchemaError(at, '@ranked needs an argument first');
}

/** A sibling that is asked for together with the field must be one sum, of the same owners, under the same arguments. */
function checkSibling(
  at: string,
  type: GraphQLObjectType,
  field: TierField,
  { name, directive }: { readonly name: string; readonly directive: '@ratio' | '@atMost' },
  lookup: Lookup,
): void {
  if (type === lookup.schema.getQueryType())
    throw new TierSchemaError(at, `${directive} needs siblings, which a root field has none of`);
  const found = lookup.findField(type.name, name);
  if (found?.rule?.kind !== 'sum')
    throw new TierSchemaError(at, `${directive} names ${name}, which is not an @sum sibling`);
  if (found.strategy !== field.strategy)
    throw new TierSchemaError(at, `${directive} names ${name}, which is asked of other owners`);
  const lacking = found.definition.args.find(
    (argument) =>
      isNonNullType(argument.type) &&
      argument.defaultValue === undefined &&
      !field.definition.args.some((known) => known.name === argument.name),
  );
  if (lacking !== undefined)
    throw new TierSchemaError(at, `${directive} names ${name}, whose argument ${lacking.name} it lacks`);
}
