import { type GraphQLNamedType, isEnumType, isScalarType } from 'graphql';
import { TierSchemaError, typeDirectives } from './rules.ts';

/** Whether a JSON value is one of a scalar or enum type. Null is never asked about. */
export type Accepts = (value: unknown) => boolean;

const MOST_INT = 2 ** 31 - 1;
const LEAST_INT = -(2 ** 31);

/** As GraphQL specifies the results of its own scalars, section 3.5. */
const BUILT_IN: ReadonlyMap<string, Accepts> = new Map<string, Accepts>([
  ['Int', (value) => Number.isInteger(value) && Number(value) >= LEAST_INT && Number(value) <= MOST_INT],
  ['Float', (value) => Number.isFinite(value)],
  ['String', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['ID', (value) => typeof value === 'string' || Number.isSafeInteger(value)],
]);

const known = new WeakMap<GraphQLNamedType, Accepts>();

/** What the type accepts; made once for each type. Errors: TierSchemaError when the pattern of a scalar is none. */
export function acceptsOf(type: GraphQLNamedType): Accepts {
  const found = known.get(type) ?? BUILT_IN.get(type.name) ?? acceptsOfDeclared(type);
  known.set(type, found);
  return found;
}

/** A declared scalar without `@matches` may be any JSON value. */
function acceptsOfDeclared(type: GraphQLNamedType): Accepts {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  const [matches] = isScalarType(type) ? typeDirectives(type, 'matches') : [];
  if (matches === undefined) return (value) => value !== undefined;
  const pattern = patternOf(type.name, matches['pattern'] ?? '');
  return (value) => typeof value === 'string' && pattern.test(value);
}

function patternOf(coordinate: string, source: string): RegExp {
  try {
    return new RegExp(`^(?:${source})$`, 'u');
  } catch {
    throw new TierSchemaError(coordinate, '@matches needs a regular expression');
  }
}
