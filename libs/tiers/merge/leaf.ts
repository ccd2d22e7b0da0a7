import type { FieldPlan, ObjectPlan } from '../compile/plan.ts';
import type { Rule } from '../schema/rules.ts';
import { isSame } from '../compile/draft.ts';
import { faults } from './fault.ts';
import type { Merging } from './merging.ts';
import { type Ordered, isOrdered } from './ordered.ts';
import { type Missing, type Part, type Present, isMissing, isPresent } from './part.ts';
import type { Path } from './path.ts';

/** Merges single values by the field's rule. Without one they must agree; null is what an owner says that has nothing to add. */
export function mergeLeaf(plan: FieldPlan, parts: readonly Part[], path: Path, merging: Merging): unknown {
  const kind = plan.rule?.kind;
  if (kind === 'sum') return mergeSum(parts, path, merging);
  if (kind === 'min' || kind === 'max') return mergeExtreme(kind, parts, path, merging);
  const values = parts.filter(isPresent).filter(({ value }) => value !== null);
  for (const { errors } of values) {
    if (errors !== undefined) merging.fail(path, { owner: '', faults: errors.all });
  }
  const [first, ...others] = values;
  if (first === undefined) return merging.failAll(path, parts.filter(isMissing));
  const differing = others.find(({ value }) => !isEqual(value, first.value));
  return differing === undefined
    ? first.value
    : merging.conflict(path, `${plan.typeName}.${plan.name}`, [first, differing]);
}

/** Null when any part is missing or null: never a smaller number that looks right. */
export function mergeSum(parts: readonly Part[], path: Path, merging: Merging): number | null {
  const { present, missing } = demand(parts, (value) => typeof value === 'number' || value === null);
  if (missing.length > 0) return merging.failAll(path, missing);
  let sum = 0;
  for (const { value } of present) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}

function mergeExtreme(kind: 'min' | 'max', parts: readonly Part[], path: Path, merging: Merging): unknown {
  const { present, missing } = demand(parts, (value) => value === null || isOrdered(value));
  if (missing.length > 0) return merging.failAll(path, missing);
  let extreme: Ordered | null = null;
  for (const { value } of present) {
    if (!isOrdered(value)) continue;
    if (extreme === null || (kind === 'min' ? value < extreme : value > extreme)) extreme = value;
  }
  return extreme;
}

/** Worked out again from the two sums; their errors are the ratio's. One owner's own ratio needs no working out. */
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
    const sibling = siblingOf(plan, field, name);
    if (sibling === undefined) return null;
    return mergeSum(
      parts.map((one) => part(one, sibling)),
      path,
      merging,
    );
  });
  return typeof of === 'number' && typeof over === 'number' && over !== 0 ? of / over : null;
}

function siblingOf(plan: ObjectPlan, field: FieldPlan, name: string): FieldPlan | undefined {
  return plan.asked.find((one) => {
    const known = one.field?.definition.args ?? [];
    return (
      one.name === name &&
      isSame(
        one.args,
        field.args.filter((argument) => known.some(({ name: n }) => n === argument.name.value)),
      )
    );
  });
}

function demand(
  parts: readonly Part[],
  isFit: (value: unknown) => boolean,
): { present: Present[]; missing: Missing[] } {
  const present: Present[] = [];
  const missing: Missing[] = [];
  for (const part of parts) {
    if (isMissing(part)) missing.push(part);
    else if (isFit(part.value)) present.push(part);
    else missing.push({ owner: part.owner, faults: [faults.invalid(part.owner)] });
  }
  return { present, missing };
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
