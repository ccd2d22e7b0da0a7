import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import { tierDirectives } from '../directives.ts';
import { checkField } from './check.ts';
import { buildSubgraph } from './federation.ts';
import { acceptsOf } from './leaf.ts';
import { locatorsOf } from './locators.ts';
import {
  type EntityKey,
  type Ranking,
  type Rule,
  type Strategy,
  type TierField,
  type TierSchema,
  TierSchemaError,
  directiveOf,
  mergedStrategies,
  typeDirectives,
} from './rules.ts';

/**
 * Reads a domain schema: Federation 2 subgraph SDL that carries tier directives, with or without their definitions.
 * Errors: {@link TierSchemaError} naming type.field where directives contradict each other; GraphQLError on bad syntax.
 */
export function compileTierSchema(sdl: string): TierSchema {
  const document = parse(sdl);
  const defined = document.definitions.some(
    (node) => node.kind === 'DirectiveDefinition' && node.name.value === 'locates',
  );
  const schema = buildSubgraph(document);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const keys = new Map(types.flatMap((type) => keyOf(type)));
  const fields = new Map(types.map((type) => [type.name, fieldsOf(type)]));

  const findField = (typeName: string, fieldName: string): TierField | undefined =>
    fields.get(typeName)?.get(fieldName);
  const findKey = (typeName: string): EntityKey | undefined => keys.get(typeName);
  const sumRules = new Map(types.map((type) => [type.name, typeDirectives(type, 'decidedBy')[0]?.['rule']]));
  for (const type of Object.values(schema.getTypeMap())) if (isLeafType(type)) acceptsOf(type);
  for (const type of types) {
    for (const [name, field] of fields.get(type.name) ?? [])
      checkField(type, name, field, { schema, findField, findKey });
  }
  return {
    sdl: defined ? sdl : `${tierDirectives}\n${sdl}`,
    schema,
    findField,
    findKey,
    findSumRule: (typeName) => sumRules.get(typeName),
  };
}

function fieldsOf(type: GraphQLObjectType): Map<string, TierField> {
  const definitions = Object.values(type.getFields());
  const rules = new Map(definitions.map((one) => [one.name, ruleOf(`${type.name}.${one.name}`, one)]));
  return new Map(
    definitions.map((definition) => {
      const coordinate = `${type.name}.${definition.name}`;
      const named = getNamedType(definition.type);
      const field: TierField = {
        strategy: strategyOf(coordinate, definition),
        refers: directiveOf(definition, 'refers') !== undefined,
        rule: rules.get(definition.name),
        wholes: wholesOf(definition, [...rules.values()]),
        isConnection: named.name.endsWith('Connection') && isObjectType(named) && isPage(named),
        isWorded: directiveOf(definition, 'worded') !== undefined,
        isOfCaller: directiveOf(definition, 'ofCaller') !== undefined,
        isRefusals: directiveOf(definition, 'refusals') !== undefined,
        refusals: refusalsOf(named),
        locators: locatorsOf(coordinate, definition),
        definition,
      };
      return [definition.name, field];
    }),
  );
}

function refusalsOf(type: GraphQLNamedType): string | undefined {
  if (!isObjectType(type)) return undefined;
  return Object.values(type.getFields()).find((field) => directiveOf(field, 'refusals') !== undefined)?.name;
}

function isPage(type: GraphQLObjectType): boolean {
  const { edges, pageInfo } = type.getFields();
  return edges !== undefined && pageInfo !== undefined;
}

function strategyOf(coordinate: string, definition: GraphQLField<unknown, unknown>): Strategy {
  const [strategy, other] = mergedStrategies.filter((name) => directiveOf(definition, name) !== undefined);
  if (other !== undefined) throw new TierSchemaError(coordinate, `both @${strategy} and @${other}`);
  return strategy ?? 'owner';
}

function ruleOf(coordinate: string, definition: GraphQLField<unknown, unknown>): Rule | undefined {
  const rules: Rule[] = [];
  const sum = directiveOf(definition, 'sum');
  if (sum !== undefined) rules.push({ kind: 'sum', isSigned: sum['signed'] === 'true' });
  for (const kind of ['min', 'max'] as const) {
    if (directiveOf(definition, kind) !== undefined) rules.push({ kind });
  }
  const ratio = directiveOf(definition, 'ratio');
  if (ratio !== undefined) {
    rules.push({ kind: 'ratio', of: ratio.of ?? '', over: ratio.over ?? '', isShare: ratio['share'] !== 'false' });
  }
  const by = directiveOf(definition, 'by');
  const ranked = rankingOf(definition);
  if (ranked !== undefined && by === undefined) throw new TierSchemaError(coordinate, '@ranked needs @by');
  if (by !== undefined) rules.push({ kind: 'by', field: by.field ?? '', isSorted: by['sorted'] !== 'false', ranked });
  if (rules.length > 1) throw new TierSchemaError(coordinate, `both @${rules[0]?.kind} and @${rules[1]?.kind}`);
  return rules[0];
}

function rankingOf(definition: GraphQLField<unknown, unknown>): Ranking | undefined {
  const ranked = directiveOf(definition, 'ranked');
  return ranked && { path: (ranked['by'] ?? '').split('.'), isHighestFirst: ranked['highest'] === 'true' };
}

/** What a field counts some of: the other sum of its share, and what `@atMost` names. */
function wholesOf(definition: GraphQLField<unknown, unknown>, rules: readonly (Rule | undefined)[]): readonly string[] {
  const shares = rules.flatMap((rule) =>
    rule?.kind === 'ratio' && rule.isShare && rule.of === definition.name ? [rule.over] : [],
  );
  const atMost = directiveOf(definition, 'atMost');
  return [...new Set([...shares, ...(atMost === undefined ? [] : [atMost['field'] ?? ''])])];
}

/** The key to ask again by: the first with `id`, else with `code`, else the first of plain fields. */
function keyOf(type: GraphQLObjectType): [string, EntityKey][] {
  const declared = typeDirectives(type, 'key').toSorted(
    (a, b) => Number(a.resolvable === 'false') - Number(b.resolvable === 'false'),
  );
  const flat = declared
    .filter(({ fields }) => !fields?.includes('{'))
    .map(({ fields }) => (fields ?? '').trim().split(/[\s,]+/));
  const preferred = ['id', 'code'].map((name) => flat.find((names) => names.includes(name)));
  const fields = preferred.find((names) => names !== undefined) ?? flat[0];
  if (fields === undefined) return [];
  const locating = ['id', 'code'].find((name) => fields.includes(name)) ?? fields[0] ?? '';
  return [[type.name, { fields, locating, isOnly: declared.length === 1 }]];
}
