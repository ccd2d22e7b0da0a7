import { type FieldPlan, coordinateOf } from '../compile/plan.ts';
import { own } from '../record.ts';
import type { Beside } from './beside.ts';
import type { ErrorTree } from './error-tree.ts';
import { type Fault, faults } from './fault.ts';

/** One owner's part of a value: what it answered, or why it is missing. */
export type Part = Present | Missing;

export type Present = {
  readonly owner: string;
  readonly value: unknown;
  readonly errors: ErrorTree | undefined;
  /** Fields that the owner was not asked for, because its instance does not know them. */
  readonly lacks: ReadonlySet<FieldPlan> | undefined;
  readonly beside?: Beside | undefined;
};

export type Missing = {
  readonly owner: string;
  readonly faults: readonly Fault[];
  /** The owner's last known `totalCount`, for a page that it is missing from. */
  readonly lastTotal?: number;
};

export function isMissing(part: Part): part is Missing {
  return 'faults' in part;
}

export function isPresent(part: Part): part is Present {
  return !isMissing(part);
}

/** The part that a field has in an object part. Null together with an error is missing; absent was never answered. */
export function partOf(part: Part, plan: FieldPlan): Part {
  if (isMissing(part)) return { owner: part.owner, faults: part.faults.map(withoutRest) };
  if (part.value === null) return part;
  const value = own(part.value, plan.key);
  if (value === undefined) {
    const field = coordinateOf(plan);
    const isLacking = part.lacks?.has(plan) === true;
    const why = part.errors?.child(plan.key)?.all;
    const fault = isLacking ? faults.lacksField(part.owner, field) : faults.invalid(part.owner, field);
    return { owner: part.owner, faults: why ?? [fault] };
  }
  return settle(part, value, plan.key);
}

export function elementOf(part: Present, value: unknown, index: number): Part {
  return settle(part, value ?? null, index);
}

function settle({ owner, errors, lacks, beside }: Present, value: unknown, key: string | number): Part {
  const beneath = errors?.child(key);
  if (value === null && beneath !== undefined) return { owner, faults: beneath.all };
  return { owner, value, errors: beneath, lacks, beside: beside?.child(key) };
}

/** The error as one of the whole value: where its owner met it is no place in this answer. */
export function withoutRest({ message, extensions }: Fault): Fault {
  return { message, extensions };
}

/**
 * The parts that hold a value, and those that are missing. Nulls add nothing and are left out, unless they are a gap: then each
 * that stands beside a value counts as missing. `isGap` is only asked when there is such a null.
 */
export function partition(
  parts: readonly Part[],
  isGap: () => boolean = () => false,
): { present: Present[]; missing: Missing[] } {
  const present: Present[] = [];
  const missing: Missing[] = [];
  const nulls: Present[] = [];
  for (const part of parts) {
    if (isMissing(part)) missing.push(part);
    else (part.value === null ? nulls : present).push(part);
  }
  if (nulls.length > 0 && present.length > 0 && isGap()) {
    missing.push(...nulls.map(({ owner }) => ({ owner, faults: [faults.invalid(owner)] })));
  }
  return { present, missing };
}

/** The part as one that is not all that there is to be added up: no rule decides on a sum without the others. */
export function withoutBeside(part: Part): Part {
  return isMissing(part) ? part : { ...part, beside: undefined };
}
