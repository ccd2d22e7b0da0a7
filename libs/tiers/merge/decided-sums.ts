import type { FieldPlan, ObjectPlan, Shape, Unit } from '../compile/plan.ts';
import { type PlainRecord, isRecord, own, put } from '../record.ts';
import type { Merging } from './merging.ts';
import type { Present } from './part.ts';

/** By label: the names of fields from the value down, with dots between, and after a list's the key of the element. */
export type DecidedSums = ReadonlyMap<string, number | boolean | null>;

/**
 * Decides on sums of values from what their owners said beside them: `row` is what each said. Undefined where it cannot; then sums are
 * made of what the values show. It must give the same whatever was asked for of the values.
 */
export type SumRule = (rows: readonly { readonly owner: string; readonly row: unknown }[]) => DecidedSums | undefined;

export type SumRules = Readonly<Record<string, SumRule>>;

/**
 * The parts of an object as their type's rule has them added up: each sum that it decides on stands in one part, and nothing in the others.
 * Where one part says nothing beside its value, or has errors, the parts stay as they are.
 */
export function withDecidedSums(
  plan: ObjectPlan,
  parts: readonly Present[],
  { sumRules }: Merging,
): readonly Present[] {
  const rule = plan.sumRule === undefined ? undefined : own(sumRules, plan.sumRule);
  if (!isRule(rule) || parts.length < 2) return parts;
  const rows = parts.map(({ owner, beside }) => ({ owner, row: beside?.here }));
  if (rows.some(({ row }) => row === undefined) || parts.some(({ errors }) => errors !== undefined)) return parts;
  const sums = rule(rows);
  if (sums === undefined) return parts;
  const replacing = new Replacing(sums);
  return parts.map((part) => ({ ...part, value: replacing.inObject(plan, part.value, '', '') }));
}

/** Whether one of the rules decides on anything that is merged in the unit: then owners are asked to say more beside it. */
export function holdsDecidedSums(unit: Unit, rules: SumRules): boolean {
  const inPlan = (plan: ObjectPlan): boolean =>
    (plan.sumRule !== undefined && Object.hasOwn(rules, plan.sumRule)) ||
    plan.asked.some(({ shape }) => inShape(shape));
  const inShape = (shape: Shape): boolean => {
    if (shape.kind === 'list') return inShape(shape.of);
    return shape.kind === 'object' && [...shape.types.values()].some(inPlan);
  };
  return unit.kind === 'root' ? inShape(unit.plan.shape) : inPlan(unit.plan);
}

/** Puts each sum into the first part that has its place. */
class Replacing {
  readonly #sums: DecidedSums;
  readonly #placed = new Set<string>();

  constructor(sums: DecidedSums) {
    this.#sums = sums;
  }

  /** `label` is that of the object, `place` the same by response keys: a field may be asked for twice. */
  inObject(plan: ObjectPlan, value: unknown, label: string, place: string): unknown {
    if (!isRecord(value)) return value;
    const copy: PlainRecord = { ...value };
    for (const field of plan.asked) {
      if (!Object.hasOwn(value, field.key)) continue;
      put(copy, field.key, this.#inField(field, value[field.key], label, `${place}${field.key}`));
    }
    return copy;
  }

  #inField(field: FieldPlan, value: unknown, above: string, place: string): unknown {
    const { name, rule, shape } = field;
    const label = `${above}${name}`;
    if (rule?.kind === 'by' && shape.kind === 'list' && Array.isArray(value)) {
      const plan = soleType(shape.of);
      const key = plan?.asked.find((one) => one.name === rule.field)?.key;
      if (plan === undefined || key === undefined) return value;
      return value.map((element: unknown) => {
        const of = String(own(element, key));
        return this.inObject(plan, element, `${label}.${of}.`, `${place}.${of}.`);
      });
    }
    if (shape.kind === 'leaf') return this.#leaf(field, value, label, place);
    const plan = soleType(shape);
    return plan === undefined ? value : this.inObject(plan, value, `${label}.`, `${place}.`);
  }

  #leaf({ rule }: FieldPlan, value: unknown, label: string, place: string): unknown {
    const sum = this.#sums.get(label);
    if (sum === undefined || (rule?.kind !== 'sum' && rule?.kind !== 'max')) return value;
    const isPlaced = this.#placed.has(place);
    this.#placed.add(place);
    if (!isPlaced) return sum;
    return rule.kind === 'sum' ? 0 : null;
  }
}

function soleType(shape: Shape): ObjectPlan | undefined {
  return shape.kind === 'object' && shape.types.size === 1 ? shape.types.values().next().value : undefined;
}

function isRule(rule: unknown): rule is SumRule {
  return typeof rule === 'function';
}
