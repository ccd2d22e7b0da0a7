import { pageSizeOf } from '../compile/arguments.ts';
import type { FieldPlan, ListShape, ObjectPlan, Shape } from '../compile/plan.ts';
import type { Ranking } from '../schema/rules.ts';
import { withDecidedSums } from './decided-sums.ts';
import type { Group } from './keyed.ts';
import { Merging } from './merging.ts';
import { type Missing, type Part, isPresent, partOf } from './part.ts';

/** Merges a field of an object whose parts are at hand; see merge.ts. */
type MergeMember = (plan: ObjectPlan, field: FieldPlan, parts: readonly Part[], merging: Merging) => unknown;

/** The first groups in the order of the ranking, by what each comes to when its parts are merged. */
export function rankGroups(
  plan: FieldPlan,
  shape: ListShape,
  ranking: Ranking,
  groups: readonly Group[],
  merging: Merging,
  mergeMember: MergeMember,
): readonly Group[] {
  const values = new Map(groups.map((group) => [group, valueOf(shape, ranking, group, merging, mergeMember)]));
  const sign = ranking.isHighestFirst ? -1 : 1;
  const sorted = groups.toSorted((one, other) => {
    const [a, b] = [values.get(one), values.get(other)];
    if (a !== b) return a === undefined ? 1 : b === undefined ? -1 : sign * (a - b);
    return String(one.key) < String(other.key) ? -1 : 1;
  });
  return sorted.slice(0, pageSizeOf(plan, merging.variables));
}

/**
 * Of the owners that are missing, those that hold a part of the element. Keys and owners are codes, of which a part's begins with the
 * whole's: an owner at or beneath the element adds to it; one above it only where none of those that gave it holds it itself.
 */
export function missingFrom(key: unknown, parts: readonly Part[], missing: readonly Missing[]): Missing[] {
  const code = String(key);
  const isHeld = parts.some(({ owner }) => code.startsWith(owner));
  return missing.filter(({ owner }) => owner.startsWith(code) || (!isHeld && code.startsWith(owner)));
}

/** What an element is ranked by; undefined where it is null, or not a number. */
function valueOf(
  shape: ListShape,
  { path }: Ranking,
  { parts }: Group,
  { variables, isOptional, sumRules }: Merging,
  mergeMember: MergeMember,
): number | undefined {
  // What is wrong with it is told where the element itself is merged.
  const unheard = new Merging(variables, isOptional, undefined, sumRules);
  let at: { readonly shape: Shape; readonly parts: readonly Part[] } = { shape: shape.of, parts };
  for (const [depth, name] of path.entries()) {
    const type = at.shape.kind === 'object' ? at.shape.types.values().next().value : undefined;
    const field = type && findField(type, name, path[depth + 1]);
    if (type === undefined || field === undefined) return undefined;
    if (depth === path.length - 1) {
      const value = mergeMember(type, field, decidedParts(type, at.parts, unheard), unheard);
      return typeof value === 'number' ? value : undefined;
    }
    at = { shape: field.shape, parts: at.parts.map((part) => partOf(part, field)) };
    // Null without an error has nothing to add.
    if (at.parts.every((part) => isPresent(part) && part.value === null)) return undefined;
  }
  return undefined;
}

/** The parts as the type's rule has them added up, if it has one: an element has its place by what is shown of it. */
function decidedParts(type: ObjectPlan, parts: readonly Part[], merging: Merging): readonly Part[] {
  const present = parts.filter(isPresent);
  return present.length === parts.length ? withDecidedSums(type, present, merging) : parts;
}

/** The field as it was asked for the ranking: one that brings what is asked beneath it. */
function findField(type: ObjectPlan, name: string, beneath: string | undefined): FieldPlan | undefined {
  return type.asked.find((field) => {
    if (field.name !== name || field.args.length > 0) return false;
    if (beneath === undefined) return true;
    const inner = field.shape.kind === 'object' ? field.shape.types.values().next().value : undefined;
    return inner?.asked.some((one) => one.name === beneath) === true;
  });
}
