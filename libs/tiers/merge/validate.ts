import {
  type FieldPlan,
  type LeafShape,
  type ListShape,
  type ObjectPlan,
  type ObjectShape,
  type Shape,
  coordinateOf,
} from '../compile/plan.ts';
import type { EntityKey } from '../schema/rules.ts';
import { type PlainRecord, isRecord, own } from '../record.ts';
import { ROUNDING, findContradiction } from './contradiction.ts';
import { faults } from './fault.ts';
import { checkPage } from './validate-page.ts';
import { type Part, isMissing } from './part.ts';

/** What a check must know beside the value. */
export type Answered = {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields that an older instance was not asked for. */
  readonly lacks: ReadonlySet<FieldPlan> | undefined;
};

/** Gives the first field, as Type.field, whose value cannot be: of the wrong type, below zero, more than its whole. */
type Check<Value = unknown> = (value: Value, answered: Answered) => string | undefined;

type Asked = { readonly representation: unknown; readonly key: EntityKey };
type RecordCheck = (value: PlainRecord, representation: unknown, answered: Answered) => string | undefined;

const ofFields = new WeakMap<FieldPlan, Check>();
const ofRecords = new WeakMap<ObjectPlan, RecordCheck>();
const ofObjects = new WeakMap<ObjectPlan, Check<PlainRecord>>();

/** The first field in the value that an owner cannot have answered truly; undefined when there is none. */
export function findFlaw(plan: FieldPlan, value: unknown, answered: Answered): string | undefined {
  const check = ofFields.get(plan) ?? checkOf(plan, plan.shape, coordinateOf(plan));
  ofFields.set(plan, check);
  return check(value, answered);
}

/**
 * The same of a record that was asked for in the client's own text. `plan` is what the client selects on it: of this the key and the
 * type are known before, and the rest is asked by key.
 */
export function findRecordFlaw(
  plan: ObjectPlan,
  value: unknown,
  representation: unknown,
  answered: Answered,
): string | undefined {
  if (!isRecord(value)) return plan.typeName;
  const check = ofRecords.get(plan) ?? recordCheck(plan);
  ofRecords.set(plan, check);
  return check(value, representation, answered);
}

/**
 * The part, or, when its value is not what was asked for or cannot be, that it is missing. Each part is validated once, when it
 * arrives: what is merged or remembered was.
 */
export function validatePart(part: Part, plan: FieldPlan, variables: Answered['variables']): Part {
  if (isMissing(part)) return part;
  const flaw = findFlaw(plan, part.value, { variables, lacks: part.lacks });
  return flaw === undefined ? part : { owner: part.owner, faults: [faults.invalid(part.owner, flaw)] };
}

/** The part of a record, as far as its fields are not validated one by one: it is the record asked for, and they agree. */
export function validateRecord(part: Part, plan: ObjectPlan, asked: Asked): Part {
  if (isMissing(part) || !isRecord(part.value)) return part;
  const flaw =
    findContradiction(plan, part.value) ?? otherKey(keysIn(plan.asked, asked.key), part.value, asked.representation);
  return flaw === undefined ? part : { owner: part.owner, faults: [faults.invalid(part.owner, flaw)] };
}

function checkOf(plan: FieldPlan, shape: Shape, at: string): Check {
  if (shape.kind === 'leaf') return leafCheck(plan, shape, at);
  return shape.kind === 'list' ? listCheck(plan, shape, at) : compositeCheck(plan, shape, at);
}

function leafCheck({ rule }: FieldPlan, { accepts, isRequired }: LeafShape, at: string): Check {
  const isCount = rule?.kind === 'sum' && !rule.isSigned;
  const isShare = rule?.kind === 'ratio' && rule.isShare;
  return (value) => {
    if (value === null) return isRequired ? at : undefined;
    if (!accepts(value)) return at;
    if ((isCount || isShare) && Number(value) < 0) return at;
    return isShare && Number(value) > 1 + ROUNDING ? at : undefined;
  };
}

function listCheck(plan: FieldPlan, { of, isRequired }: ListShape, at: string): Check {
  const checkElement = checkOf(plan, of, at);
  const keyPlan = plan.rule?.kind === 'by' ? keyPlanOf(plan.rule.field, of) : undefined;
  return (value, answered) => {
    if (value === null) return isRequired ? at : undefined;
    if (!Array.isArray(value)) return at;
    for (const element of value) {
      const flaw = checkElement(element, answered);
      if (flaw !== undefined) return flaw;
    }
    return keyPlan !== undefined && hasTwice(value, keyPlan.key) ? coordinateOf(keyPlan) : undefined;
  };
}

function compositeCheck(plan: FieldPlan, shape: ObjectShape, at: string): Check {
  const { types, typeKey, isRequired, isConnection } = shape;
  const [sole] = types.values();
  return (value, answered) => {
    if (value === null) return isRequired ? at : undefined;
    if (!isRecord(value)) return at;
    const type = typeKey === undefined ? sole : types.get(String(own(value, typeKey)));
    if (type === undefined) return at;
    const flaw = objectCheckOf(type)(value, answered);
    return flaw ?? (isConnection ? checkPage(plan, type, value, answered.variables) : undefined);
  };
}

function objectCheckOf(plan: ObjectPlan): Check<PlainRecord> {
  const known = ofObjects.get(plan) ?? objectCheck(plan);
  ofObjects.set(plan, known);
  return known;
}

function objectCheck(plan: ObjectPlan): Check<PlainRecord> {
  const checkFields = fieldsCheck(plan.asked);
  return (value, answered) => checkFields(value, answered) ?? findContradiction(plan, value);
}

function fieldsCheck(plans: readonly FieldPlan[]): Check<PlainRecord> {
  const fields = plans.map((field) => ({
    field,
    key: field.key,
    check: checkOf(field, field.shape, coordinateOf(field)),
  }));
  return (value, answered) => {
    for (const { field, key, check } of fields) {
      const member = Object.hasOwn(value, key) ? value[key] : undefined;
      if (member === undefined && answered.lacks?.has(field) === true) continue;
      const flaw = check(member, answered);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  };
}

function recordCheck({ typeName, answers, later }: ObjectPlan): RecordCheck {
  const unit = later?.units[0];
  if (later === undefined || unit === undefined) return () => typeName;
  const known = answers.flatMap(({ plan }) => plan ?? []);
  const checkKnown = fieldsCheck(known);
  const checkRest = objectCheckOf(unit.plan);
  const keys = keysIn([...known, ...unit.plan.asked], later.key);
  return (value, representation, answered) =>
    checkKnown(value, answered) ?? checkRest(value, answered) ?? otherKey(keys, value, representation);
}

function keysIn(fields: readonly FieldPlan[], key: EntityKey): readonly FieldPlan[] {
  return fields.filter(({ name }) => key.fields.includes(name));
}

/** The first field of the key that says another record than was asked for. Keys are asked only when the client wants them. */
function otherKey(keys: readonly FieldPlan[], value: PlainRecord, representation: unknown): string | undefined {
  for (const plan of keys) {
    const [given, answered] = [own(representation, plan.name), own(value, plan.key)];
    if (given !== answered && given !== undefined && String(given) !== String(answered)) return coordinateOf(plan);
  }
  return undefined;
}

function keyPlanOf(name: string, shape: Shape): FieldPlan | undefined {
  const [type] = shape.kind === 'object' ? shape.types.values() : [];
  return type?.asked.find((field) => field.name === name);
}

function hasTwice(elements: readonly unknown[], key: string): boolean {
  const records = elements.filter(isRecord);
  return new Set(records.map((element) => own(element, key))).size < records.length;
}
