import type { EntityUnit, RootUnit } from '../compile/plan.ts';
import { faults } from '../merge/fault.ts';
import { type Part, withoutRest } from '../merge/part.ts';
import type { PlainRecord } from '../record.ts';
import type { EntityKey } from '../schema/rules.ts';
import type { Instance, Route } from '../route.ts';
import type { OwnerAnswer } from '../send/sender.ts';
import type { OwnerAsk } from '../split.ts';
import type { PlacedSlot } from './frame.ts';

export type RootAsk = { readonly unit: RootUnit; readonly route: Route };

/** One record asked for one unit, for every slot that waits for it. */
export type EntityAsk = {
  readonly unit: EntityUnit;
  readonly representation: PlainRecord;
  readonly key: EntityKey;
  /** The representation as JSON: records that read the same are the same. */
  readonly record: string;
  readonly route: Route;
  readonly slots: PlacedSlot[];
};

/** Gathers what waits in the slots, each record and unit once. */
export function gather(
  slots: readonly PlacedSlot[],
  route: (slot: PlacedSlot, unit: EntityUnit) => Route,
): EntityAsk[] {
  const asks = new Map<EntityUnit, Map<string, EntityAsk>>();
  for (const slot of slots) {
    const record = JSON.stringify(slot.representation);
    for (const unit of slot.later.units) {
      const ofUnit = asks.get(unit) ?? new Map<string, EntityAsk>();
      asks.set(unit, ofUnit);
      const known = ofUnit.get(record);
      if (known !== undefined) known.slots.push(slot);
      else
        ofUnit.set(record, {
          unit,
          representation: slot.representation,
          key: slot.later.key,
          record,
          route: route(slot, unit),
          slots: [slot],
        });
    }
  }
  return [...asks.values()].flatMap((ofUnit) => [...ofUnit.values()]);
}

/** Everything that one owner is asked in a stage, and afterwards what it answered. */
export class OwnerStage {
  readonly owner: Instance;
  readonly #roots: RootUnit[] = [];
  readonly #entities = new Map<EntityUnit, Map<EntityAsk, number>>();
  #answer: OwnerAnswer = { kind: 'failed', faults: [] };

  constructor(owner: Instance) {
    this.owner = owner;
  }

  addRoot(unit: RootUnit): void {
    this.#roots.push(unit);
  }

  addEntity(ask: EntityAsk): void {
    const asks = this.#entities.get(ask.unit) ?? new Map<EntityAsk, number>();
    this.#entities.set(ask.unit, asks.set(ask, asks.size));
  }

  get ask(): OwnerAsk {
    const entities = [...this.#entities].map(([unit, asks]) => ({
      unit,
      representations: [...asks.keys()].map(({ representation }) => representation),
    }));
    return { roots: this.#roots, entities };
  }

  set answer(answer: OwnerAnswer) {
    this.#answer = answer;
  }

  /** The owner's part of everything it was asked at the root. */
  rootPart(): Part {
    const owner = this.owner.code;
    if (this.#answer.kind === 'failed') return { owner, faults: this.#answer.faults };
    const { data, errors, lacks, beside } = this.#answer;
    return { owner, value: data, errors, lacks, beside };
  }

  /** The owner's part of a record. */
  entityPart(ask: EntityAsk): Part {
    const owner = this.owner.code;
    if (this.#answer.kind === 'failed') return { owner, faults: this.#answer.faults.map(withoutRest) };
    const { data, errors, lacks, names, beside } = this.#answer;
    const name = names[[...this.#entities.keys()].indexOf(ask.unit)] ?? '';
    const asks = this.#entities.get(ask.unit);
    const index = asks?.get(ask) ?? 0;
    const list = Object.hasOwn(data, name) ? data[name] : undefined;
    if (list === undefined && lacks !== undefined) return { owner, value: {}, errors: undefined, lacks };
    const own = errors?.child(name);
    if (!Array.isArray(list) || list.length !== asks?.size) {
      const isFailed = list === null && own !== undefined;
      return { owner, faults: isFailed ? own.all.map(withoutRest) : [faults.invalid(owner)] };
    }
    const value: unknown = list[index] ?? null;
    const at = own?.child(index);
    if (value === null && at !== undefined) return { owner, faults: at.all };
    return { owner, value, errors: at, lacks, beside: beside?.child(name)?.child(index) };
  }
}
