import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { Write } from '#writes';
import { lastDayRefusal } from '../last-day.ts';
import type { AddResourceInput, ResourceKind } from '../resolvers.generated.ts';

const line = { most: MOST.long } as const;

export const addResourceInput = inputOf<AddResourceInput>()(
  (today) => ({
    provider: fields.recordId(),
    title: fields.text(line),
    kind: fields.given<ResourceKind>(),
    area: fields.given<AddResourceInput['area']>(),
    quantity: fields.optional(fields.count()),
    unit: fields.optionalText(line),
    availableFrom: fields.plausibleDate(today),
    availableUntil: fields.optional(fields.plausibleDate(today)),
    conditions: fields.optionalText({ ...line, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ availableFrom, availableUntil }) => ({ availableUntil: lastDayRefusal(availableFrom, availableUntil) }),
);

/** 新增资源. */
export const addResourceWrite: Write<AddResourceInput, ContentOf<typeof addResourceInput>> = {
  mutation: 'addResource',
  input: addResourceInput,
  concerns: 'provider',
  authorize: (caller, { provider }) => caller.may('library.edit', provider),
};
