import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  print,
} from 'graphql';
import type { Figure } from './figure.ts';

type Field = GraphQLField<unknown, unknown>;

/** The arguments of each of a figure's fields, as a schema writes them. */
const ARGUMENTS = {
  '': ['month: YearMonth'],
  ByMonth: ['from: YearMonth', 'until: YearMonth'],
  Ranking: ['month: YearMonth', 'level: Level!', 'first: Int = 10'],
} as const;

const SUFFIXES = ['', 'ByMonth', 'Ranking'] as const;

/** What the schema says of a figure otherwise than its declaration, a sentence each. Pure. */
export function schemaDisagreements(schema: GraphQLSchema, figure: Figure): string[] {
  if (figure.keyedBy !== undefined) return [];
  const division = schema.getType('Division');
  const fields = isObjectType(division) ? division.getFields() : {};
  const missing = SUFFIXES.flatMap((suffix) =>
    fields[figure.name + suffix] === undefined ? [`Division lacks ${figure.name + suffix}`] : [],
  );
  if (missing.length > 0) return missing;
  return [
    ...SUFFIXES.flatMap((suffix) => ofField(fields[figure.name + suffix], ARGUMENTS[suffix], figure)),
    ...differences(`${figure.name}ByMonth`, directivesOf(fields[`${figure.name}ByMonth`], 'by'), [
      '@by(field: "month")',
    ]),
    ...ofRanking(fields[`${figure.name}Ranking`], figure),
    ...ofType(typeOf(fields[figure.name]), figure),
  ];
}

function ofField(field: Field | undefined, args: readonly string[], { scope }: Figure): string[] {
  if (field === undefined) return [];
  const said = field.args.map(({ name, type, defaultValue: value }) => {
    return `${name}: ${String(type)}${value === undefined ? '' : ` = ${String(value)}`}`;
  });
  return [
    ...differences(field.name, said, args),
    ...differences(field.name, directivesOf(field, 'subtree'), ['@subtree']),
    ...differences(field.name, directivesOf(field, 'requiresScopes'), [`@requiresScopes(scopes: [["${scope}"]])`]),
  ];
}

function ofRanking(field: Field | undefined, { name, ranked }: Figure): string[] {
  const highest = ranked.first === 'highest' ? ', highest: true' : '';
  const type = typeOf(field);
  return [
    ...differences(`${name}Ranking`, directivesOf(field, 'by'), ['@by(field: "code")']),
    ...differences(`${name}Ranking`, directivesOf(field, 'ranked'), [`@ranked(by: "${name}.${ranked.by}"${highest})`]),
    ...differences(type?.name ?? name, Object.keys(type?.getFields() ?? {}), ['code', 'division', name]),
  ];
}

/** Parts that a list of the type holds by their code stand in it, not in fields of their own. */
function ofType(type: GraphQLObjectType | undefined, { parts, rates, listed = [] }: Figure): string[] {
  if (type === undefined) return ['a figure is of no object type'];
  const fields = type.getFields();
  const named = parts.filter((part) => !listed.includes(part));
  return [
    ...['month', ...named, ...rates.map(({ name }) => name)].flatMap((name) =>
      fields[name] === undefined ? [`${type.name} lacks ${name}, which is declared`] : [],
    ),
    ...named.flatMap((part) =>
      fields[part] === undefined
        ? []
        : differences(`${type.name}.${part}`, directivesOf(fields[part], 'sum'), ['@sum']),
    ),
    ...rates.flatMap(({ name, of, over, isAverage }) =>
      differences(`${type.name}.${name}`, directivesOf(fields[name], 'ratio'), [
        `@ratio(of: "${of}", over: "${over}"${isAverage === true ? ', share: false' : ''})`,
      ]),
    ),
  ];
}

function typeOf(field: Field | undefined): GraphQLObjectType | undefined {
  const type = field && getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
}

/** As the schema writes them, without their tags. */
function directivesOf(field: Field | undefined, name: string): string[] {
  const all: readonly DirectiveNode[] = field?.astNode?.directives ?? [];
  return all.filter((directive) => directive.name.value === name).map((directive) => print(directive));
}

function differences(place: string, said: readonly string[], declared: readonly string[]): string[] {
  return [
    ...said.filter((one) => !declared.includes(one)).map((one) => `${place} has ${one}, which is not declared`),
    ...declared.filter((one) => !said.includes(one)).map((one) => `${place} lacks ${one}, which is declared`),
  ];
}
