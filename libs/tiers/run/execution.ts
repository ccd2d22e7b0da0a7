import type { GraphQLFormattedError } from 'graphql';
import type { Root } from '../compile/operation.ts';
import { type FieldPlan, type RootUnit, coordinateOf } from '../compile/plan.ts';
import { type Fault, asOutcome, noOutcome } from '../merge/fault.ts';
import type { SumRules } from '../merge/decided-sums.ts';
import { mergeField, mergeFields } from '../merge/merge.ts';
import { Merging, type Word } from '../merge/merging.ts';
import { type Part, isMissing, partOf } from '../merge/part.ts';
import { validatePart, validateRecord } from '../merge/validate.ts';
import { type PlainRecord, own, put } from '../record.ts';
import { refusedPayload } from '../refusal.ts';
import { type Route, type Routing, routeEntity, routeRoot } from '../route.ts';
import { type AskingContext, askOwners } from './ask-owners.ts';
import { Complaints } from './complaints.ts';
import { entitySlots } from './entity-slots.ts';
import { type Frame, type PlacedSlot, clear, frameOf, placesOf } from './frame.ts';
import type { Remembering } from './remembering.ts';
import type { Reports } from './reports.ts';
import { type EntityAsk, type OwnerStage, type RootAsk, gather } from './stage.ts';

export type ExecutionContext = AskingContext & {
  readonly routing: Routing;
  readonly remembering: Remembering;
  readonly reports: Reports;
  readonly sdl: string;
  readonly word: Word | undefined;
  readonly sumRules: SumRules;
};

type Outcome = { readonly value: PlainRecord | null; readonly faults: readonly Fault[] };

/** One run of an operation: stage after stage, each asking every owner concerned once, until nothing waits. */
export class Execution {
  readonly #context: ExecutionContext;
  readonly #data: PlainRecord = {};
  readonly #root: Frame;
  readonly #complaints = new Complaints();

  constructor(context: ExecutionContext) {
    this.#context = context;
    this.#root = { containers: [this.#data], places: [[]] };
  }

  async run(): Promise<{ data: PlainRecord; errors: GraphQLFormattedError[] }> {
    const { operation } = this.#context;
    for (const { key } of operation.roots) put(this.#data, key, null);
    const slots: PlacedSlot[] = operation.roots.flatMap((root) => this.#answerHere(root));
    const units = operation.roots.flatMap((root) => (root.kind === 'field' ? [root.unit] : []));
    if (operation.kind === 'mutation') {
      for (const unit of units) slots.push(...(await this.#stage([unit], [])));
    } else slots.push(...(await this.#stage(units, slots.splice(0))));
    for (let waiting = slots; waiting.length > 0;) waiting = await this.#stage([], waiting);
    return { data: this.#data, errors: this.#complaints.list() };
  }

  /** Root fields that need no owner, and the records of `_entities`, whose keys are all that is known at first. */
  #answerHere(root: Root): PlacedSlot[] {
    if (root.kind === 'field') return [];
    if (root.kind === 'entities') {
      const { list, slots, faults } = entitySlots(root, this.#root, this.#context.variables);
      put(this.#data, root.key, list);
      for (const { index, fault } of faults) this.#complaints.tell(this.#root.places, [root.key, index], fault);
      return slots;
    }
    const { kind, sdl } = { ...this.#context.operation, sdl: this.#context.sdl };
    const typename = kind === 'mutation' ? 'Mutation' : 'Query';
    put(this.#data, root.key, root.kind === 'typename' ? typename : serviceOf(root.node, sdl));
    return [];
  }

  async #stage(units: readonly RootUnit[], waiting: readonly PlacedSlot[]): Promise<PlacedSlot[]> {
    const { operation, routing, variables } = this.#context;
    // Where a domain need not have an owner, a read of it is null; a write that reaches nobody is refused.
    const strict = operation.kind === 'mutation' ? { ...routing, isOptional: false } : routing;
    const roots = units.map((unit): RootAsk => ({ unit, route: routeRoot(unit, variables, strict) }));
    const records = gather(waiting, ({ representation, later }, unit) =>
      routeEntity(representation, later.key, unit.strategy, routing),
    );
    const stages = await askOwners(roots, records, this.#context);
    const slots = roots.flatMap((ask) => this.#mergeRoot(ask, stages));
    const outcomes = new Map<EntityAsk, Outcome>();
    for (const ask of records) {
      const { outcome, found } = this.#mergeRecord(ask, stages);
      outcomes.set(ask, outcome);
      slots.push(...found);
    }
    this.#fill(waiting, records, outcomes);
    return slots;
  }

  #mergeRoot({ unit: { plan, strategy }, route }: RootAsk, stages: ReadonlyMap<string, OwnerStage>): PlacedSlot[] {
    const { variables, remembering, routing, word, sumRules } = this.#context;
    const merging = new Merging(variables, routing.isOptional, word, sumRules);
    const parts = [
      ...route.owners.map(({ code }) => partOf(stages.get(code)?.rootPart() ?? none(code), plan)),
      ...this.#missingOf(plan, route),
    ];
    const settled = parts.map((part) =>
      strategy === 'owner'
        ? this.#noted(this.#outcomeOf(validatePart(part, plan, variables), plan), plan.typeName, plan.name)
        : remembering.settle(part, plan, ''),
    );
    const value = settled.length === 0 ? null : mergeField(plan, settled, { above: undefined, key: plan.key }, merging);
    put(this.#data, plan.key, value);
    return this.#take(merging, this.#root);
  }

  /** What the divisions without an owner count as; a write that is refused for its input is answered by its own payload. */
  #missingOf(plan: FieldPlan, { refused, missing }: Route): readonly Part[] {
    const isWrite = this.#context.operation.kind === 'mutation';
    const payload = isWrite && refused !== undefined ? refusedPayload(plan, refused) : undefined;
    return payload === undefined ? missing : [{ owner: '', value: payload, errors: undefined, lacks: undefined }];
  }

  /** An answer that is none leaves it open whether a write was done. */
  #outcomeOf(part: Part, plan: FieldPlan): Part {
    if (this.#context.operation.kind !== 'mutation') return part;
    const { owner } = part;
    if (isMissing(part)) return { owner, faults: part.faults.map((fault) => asOutcome(owner, fault)) };
    const isSilent = part.value === null && plan.shape.kind === 'object';
    return isSilent ? { owner, faults: [noOutcome(owner, coordinateOf(plan))] } : part;
  }

  #mergeRecord(ask: EntityAsk, stages: ReadonlyMap<string, OwnerStage>): { outcome: Outcome; found: PlacedSlot[] } {
    const { unit, route, slots, record } = ask;
    const frame = frameOf(slots);
    const parts = [
      ...route.owners.map(({ code }) => stages.get(code)?.entityPart(ask) ?? none(code)),
      ...route.missing,
    ].map((part) => validateRecord(part, unit.plan, ask));
    const [only] = parts;
    if (
      route.owners.length === 0 ||
      (unit.strategy === 'owner' && (only === undefined || isMissing(only) || only.value === null))
    ) {
      for (const part of parts) for (const { name } of unit.plan.asked) this.#noted(part, unit.plan.typeName, name);
      return { outcome: { value: null, faults: parts.filter(isMissing).flatMap((part) => part.faults) }, found: [] };
    }
    const { variables, remembering, routing, word, sumRules } = this.#context;
    const merging = new Merging(variables, routing.isOptional, word, sumRules);
    const object: PlainRecord = {};
    const settle = (part: Part, field: FieldPlan): Part =>
      unit.strategy === 'owner'
        ? this.#noted(validatePart(partOf(part, field), field, variables), field.typeName, field.name)
        : remembering.settle(partOf(part, field), field, record);
    mergeFields(unit.plan, parts, undefined, merging, object, settle);
    return { outcome: { value: object, faults: [] }, found: this.#take(merging, frame, keyOf(ask)) };
  }

  /** Puts what was found into the slots. An object of which nothing came but its key is null as a whole. */
  #fill(
    waiting: readonly PlacedSlot[],
    records: readonly EntityAsk[],
    outcomes: ReadonlyMap<EntityAsk, Outcome>,
  ): void {
    const bySlot = new Map<PlacedSlot, EntityAsk[]>(waiting.map((slot) => [slot, []]));
    for (const ask of records) for (const slot of ask.slots) bySlot.get(slot)?.push(ask);
    for (const [slot, asks] of bySlot) {
      const found = asks.map((ask) => ({ ask, outcome: outcomes.get(ask) ?? { value: null, faults: [] } }));
      const isGone = slot.later.isByKey && found.every(({ outcome }) => outcome.value === null);
      if (isGone) clear(slot);
      for (const { ask, outcome } of found) {
        const keys = ask.unit.plan.answers.map(({ key }) => key);
        if (!isGone) for (const key of keys) put(slot.object, key, own(outcome.value, key) ?? null);
        for (const fault of outcome.faults) {
          if (isGone) this.#complaints.tell(placesOf(slot), fault.rest ?? [], fault, keyOf(ask));
          else for (const key of keys) this.#complaints.tell(placesOf(slot), [key], fault, keyOf(ask));
        }
      }
    }
  }

  #noted(part: Part, typeName: string, name: string): Part {
    if (isMissing(part)) this.#context.reports.missing(part, `${typeName}.${name}`);
    return part;
  }

  #take({ faults, slots }: Merging, frame: Frame, key?: unknown): PlacedSlot[] {
    for (const { path, fault } of faults) this.#complaints.tell(frame.places, path, fault, key);
    return slots.map((slot) => ({ ...slot, frame }));
  }
}

function keyOf({ representation, key }: EntityAsk): unknown {
  return own(representation, key.locating);
}

function none(owner: string): Part {
  return { owner, value: null, errors: undefined, lacks: undefined };
}

function serviceOf(node: Extract<Root, { node: unknown }>['node'], sdl: string): PlainRecord {
  const service: PlainRecord = {};
  for (const selection of node.selectionSet?.selections ?? []) {
    if (selection.kind === 'Field')
      put(service, selection.alias?.value ?? selection.name.value, selection.name.value === 'sdl' ? sdl : '_Service');
  }
  return service;
}
