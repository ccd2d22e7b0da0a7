import type { Shape } from './plan.ts';

/** Whether one owner's answer can be handed on as it came. */
export function isOpaque(shape: Shape): boolean {
  if (shape.kind === 'list') return isOpaque(shape.of);
  if (shape.kind === 'leaf') return true;
  return (
    !shape.isConnection &&
    isVerbatim(shape) &&
    [...shape.types.values()].every(
      ({ later, asked }) => later === undefined && asked.length > 0 && asked.every((field) => field.isOpaque),
    )
  );
}

/** Whether the client's own text asks for all that is asked. */
export function isVerbatim(shape: Shape): boolean {
  if (shape.kind === 'list') return isVerbatim(shape.of);
  if (shape.kind === 'leaf') return true;
  return (
    (shape.typeKey === undefined || shape.typeKey === '__typename') &&
    [...shape.types.values()].every(
      ({ asked, answers }) => asked.length === answers.length && asked.every((field) => field.isVerbatim),
    )
  );
}
