import type { FieldPlan, Shape } from '../compile/plan.ts';

/** Whether a value holds what is worked out of every owner's part, so that an owner without a part leaves it unknown. */
export function holdsFigures(shape: Shape): boolean {
  if (shape.kind === 'list') return holdsFigures(shape.of);
  if (shape.kind === 'leaf') return false;
  return shape.isConnection || [...shape.types.values()].some(({ asked }) => asked.some(isFigure));
}

/** Of lists only those that are merged by key: others are joined, and null adds nothing to them. */
function isFigure({ rule, shape }: FieldPlan): boolean {
  if (rule !== undefined && rule.kind !== 'by') return true;
  return (shape.kind === 'object' || rule?.kind === 'by') && holdsFigures(shape);
}
