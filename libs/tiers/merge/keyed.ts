import type { FieldPlan, ListShape } from '../compile/plan.ts';
import { own } from '../record.ts';
import type { Rule } from '../schema/rules.ts';
import type { Merging } from './merging.ts';
import { type Part, type Present, elementOf, isMissing } from './part.ts';
import type { Path } from './path.ts';

/** The parts of one element, which have its key. */
export type Group = { readonly key: unknown; readonly parts: readonly Part[] };

/** Elements are merged by their key. */
export type ByRule = Extract<Rule, { kind: 'by' }>;

/**
 * The parts of elements that have the same key, in the order of the key, or, where the rule leaves them unsorted, in that in which owners
 * give them. Elements that are null add nothing.
 */
export function groupByKey(
  shape: ListShape,
  { field, isSorted }: ByRule,
  present: readonly Present[],
  path: Path,
  merging: Merging,
): readonly Group[] {
  const type = shape.of.kind === 'object' ? shape.of.types.values().next().value : undefined;
  const keyPlan = type?.asked.find(({ name }) => name === field);
  const groups = new Map<unknown, Part[]>();
  for (const part of present) {
    const list: readonly unknown[] = Array.isArray(part.value) ? part.value : [];
    for (const [i, value] of list.entries()) {
      const element = elementOf(part, value, i);
      if (isMissing(element)) merging.fail(path, element);
      if (isMissing(element) || value === null) continue;
      const key = own(value, keyPlan?.key ?? '');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [element]);
      else group.push(element);
    }
  }
  const compare = comparison(keyPlan);
  const ordered = isSorted ? [...groups].toSorted(([a], [b]) => compare(a, b)) : [...groups];
  return ordered.map(([key, parts]) => ({ key, parts }));
}

/** An enum's values in the order of its declaration, numbers by value, strings by code unit; null first. */
function comparison(keyPlan: FieldPlan | undefined): (a: unknown, b: unknown) => number {
  const order = keyPlan?.shape.kind === 'leaf' ? keyPlan.shape.order : undefined;
  if (order !== undefined) return (a, b) => order.indexOf(String(a)) - order.indexOf(String(b));
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    const [left, right] = [String(a ?? ''), String(b ?? '')];
    return left === right ? 0 : left < right ? -1 : 1;
  };
}
