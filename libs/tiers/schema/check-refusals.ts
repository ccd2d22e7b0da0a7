import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type TierField, TierSchemaError } from './rules.ts';

/** What the router itself can say of a refusal. */
const SAID: ReadonlySet<string> = new Set(['code', 'message', 'path', 'reason', 'values']);

/** A payload that the router makes itself holds a refusal and nothing else, so nothing else may have to be there. */
export function checkRefusals(at: string, type: GraphQLObjectType, { definition }: TierField): void {
  const element = elementOf(definition.type);
  if (element === undefined) throw new TierSchemaError(at, '@refusals needs a list of objects');
  const { code, message } = element.getFields();
  if (code === undefined || message === undefined)
    throw new TierSchemaError(at, `@refusals needs code and message in ${element.name}`);
  const required = [
    ...Object.values(type.getFields()).filter(({ name }) => name !== definition.name),
    ...Object.values(element.getFields()).filter(({ name }) => !SAID.has(name)),
  ].find((field) => isNonNullType(field.type));
  if (required !== undefined)
    throw new TierSchemaError(at, `@refusals beside ${required.name}, which is null where a write is refused here`);
}

/** A sentence is worded from a code, a reason, and values by their names. */
export function checkWorded(at: string, type: GraphQLObjectType, { definition }: TierField): void {
  if (!isLeafType(getNullableType(definition.type))) throw new TierSchemaError(at, '@worded needs a single value');
  const { code, reason, values } = type.getFields();
  const value = values && elementOf(values.type);
  if (!code || !reason || !value?.getFields()['name'] || !value.getFields()['value'])
    throw new TierSchemaError(at, '@worded needs the siblings code, reason and values { name value }');
}

function elementOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const named = getNamedType(type);
  return isListType(getNullableType(type)) && isObjectType(named) ? named : undefined;
}
