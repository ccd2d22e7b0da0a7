import { refusalOf } from '#errors';
import type { FieldPlan, ObjectPlan, Shape } from './compile/plan.ts';
import { type PlainRecord, isRecord, own, put } from './record.ts';
import type { RefusedInput } from './route.ts';

/**
 * The answer of a write that reaches no owner, as the owner of its division would have given it: the payload with the one refusal in
 * its `@refusals`, under the keys that are asked for. Undefined when the field's type has no place for refusals.
 */
export function refusedPayload({ field, shape }: FieldPlan, { error, path }: RefusedInput): PlainRecord | undefined {
  if (field?.refusals === undefined || shape.kind !== 'object') return undefined;
  const [plan] = shape.types.values();
  return plan && project(plan, { [field.refusals]: [{ ...refusalOf(error), path }] });
}

/** The record under the keys of the plan; what it does not have is null. */
function project({ typeName, asked }: ObjectPlan, record: PlainRecord): PlainRecord {
  const object: PlainRecord = {};
  for (const { key, name, shape } of asked)
    put(object, key, name === '__typename' ? typeName : valueOf(shape, own(record, name)));
  return object;
}

function valueOf(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'leaf') return value ?? null;
  if (shape.kind === 'list') return Array.isArray(value) ? value.map((element) => valueOf(shape.of, element)) : null;
  const [plan] = shape.types.values();
  return plan !== undefined && isRecord(value) ? project(plan, value) : null;
}
