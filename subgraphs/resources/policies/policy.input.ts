import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { Write } from '#writes';
import { mustKeepLibrary } from '../reach.ts';
import type { AddPolicyInput, ClientCategory } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';
import type { PolicyKind } from './policy-kinds.ts';

const line = { most: MOST.long } as const;

export const addPolicyInput = inputOf<AddPolicyInput>()(
  (today) => ({
    issuedBy: fields.divisionCode(),
    title: fields.text(line),
    number: fields.optionalText(line),
    kind: fields.given<PolicyKind>(),
    inForceFrom: fields.plausibleDate(today),
    inForceUntil: fields.optional(fields.plausibleDate(today)),
    categories: fields.filledSet(fields.given<ClientCategory>()),
    materials: fields.set(fields.text(line)),
    channel: fields.text({ ...line, multiline: true }),
    amount: fields.optionalText({ ...line, multiline: true }),
    summary: fields.text({ ...line, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ inForceFrom, inForceUntil }) => ({ inForceUntil: lastDayRefusal(inForceFrom, inForceUntil) }),
);

export type AddPolicyContent = ContentOf<typeof addPolicyInput>;

/** 录入政策. */
export const addPolicyWrite: Write<AddPolicyInput, AddPolicyContent> = {
  mutation: 'addPolicy',
  input: addPolicyInput,
  right: {
    scope: 'library.edit',
    concerns: ['issuedBy'],
    authorize: (caller, { issuedBy }) => {
      caller.may('library.edit', issuedBy);
      mustKeepLibrary(caller, issuedBy, 'issuedBy');
    },
  },
};
