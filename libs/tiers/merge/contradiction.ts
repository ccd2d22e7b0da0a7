import { type ObjectPlan, coordinateOf } from '../compile/plan.ts';
import { type PlainRecord, own } from '../record.ts';

/** Fractions that were added up differ in their last digits. Far below the distance of two integers. */
export const ROUNDING = 1e-12;

/** The first field that what else the object says rules out. What is null is not known, and may be anything. */
export function findContradiction(plan: ObjectPlan, value: PlainRecord): string | undefined {
  return brokenBound(plan, value) ?? wrongRatio(plan, value);
}

/** The first field that is more than its whole. */
function brokenBound({ bounds }: ObjectPlan, value: PlainRecord): string | undefined {
  for (const { part, whole } of bounds) {
    const [some, all] = [own(value, part.key), own(value, whole.key)];
    if (typeof some !== 'number' || typeof all !== 'number') continue;
    if (some - all > Math.abs(all) * ROUNDING) return coordinateOf(part);
  }
  return undefined;
}

/** The first ratio that its two sums do not have: one owner's own is handed on, and not worked out again. */
function wrongRatio({ quotients }: ObjectPlan, value: PlainRecord): string | undefined {
  for (const { ratio, of, over } of quotients) {
    const [said, some, all] = [ratio, of, over].map(({ key }) => own(value, key));
    if (typeof said !== 'number' || typeof some !== 'number' || typeof all !== 'number') continue;
    // Nothing is a share of nothing.
    if (all === 0 || Math.abs(said - some / all) > Math.abs(said) * ROUNDING) return coordinateOf(ratio);
  }
  return undefined;
}
