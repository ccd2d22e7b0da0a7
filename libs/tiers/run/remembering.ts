import { Kind } from 'graphql';
import { type OwnerDirectory, parseDivisionCode } from '#divisions';
import { type FieldPlan, type Shape, coordinateOf } from '../compile/plan.ts';
import { type UnitText, printUnit } from '../compile/print.ts';
import type { LastKnown } from '../last-known.ts';
import { isOutage } from '../merge/fault.ts';
import { holdsFigures } from '../merge/figures.ts';
import { type Part, isMissing } from '../merge/part.ts';
import { validatePart } from '../merge/validate.ts';
import { own } from '../record.ts';
import type { Instance } from '../route.ts';
import type { Reports } from './reports.ts';

/** One caller's view of the last known parts, for one execution. */
export class Remembering {
  readonly #store: LastKnown | undefined;
  readonly #callerKey: string | undefined;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #directory: OwnerDirectory<Instance>;
  readonly #reports: Reports;

  constructor(
    store: LastKnown | undefined,
    callerKey: string | undefined,
    variables: Readonly<Record<string, unknown>>,
    directory: OwnerDirectory<Instance>,
    reports: Reports,
  ) {
    this.#store = store;
    this.#callerKey = callerKey;
    this.#variables = variables;
    this.#directory = directory;
    this.#reports = reports;
  }

  /**
   * The part, or what stands in for it: the owner's last known one where the owner failed. Good parts are remembered.
   * `record` tells records apart; it is empty for root fields, whose arguments do.
   */
  settle(given: Part, plan: FieldPlan, record: string): Part {
    const part = validatePart(given, plan, this.#variables);
    const isConnection = plan.shape.kind === 'object' && plan.shape.isConnection;
    const field = coordinateOf(plan);
    if (!isMissing(part)) {
      if (part.errors === undefined && part.lacks === undefined) this.#remember(part, plan, record, isConnection);
      return part;
    }
    const known = part.faults.every(isOutage) ? this.#find(part.owner, plan, record, isConnection) : undefined;
    const [fault] = part.faults;
    if (known === undefined || fault === undefined) {
      this.#reports.missing(part, field);
      return part;
    }
    if (!isConnection) {
      this.#reports.lastKnown(part.owner, fault, known.at, field);
      const { value, beside } = known;
      return { owner: part.owner, value, errors: undefined, lacks: undefined, beside };
    }
    this.#reports.missing(part, field);
    if (typeof known.value !== 'number') return part;
    this.#reports.lastKnown(part.owner, fault, known.at, `${field}.totalCount`);
    return { ...part, lastTotal: known.value };
  }

  #remember(part: Exclude<Part, { faults: unknown }>, plan: FieldPlan, record: string, isConnection: boolean): void {
    if (this.#store === undefined || this.#callerKey === undefined || this.#isForgotten(plan)) return;
    // Null where figures are due is no part, and must not take the place of one.
    if (part.value === null && holdsFigures(plan.shape)) return;
    const key = this.#key(part.owner, plan, record, isConnection);
    if (!isConnection) return this.#store.remember(key, part.value, part.beside);
    const counted = connectionType(plan)?.asked.find(({ name }) => name === 'totalCount');
    const total = counted === undefined ? undefined : own(part.value, counted.key);
    if (typeof total === 'number') this.#store.remember(key, total);
  }

  #find(owner: string, plan: FieldPlan, record: string, isConnection: boolean): ReturnType<LastKnown['find']> {
    if (this.#store === undefined || this.#callerKey === undefined || this.#isForgotten(plan)) return undefined;
    if (isConnection && !connectionType(plan)?.asked.some(({ name }) => name === 'totalCount')) return undefined;
    return this.#store.find(this.#key(owner, plan, record, isConnection));
  }

  /**
   * What somebody looks for is kept nowhere, and who looks for it as well is to be seen by the owner that is asked; neither is what callers of
   * the same rights may not all see.
   */
  #isForgotten({ args, field }: FieldPlan): boolean {
    if (field?.isOfCaller === true) return true;
    const value = args.find(({ name }) => name.value === 'search')?.value;
    if (value?.kind === Kind.VARIABLE) return own(this.#variables, value.name.value) != null;
    return value !== undefined && value.kind !== Kind.NULL;
  }

  /** A part belongs to a caller, an owner as delegated today, and a question to the letter. */
  #key(owner: string, plan: FieldPlan, record: string, isConnection: boolean): string {
    const { text, variables } = isConnection ? totalSignature(plan) : signature(plan);
    const values = [...variables].map((name) => own(this.#variables, name) ?? null);
    const code = parseDivisionCode(owner);
    const delegated = code === undefined ? [] : this.#directory.delegatedBy(code);
    return JSON.stringify([this.#callerKey, owner, delegated, record, text, values]);
  }
}

function connectionType({ shape }: FieldPlan) {
  return shape.kind === 'object' ? shape.types.values().next().value : undefined;
}

/** Nothing beneath is printed. */
const LEAF: Shape = { kind: 'leaf', isRequired: false, accepts: () => true, order: undefined };

const signatures = new WeakMap<FieldPlan, UnitText>();

function signature(plan: FieldPlan): UnitText {
  const known = signatures.get(plan) ?? print({ ...plan, key: plan.name });
  signatures.set(plan, known);
  return known;
}

/** The total of a list does not depend on the page that is shown. */
function totalSignature(plan: FieldPlan): UnitText {
  const known = signatures.get(plan);
  if (known !== undefined) return known;
  const args = plan.args.filter(({ name }) => !['first', 'after', 'last', 'before'].includes(name.value));
  const fresh = print({ ...plan, key: plan.name, args, shape: LEAF });
  signatures.set(plan, fresh);
  return fresh;
}

function print(plan: FieldPlan): UnitText {
  return printUnit({ kind: 'root', id: 0, strategy: 'owner', plan: { ...plan, key: `${plan.typeName}_${plan.name}` } });
}
