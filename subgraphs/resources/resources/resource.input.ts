import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayWithin } from '#writes';
import type { AddResourceInput } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';
import type { ResourceKind } from './resource-kinds.ts';

const line = { most: MOST.long } as const;

export const addResourceInput = inputOf<AddResourceInput>()(
  (today) => ({
    provider: fields.recordId(),
    title: fields.text(line),
    kind: fields.given<ResourceKind>(),
    area: fields.optional(fields.divisionCode()),
    quantity: fields.optional(fields.count()),
    unit: fields.optionalText(line),
    availableFrom: fields.plausibleDate(today),
    availableUntil: fields.optional(fields.plausibleDate(today)),
    conditions: fields.optionalText({ ...line, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ availableFrom, availableUntil }) => ({ availableUntil: lastDayRefusal(availableFrom, availableUntil) }),
);

export type AddResourceContent = ContentOf<typeof addResourceInput>;

/** 录入资源. The authority over the library is that of the provider's row. */
export const addResourceWrite: Write<AddResourceInput, AddResourceContent> = {
  mutation: 'addResource',
  input: addResourceInput,
  right: mayWithin('library.edit', 'provider'),
};
