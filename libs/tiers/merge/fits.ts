import type { FieldPlan, ObjectPlan, Shape } from '../compile/plan.ts';
import { type PlainRecord, isRecord, own } from '../record.ts';
import { faults } from './fault.ts';
import { isOrdered } from './ordered.ts';
import { hasSoundEdges } from './page.ts';
import { type Part, isMissing } from './part.ts';

/** Which fields an answer must have: all that the plan asks, or, where the client's own text was sent, what the client asked. */
export type Extent = 'asked' | 'answers';

/**
 * Whether a field's value has the shape that was asked for: lists where lists are due, objects where objects are, numbers
 * where they are summed. A gateway fails the whole query over a wrong list, so it must cost its own part only.
 */
export function fits({ shape, rule }: FieldPlan, value: unknown, extent: Extent): boolean {
  if (rule?.kind === 'sum') return value === null || typeof value === 'number';
  if (rule?.kind === 'min' || rule?.kind === 'max') {
    return value === null || isOrdered(value);
  }
  return fitsShape(shape, value, extent);
}

export function fitsPlan(plan: ObjectPlan | undefined, value: PlainRecord, extent: Extent): boolean {
  if (plan === undefined) return false;
  if (extent === 'asked') return plan.asked.every((field) => fits(field, own(value, field.key), extent));
  return plan.answers.every(({ key, plan: field }) => field === undefined || fits(field, own(value, key), extent));
}

function fitsShape(shape: Shape, value: unknown, extent: Extent): boolean {
  if (value === null) return true;
  if (shape.kind === 'leaf') return value !== undefined;
  if (shape.kind === 'list') {
    return Array.isArray(value) && value.every((element) => fitsShape(shape.of, element, extent));
  }
  if (!isRecord(value)) return false;
  if (shape.typeKey === undefined) return fitsPlan(shape.types.values().next().value, value, extent);
  // Where the type was asked for under a hidden name, the client's own text did not ask for it.
  if (extent === 'answers' && shape.typeKey !== '__typename') return true;
  return fitsPlan(shape.types.get(String(own(value, shape.typeKey))), value, extent);
}

/** The part, or, when its value is not what was asked for, that it is missing. What an older instance lacks is no fault here. */
export function soundPart(part: Part, plan: FieldPlan): Part {
  if (isMissing(part) || part.lacks !== undefined) return part;
  const isSound = fits(plan, part.value, 'asked') && hasSoundPage(plan, part.value);
  return isSound ? part : { owner: part.owner, faults: [faults.invalid(part.owner)] };
}

function hasSoundPage({ shape }: FieldPlan, value: unknown): boolean {
  if (shape.kind !== 'object' || !shape.isConnection || !isRecord(value)) return true;
  const type = shape.types.values().next().value;
  return type === undefined || hasSoundEdges(type, value);
}
