import type { CalendarDate } from '#calendar';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import { mustKeepLibrary } from '../reach.ts';
import type { AddPolicyInput, ChangePolicyInput } from '../resolvers.generated.ts';
import { lastDayRefusal } from '../term.ts';

/** What a policy says, field by field, whether it is added or changed. */
const line = { most: MOST.long } as const;
const prose = { ...line, multiline: true } as const;
const content = (today: CalendarDate) => ({
  title: fields.text(line),
  number: fields.optionalText(line),
  kind: fields.code('policyKind', today),
  inForceFrom: fields.plausibleDate(today),
  inForceUntil: fields.optional(fields.plausibleDate(today)),
  categories: fields.filledSet(fields.code('clientCategory', today)),
  materials: fields.set(fields.text(line)),
  channel: fields.text(prose),
  amount: fields.optionalText(prose),
  summary: fields.text(prose),
});

export const addPolicyInput = inputOf<AddPolicyInput>()(
  (today) => ({
    issuedBy: fields.divisionCode(),
    ...content(today),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ inForceFrom, inForceUntil }) => ({ inForceUntil: lastDayRefusal(inForceFrom, inForceUntil) }),
);

export const changePolicyInput = inputOf<ChangePolicyInput>()(
  (today) => ({
    policy: fields.recordId(),
    version: fields.given<number>(),
    ...fields.changes(content(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ inForceFrom, inForceUntil }) => ({ inForceUntil: lastDayRefusal(inForceFrom, inForceUntil) }),
);

export type AddPolicyContent = ContentOf<typeof addPolicyInput>;
type ChangePolicyContent = ContentOf<typeof changePolicyInput>;

/** 录入政策. */
export const addPolicyWrite: Write<AddPolicyInput, AddPolicyContent> = {
  mutation: 'addPolicy',
  input: addPolicyInput,
  right: {
    scope: 'library.edit',
    concerns: ['issuedBy'],
    authorize: ({ caller }, { issuedBy }) => {
      caller.may('library.edit', issuedBy);
      mustKeepLibrary(caller, issuedBy, 'issuedBy');
    },
  },
};

/** 修改政策. The authority over the library is that of the policy's row. */
export const changePolicyWrite: Write<ChangePolicyInput, ChangePolicyContent> = {
  mutation: 'changePolicy',
  input: changePolicyInput,
  right: mayReach('library.edit', ['policy', rowOf('resources.policy')]),
};
