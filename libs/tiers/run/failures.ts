import type { Root } from '../compile/operation.ts';
import { type ObjectPlan, coordinateOf } from '../compile/plan.ts';
import type { ErrorTree } from '../merge/error-tree.ts';
import type { Fault } from '../merge/fault.ts';
import { own } from '../record.ts';
import type { Entities } from './entity-slots.ts';

/** What an owner failed to answer: a root field, or a field of a record, as Type.field. */
export type Failure = { readonly field: string; readonly faults: readonly Fault[] };

/** What is asked of the record at its own owner; undefined when that is nothing, or the record of no known type. */
function recordPlan(root: Entities, representation: unknown): ObjectPlan | undefined {
  return typePlan(root, representation)?.later?.units[0]?.plan;
}

/** What is selected on the record; undefined when it is of no known type. */
export function typePlan({ shape }: Entities, representation: unknown): ObjectPlan | undefined {
  return shape.types.get(String(own(representation, '__typename')));
}

/** Everything that a root asks: with it the owner failed as a whole, or answered nonsense. */
export function wholeFailure(root: Root, representations: readonly unknown[], faults: readonly Fault[]): Failure[] {
  if (root.kind === 'field') return [{ field: coordinateOf(root.unit.plan), faults }];
  if (root.kind !== 'entities') return [];
  const plans = new Set(representations.map((representation) => recordPlan(root, representation)));
  return [...plans].flatMap((plan) => plan?.asked ?? []).map((field) => ({ field: coordinateOf(field), faults }));
}

/** What of a root's value is null because of an error at or beneath it; `errors` are those of the root. */
export function failuresIn(
  root: Root,
  value: unknown,
  representations: readonly unknown[],
  errors: ErrorTree,
): Failure[] {
  if (root.kind === 'field') return value === null ? wholeFailure(root, [], errors.all) : [];
  if (root.kind !== 'entities' || !Array.isArray(value)) return [];
  const list: readonly unknown[] = value;
  return representations.flatMap((representation, i) => {
    const at = errors.child(i);
    if (at === undefined) return [];
    if (list[i] === null) return wholeFailure(root, [representation], at.all);
    return (recordPlan(root, representation)?.asked ?? []).flatMap((field) => {
      const why = own(list[i], field.key) === null ? at.child(field.key) : undefined;
      return why === undefined ? [] : [{ field: coordinateOf(field), faults: why.all }];
    });
  });
}
