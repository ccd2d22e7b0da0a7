import type { GraphQLFormattedError } from 'graphql';
import { isStaged, type Operation, type Root } from '../compile/operation.ts';
import type { FieldPlan } from '../compile/plan.ts';
import { type Fault, faults } from '../merge/fault.ts';
import { findFlaw, findRecordFlaw } from '../merge/validate.ts';
import { type PlainRecord, isRecord, own, put } from '../record.ts';
import { type Instance, type Route, type Routing, routeEntity, routeRoot } from '../route.ts';
import type { Said } from '../send/reply.ts';
import type { Headers, Sender } from '../send/sender.ts';
import { distinctOf } from './distinct.ts';
import { type Entities, representationsOf } from './entity-slots.ts';
import { type Failure, failuresIn, typePlan, wholeFailure } from './failures.ts';
import type { Reports } from './reports.ts';

export type DirectContext = Headers & {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly routing: Routing;
  readonly sender: Sender;
  readonly reports: Reports;
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  /** Parts are remembered for this caller, so merged fields must be looked at one by one. */
  readonly isRemembered: boolean;
};

type Answer = { readonly data: PlainRecord; readonly errors: GraphQLFormattedError[] };

/**
 * The short way: a query that one owner answers alone is sent as it came, and its data handed on untouched. Undefined when the
 * operation is not of that kind, or when the owner turns out not to know all of it. Writes take the long way, each by itself, so
 * that each answers for itself.
 */
export async function answerDirectly(context: DirectContext): Promise<Answer | undefined> {
  if (context.operation.isStaged || context.operation.kind === 'mutation') return undefined;
  const distinct = distinctOf(context.operation, context.variables);
  if (distinct === undefined) return answerOnce(context);
  const answer = await answerOnce({ ...context, variables: distinct.variables });
  return answer && distinct.expand(answer);
}

async function answerOnce(context: DirectContext): Promise<Answer | undefined> {
  const { operation, sender, query = operation.text } = context;
  const owner = soleOwner(context);
  if (owner === undefined || sender.isOlder(owner.url)) return undefined;
  const name = context.operationName === undefined ? '' : `,"operationName":${JSON.stringify(context.operationName)}`;
  const body = `{"query":${operation.quote(query)}${name},"variables":${JSON.stringify(context.variables)}}`;
  const said = await sender.post(owner, body, context);
  if (said.kind === 'unknown-field') return undefined;
  return said.kind === 'data' ? complete(context, owner, said) : fail(context, owner, said.faults);
}

function soleOwner(context: DirectContext): Instance | undefined {
  let sole: Instance | undefined;
  for (const root of context.operation.roots) {
    if (root.kind === 'typename') continue;
    if (root.kind === 'service') return undefined;
    for (const route of routesOf(root, context)) {
      const [owner, ...others] = route?.owners ?? [];
      if (owner === undefined || others.length > 0 || (route?.missing.length ?? 0) > 0) return undefined;
      if (sole !== undefined && sole !== owner) return undefined;
      sole = owner;
    }
  }
  return sole;
}

/** Where each part of a root field goes; undefined among them when it takes more than sending it on. */
function* routesOf(root: Extract<Root, { key: string }>, context: DirectContext): Generator<Route | undefined> {
  const { variables, routing, isRemembered } = context;
  if (root.kind === 'field') {
    const { plan, strategy } = root.unit;
    // What the client's text leaves out of what is validated is asked on the long way.
    const isPlain = plan.isVerbatim && (strategy === 'owner' || !isRemembered);
    yield isPlain ? routeRoot(root.unit, variables, routing) : undefined;
  }
  if (root.kind !== 'entities') return;
  const representations = representationsOf(root, variables);
  for (const representation of representations) {
    const later = typePlan(root, representation)?.later;
    const [unit, ...others] = later?.units ?? [];
    const isPlain = unit?.strategy === 'owner' && others.length === 0 && unit.plan.asked.every(isPlainField);
    yield isPlain && later !== undefined && isRecord(representation)
      ? routeEntity(representation, later.key, 'owner', routing)
      : undefined;
  }
}

function complete(context: DirectContext, owner: Instance, { data, errors }: Extract<Said, { kind: 'data' }>): Answer {
  const lost = new Set<string | number | undefined>();
  const all: GraphQLFormattedError[] = [];
  for (const root of context.operation.roots) {
    if (root.kind === 'typename') put(data, root.key, 'Query');
    const value = own(data, root.key);
    const beneath = errors?.child(root.key);
    const isFailed = value === null && beneath !== undefined;
    const flaw = root.kind === 'field' && !isFailed ? fieldFlaw(root.unit.plan, value, context) : undefined;
    if (flaw !== undefined) all.push(...lose(context, owner, root, data, [faults.invalid(owner.code, flaw)]));
    else if (beneath !== undefined) report(context, owner, failuresIn(root, value, recordsOf(root, context), beneath));
    if (root.kind !== 'entities') continue;
    const representations = representationsOf(root, context.variables);
    if (!Array.isArray(value) || value.length !== representations.length) {
      if (isFailed) lost.add(root.key);
      all.push(...lose(context, owner, root, data, isFailed ? beneath.all : [faults.invalid(owner.code)]));
      continue;
    }
    for (const [i, representation] of representations.entries()) {
      const recordFlaw = value[i] === null ? undefined : flawOf(root, representation, value[i], context);
      if (recordFlaw === undefined) continue;
      value[i] = null;
      const fault = faults.invalid(owner.code, recordFlaw);
      all.push(asError(context, fault, [root.key, i]));
      report(context, owner, wholeFailure(root, [representation], [fault]));
    }
  }
  // An error that cost all records stands at each of them already.
  const given = (errors?.all ?? []).filter(({ rest }) => !lost.has(rest?.[0]));
  return { data, errors: [...given.map((fault) => asError(context, fault, fault.rest ?? [])), ...all] };
}

function isPlainField(plan: FieldPlan): boolean {
  return plan.isVerbatim && !isStaged(plan);
}

function fieldFlaw(plan: FieldPlan, value: unknown, { variables }: DirectContext): string | undefined {
  return findFlaw(plan, value, { variables, lacks: undefined });
}

function flawOf(
  root: Entities,
  representation: unknown,
  value: unknown,
  { variables }: DirectContext,
): string | undefined {
  const plan = typePlan(root, representation);
  return plan === undefined
    ? root.node.name.value
    : findRecordFlaw(plan, value, representation, { variables, lacks: undefined });
}

function fail(context: DirectContext, owner: Instance, why: readonly Fault[]): Answer {
  const data: PlainRecord = {};
  const errors: GraphQLFormattedError[] = [];
  for (const root of context.operation.roots) {
    if (root.kind === 'typename') put(data, root.key, 'Query');
    else errors.push(...lose(context, owner, root, data, why));
  }
  return { data, errors };
}

function lose(
  context: DirectContext,
  owner: Instance,
  root: Root,
  data: PlainRecord,
  why: readonly Fault[],
): GraphQLFormattedError[] {
  const records = recordsOf(root, context);
  report(context, owner, wholeFailure(root, records, why));
  put(data, root.key, root.kind === 'entities' ? records.map(() => null) : null);
  if (root.kind === 'entities')
    return records.flatMap((_, i) => why.map((fault) => asError(context, fault, [root.key, i])));
  return why.map((fault) => {
    const [at, ...rest] = fault.rest ?? [];
    return asError(context, fault, at === root.key ? [at, ...rest] : [root.key]);
  });
}

function report({ reports }: DirectContext, { code }: Instance, failures: readonly Failure[]): void {
  for (const { field, faults: why } of failures) reports.missing({ owner: code, faults: why }, field);
}

function recordsOf(root: Root, { variables }: DirectContext): readonly unknown[] {
  return root.kind === 'entities' ? representationsOf(root, variables) : [];
}

function asError(
  { operation, variables }: DirectContext,
  { message, extensions }: Fault,
  path: readonly (string | number)[],
): GraphQLFormattedError {
  const [key, index] = path;
  const root = operation.roots.find((one) => one.key === key);
  if (root?.kind !== 'entities' || typeof index !== 'number')
    return { message, ...(path.length > 0 && { path }), extensions };
  const representation = representationsOf(root, variables)[index];
  const locating = typePlan(root, representation)?.later?.key.locating;
  return { message, path, extensions: { ...extensions, key: own(representation, locating ?? 'id') } };
}
