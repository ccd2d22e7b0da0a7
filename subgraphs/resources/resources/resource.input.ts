import type { CalendarDate } from '#calendar';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { AddResourceInput, ChangeResourceInput } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';

/** What a resource says, field by field, whether it is added or changed. */
const line = { most: MOST.long } as const;
const prose = { ...line, multiline: true } as const;
const content = (today: CalendarDate) => ({
  title: fields.text(line),
  kind: fields.code('resourceKind', today),
  quantity: fields.optional(fields.count()),
  unit: fields.optionalText(line),
  availableFrom: fields.plausibleDate(today),
  availableUntil: fields.optional(fields.plausibleDate(today)),
  conditions: fields.optionalText(prose),
});

export const addResourceInput = inputOf<AddResourceInput>()(
  (today) => ({
    provider: fields.recordId(),
    ...content(today),
    area: fields.optional(fields.divisionCode()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ availableFrom, availableUntil }) => ({ availableUntil: lastDayRefusal(availableFrom, availableUntil) }),
);

export const changeResourceInput = inputOf<ChangeResourceInput>()(
  (today) => ({
    resource: fields.recordId(),
    version: fields.given<number>(),
    ...fields.changes(content(today)),
    area: fields.changed(fields.divisionCode()),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ availableFrom, availableUntil }) => ({ availableUntil: lastDayRefusal(availableFrom, availableUntil) }),
);

export type AddResourceContent = ContentOf<typeof addResourceInput>;
type ChangeResourceContent = ContentOf<typeof changeResourceInput>;

/** 录入资源. The authority over the library is that of the provider's row. */
export const addResourceWrite: Write<AddResourceInput, AddResourceContent> = {
  mutation: 'addResource',
  input: addResourceInput,
  right: mayReach('library.edit', ['provider', rowOf('resources.provider')]),
};

/** 修改资源. The authority over the library is that of the resource's row. */
export const changeResourceWrite: Write<ChangeResourceInput, ChangeResourceContent> = {
  mutation: 'changeResource',
  input: changeResourceInput,
  right: mayReach('library.edit', ['resource', rowOf('resources.resource')]),
};
