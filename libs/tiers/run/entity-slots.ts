import { valueFromASTUntyped } from 'graphql';
import { errors } from '#errors';
import type { Root } from '../compile/operation.ts';
import { type Fault, faultOf } from '../merge/fault.ts';
import { type PlainRecord, isRecord, own, put } from '../record.ts';
import type { Frame, PlacedSlot } from './frame.ts';

export type Entities = Extract<Root, { kind: 'entities' }>;

/** The records that an `_entities` field names. */
export function representationsOf(
  { node }: Entities,
  variables: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const value = node.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const list = value && valueFromASTUntyped(value, { ...variables });
  return Array.isArray(list) ? list : [];
}

/** Answers `_entities` as far as the keys go: a full-length list, with a slot for each record of which more is wanted. */
export function entitySlots(root: Entities, frame: Frame, variables: Readonly<Record<string, unknown>>) {
  const slots: PlacedSlot[] = [];
  const faults: { readonly index: number; readonly fault: Fault }[] = [];
  const list = representationsOf(root, variables).map((representation, index) => {
    const plan = root.shape.types.get(String(own(representation, '__typename')));
    if (plan === undefined || !isRecord(representation)) {
      faults.push({ index, fault: faultOf(errors.idMalformed(JSON.stringify(representation))) });
      return null;
    }
    const object: PlainRecord = {};
    for (const { key, plan: field } of plan.answers) {
      put(object, key, field === undefined ? null : (own(representation, field.name) ?? null));
    }
    if (plan.later !== undefined)
      slots.push({ path: [root.key, index], later: plan.later, representation, object, frame });
    return object;
  });
  return { list, slots, faults };
}
