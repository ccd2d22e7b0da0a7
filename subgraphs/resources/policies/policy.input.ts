import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { Write } from '#writes';
import { lastDayRefusal } from '../last-day.ts';
import type { AddPolicyInput, ClientCategory, PolicyKind } from '../resolvers.generated.ts';

const line = { most: MOST.long } as const;

export const addPolicyInput = inputOf<AddPolicyInput>()(
  (today) => ({
    issuedBy: fields.given<AddPolicyInput['issuedBy']>(),
    title: fields.text(line),
    number: fields.optionalText(line),
    kind: fields.given<PolicyKind>(),
    inForceFrom: fields.plausibleDate(today),
    inForceUntil: fields.optional(fields.plausibleDate(today)),
    categories: fields.filledSet(fields.given<ClientCategory>()),
    materials: fields.set(fields.text(line)),
    channel: fields.text(line),
    amount: fields.optionalText(line),
    summary: fields.text({ ...line, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ inForceFrom, inForceUntil }) => ({ inForceUntil: lastDayRefusal(inForceFrom, inForceUntil) }),
);

/** 新增政策. */
export const addPolicyWrite: Write<AddPolicyInput, ContentOf<typeof addPolicyInput>> = {
  mutation: 'addPolicy',
  input: addPolicyInput,
  concerns: 'issuedBy',
  authorize: (caller, { issuedBy }) => caller.may('library.edit', issuedBy),
};
