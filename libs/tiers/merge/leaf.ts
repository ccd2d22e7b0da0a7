import { type FieldPlan, type ObjectPlan, coordinateOf } from '../compile/plan.ts';
import type { Rule } from '../schema/rules.ts';
import { siblingOf } from '../compile/siblings.ts';
import type { Merging } from './merging.ts';
import { type Ordered, isOrdered } from './ordered.ts';
import { type Part, isMissing, isPresent } from './part.ts';
import type { Path } from './path.ts';

/** Merges single values by the field's rule. Without one they must agree; null is what an owner says that has nothing to add. */
export function mergeLeaf(plan: FieldPlan, parts: readonly Part[], path: Path, merging: Merging): unknown {
  const kind = plan.rule?.kind;
  if (kind === 'sum') return mergeSum(plan, parts, path, merging);
  if (kind === 'min' || kind === 'max') return mergeExtreme(kind, parts, path, merging);
  const values = parts.filter(isPresent).filter(({ value }) => value !== null);
  for (const { errors } of values) {
    if (errors !== undefined) merging.fail(path, { owner: '', faults: errors.all });
  }
  const [first, ...others] = values;
  if (first === undefined) return merging.failAll(path, parts.filter(isMissing));
  const differing = others.find(({ value }) => !isEqual(value, first.value));
  return differing === undefined ? first.value : merging.conflict(path, coordinateOf(plan), [first, differing]);
}

/** Null when any part is missing or null: never a smaller number that looks right. */
function addUp(parts: readonly Part[], path: Path, merging: Merging): number | null {
  const missing = parts.filter(isMissing);
  if (missing.length > 0) return merging.failAll(path, missing);
  let sum = 0;
  for (const { value } of parts.filter(isPresent)) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}

/** A sum as its field can hold it: one that is too large for it fails alone, and not the whole answer. */
export function mergeSum(plan: FieldPlan, parts: readonly Part[], path: Path, merging: Merging): number | null {
  const sum = addUp(parts, path, merging);
  if (sum === null || plan.shape.kind !== 'leaf' || plan.shape.accepts(sum)) return sum;
  return merging.overflow(path, coordinateOf(plan));
}

function mergeExtreme(kind: 'min' | 'max', parts: readonly Part[], path: Path, merging: Merging): unknown {
  const missing = parts.filter(isMissing);
  if (missing.length > 0) return merging.failAll(path, missing);
  let extreme: Ordered | null = null;
  for (const { value } of parts.filter(isPresent)) {
    if (!isOrdered(value)) continue;
    if (extreme === null || (kind === 'min' ? value < extreme : value > extreme)) extreme = value;
  }
  return extreme;
}

/** Worked out again from the two sums; their errors are the ratio's. One owner's own, asked for beside them, was compared with them. */
export function mergeRatio(
  plan: ObjectPlan,
  field: FieldPlan,
  rule: Extract<Rule, { kind: 'ratio' }>,
  parts: readonly Part[],
  path: Path,
  merging: Merging,
  part: (part: Part, field: FieldPlan) => Part,
): number | null {
  const [of, over] = [rule.of, rule.over].map((name) => {
    const sibling = siblingOf(plan.asked, field, name);
    if (sibling === undefined) return null;
    return addUp(
      parts.map((one) => part(one, sibling)),
      path,
      merging,
    );
  });
  const ratio = typeof of === 'number' && typeof over === 'number' ? of / over : NaN;
  return Number.isFinite(ratio) ? ratio : null;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
