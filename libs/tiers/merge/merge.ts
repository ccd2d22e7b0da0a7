import { argumentOf, pageSizeOf } from '../compile/arguments.ts';
import type { FieldPlan, ListShape, ObjectPlan, ObjectShape, Shape } from '../compile/plan.ts';
import { own, put, type PlainRecord } from '../record.ts';
import { holdsFigures } from './figures.ts';
import { withDecidedSums } from './decided-sums.ts';
import { type ByRule, groupByKey } from './keyed.ts';
import { mergeLeaf, mergeRatio, mergeSum } from './leaf.ts';
import type { Merging } from './merging.ts';
import { type Page, edgesOf, pageInfoOf, pageOf, sureEndOf } from './page.ts';
import { type Missing, type Part, elementOf, isMissing, partOf, partition, withoutBeside } from './part.ts';
import { type Path, toArray } from './path.ts';
import { missingFrom, rankGroups } from './ranked.ts';
import { listOf } from './validate-page.ts';
import { worded } from './worded.ts';

/**
 * Merges one field's parts, which were validated, into the value that one owner holding all rows would have given. What cannot
 * be known becomes null, with errors in `merging`. Pure but for `merging`; parts are never changed, but their values may be handed on.
 */
export function mergeField(plan: FieldPlan, parts: readonly Part[], path: Path, merging: Merging): unknown {
  return mergeValue(plan, plan.shape, parts, path, merging, plan.isOpaque);
}

/** Merges the fields of an object's parts into `object`, in the client's order. */
export function mergeFields(
  plan: ObjectPlan,
  parts: readonly Part[],
  path: Path,
  merging: Merging,
  object: PlainRecord,
  part: (part: Part, field: FieldPlan) => Part = partOf,
): void {
  for (const { key, plan: field } of plan.answers) {
    put(object, key, field === undefined ? null : mergeMember(plan, field, parts, { above: path, key }, merging, part));
  }
}

/** One field of an object whose parts are at hand: a ratio and a sentence are made from its siblings, all else from its own parts. */
export function mergeMember(
  plan: ObjectPlan,
  field: FieldPlan,
  parts: readonly Part[],
  path: Path,
  merging: Merging,
  part: (part: Part, field: FieldPlan) => Part,
): unknown {
  if (field.rule?.kind === 'ratio') return mergeRatio(plan, field, field.rule, parts, path, merging, part);
  const value = mergeField(
    field,
    parts.map((one) => part(one, field)),
    path,
    merging,
  );
  return field.field?.isWorded === true ? worded(plan, field, parts, value, merging) : value;
}

export function mergeValue(
  plan: FieldPlan,
  shape: Shape,
  parts: readonly Part[],
  path: Path,
  merging: Merging,
  isOpaque = false,
): unknown {
  const [only] = parts;
  if (isOpaque && parts.length === 1 && only !== undefined && !isMissing(only)) {
    if (only.errors === undefined && only.lacks === undefined) return only.value;
  }
  if (shape.kind === 'leaf') return mergeLeaf(plan, parts, path, merging);
  if (shape.kind === 'list') return mergeList(plan, shape, parts, path, merging, isOpaque);
  return shape.isConnection
    ? mergeConnection(plan, shape, parts, path, merging)
    : mergeObject(shape, parts, path, merging);
}

/** Lists are joined in the order of the owners, or, with `@by`, element by element of the same key. */
function mergeList(
  plan: FieldPlan,
  shape: ListShape,
  parts: readonly Part[],
  path: Path,
  merging: Merging,
  isOpaque: boolean,
): unknown {
  const isGap = (): boolean => plan.rule?.kind === 'by' && !merging.isOptional && holdsFigures(shape);
  const { present, missing } = partition(parts, isGap);
  merging.failAll(path, missing);
  if (present.length === 0) return null;
  if (plan.rule?.kind === 'by') return mergeKeyed(plan, plan.rule, shape, { present, missing }, path, merging);
  const elements = present.flatMap((part) => listOf(part.value).map((element, i) => elementOf(part, element, i)));
  return elements.map((element, key) => mergeValue(plan, shape.of, [element], { above: path, key }, merging, isOpaque));
}

function mergeKeyed(
  plan: FieldPlan,
  rule: ByRule,
  shape: ListShape,
  { present, missing }: ReturnType<typeof partition>,
  path: Path,
  merging: Merging,
): unknown {
  const mergeEach = (elements: readonly (readonly Part[])[]): unknown[] =>
    elements.map((parts, key) => mergeValue(plan, shape.of, parts, { above: path, key }, merging));
  const { ranked } = rule;
  const groups = groupByKey(shape, rule, present, path, merging);
  if (ranked === undefined) {
    const complete = groups.map(({ parts }) => (parts.length === present.length ? parts : parts.map(withoutBeside)));
    // Which elements a missing owner would have added to is not known, so it is missing from every one.
    return mergeEach(complete.map((parts) => [...parts, ...missing]));
  }
  // Elements are divisions: each owner of a part of one gave it, and a missing owner is missing from those that it holds a part of.
  const whole = groups.map(({ key, parts }) => ({ key, parts: [...parts, ...missingFrom(key, parts, missing)] }));
  const first = rankGroups(plan, shape, ranked, whole, merging, (type, member, parts, unheard) =>
    mergeMember(type, member, parts, undefined, unheard, partOf),
  );
  return mergeEach(first.map(({ parts }) => parts));
}

export function mergeObject(shape: ObjectShape, parts: readonly Part[], path: Path, merging: Merging): unknown {
  const { present, missing } = partition(parts, () => !merging.isOptional && holdsFigures(shape));
  const plan = present.length === 0 ? undefined : planOf(shape, present[0]?.value);
  if (plan === undefined) return merging.failAll(path, missing);
  const alike = present.filter(({ value }) => planOf(shape, value) === plan);
  const object: PlainRecord = {};
  const isWhole = missing.length === 0 && alike.length === present.length;
  const added = isWhole ? withDecidedSums(plan, alike, merging) : alike;
  mergeFields(plan, [...added, ...missing], path, merging, object);
  if (alike.length < present.length) return merging.conflict(path, plan.typeName, present);
  if (plan.later !== undefined) {
    const key = Object.fromEntries(plan.later.keyPlans.map(({ key: at, name }) => [name, own(alike[0]?.value, at)]));
    const representation = { __typename: plan.typeName, ...key };
    merging.slots.push({ path: toArray(path), later: plan.later, representation, object });
  }
  return object;
}

/**
 * A page of a list that is spread over owners. Each was asked for the same page, a cursor being a position in the global
 * order: their edges are sorted together and cut, at the latest where an owner's edges end that has more of them. A missing
 * owner's edges are absent, and an error says so.
 */
function mergeConnection(
  plan: FieldPlan,
  shape: ObjectShape,
  parts: readonly Part[],
  path: Path,
  merging: Merging,
): unknown {
  const type: ObjectPlan | undefined = shape.types.values().next().value;
  if (type === undefined) return null;
  const first = pageSizeOf(plan, merging.variables);
  const after = argumentOf(plan, 'after', merging.variables);
  const { present, missing } = partition(parts, () => !merging.isOptional);
  merging.failAll(path, missing);
  if (present.length === 0) return null;
  const bounds = { first, end: sureEndOf(type, present) };
  const lead = edgesOf(type);
  const page = pageOf(lead, present, bounds);
  const connection: PlainRecord = {};
  for (const { key, plan: field } of type.answers) {
    if (field === undefined) continue;
    const at: Path = { above: path, key };
    if (field.name === 'edges')
      put(connection, key, mergeEdges(field, field === lead ? page : pageOf(field, present, bounds), at, merging));
    else if (field.name === 'pageInfo') put(connection, key, pageInfoOf(field, page, present, after));
    else if (field.name === 'totalCount') put(connection, key, mergeTotal(field, present, missing, at, merging));
    else put(connection, key, mergeMember(type, field, [...present, ...missing], at, merging, partOf));
  }
  return connection;
}

function mergeEdges(field: FieldPlan, { edges, missing }: Page, path: Path, merging: Merging): unknown {
  const element = field.shape.kind === 'list' ? field.shape.of : field.shape;
  merging.failAll(path, missing);
  return edges.map(({ part }, key) => mergeValue(field, element, [part], { above: path, key }, merging));
}

/** Counts every owner or nobody; a missing owner counts with its last known number. */
function mergeTotal(
  field: FieldPlan,
  present: readonly Part[],
  missing: readonly Missing[],
  path: Path,
  merging: Merging,
): number | null {
  const known = missing.map((part): Part => {
    const { owner, lastTotal } = part;
    return lastTotal === undefined ? part : { owner, value: lastTotal, errors: undefined, lacks: undefined };
  });
  return mergeSum(field, [...present.map((part) => partOf(part, field)), ...known], path, merging);
}

function planOf({ types, typeKey }: ObjectShape, value: unknown): ObjectPlan | undefined {
  if (typeKey === undefined) return types.values().next().value;
  const name = own(value, typeKey);
  return typeof name === 'string' ? types.get(name) : undefined;
}
