import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import type { AddHotlineInput, ChangeHotlineInput } from '../resolvers.generated.ts';

const content = (today: CalendarDate) => ({
  name: fields.text({ most: 50 }),
  phone: fields.phone({ published: true }),
  hours: fields.text({ most: 100 }),
  purpose: fields.text({ most: 200, multiline: true }),
  since: fields.plausibleDate(today),
  until: fields.optional(fields.plausibleDate(today)),
});

/** The last day is no day before the first. */
const untilRefusal = (since: CalendarDate | null | undefined, until: CalendarDate | null | undefined) =>
  since && until && until < since ? errors.refusedInput([], 'DATE_BEFORE', { value: until, first: since }) : undefined;

const addHotlineInput = inputOf<AddHotlineInput>()(
  (today) => ({ division: fields.divisionCode(), ...content(today), idempotencyKey: fields.idempotencyKey() }),
  ({ since, until }) => ({ until: untilRefusal(since, until) }),
);

const changeHotlineInput = inputOf<ChangeHotlineInput>()(
  (today) => ({
    hotline: fields.recordId(),
    version: fields.given<number>(),
    ...fields.changes(content(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ since, until }) => ({ until: untilRefusal(since, until) }),
);

export type AddHotlineContent = ContentOf<typeof addHotlineInput>;
type ChangeHotlineContent = ContentOf<typeof changeHotlineInput>;

/** 公布热线. */
export const addHotlineWrite: Write<AddHotlineInput, AddHotlineContent> = {
  mutation: 'addHotline',
  input: addHotlineInput,
  right: mayWithin('hotline.publish', 'division'),
};

/** 修改热线, and end it by its last day. */
export const changeHotlineWrite: Write<ChangeHotlineInput, ChangeHotlineContent> = {
  mutation: 'changeHotline',
  input: changeHotlineInput,
  right: mayReach('hotline.publish', ['hotline', rowOf('advisors.hotline')]),
};
