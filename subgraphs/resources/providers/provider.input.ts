import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import type { Write } from '#writes';
import { mustKeepLibrary } from '../reach.ts';
import type { AddProviderInput, ProviderKind } from '../resolvers.generated.ts';
import { isCreditCode } from './credit-code.ts';

const creditCode = fields.optionalText({ most: MOST.short }).pipe(
  taken(fields.given<string | null>(), (text) => {
    const code = text?.toUpperCase() ?? null;
    if (code === null || isCreditCode(code)) return code;
    throw errors.refusedInput([], 'NOT_A_CREDIT_CODE');
  }),
);

export const addProviderInput = inputOf<AddProviderInput>()(() => ({
  division: fields.divisionCode(),
  name: fields.wholeText({ most: MOST.long }),
  kind: fields.given<ProviderKind>(),
  creditCode,
  phone: fields.optionalPhone({ published: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type AddProviderContent = ContentOf<typeof addProviderInput>;

/** 录入社会力量. */
export const addProviderWrite: Write<AddProviderInput, AddProviderContent> = {
  mutation: 'addProvider',
  input: addProviderInput,
  right: {
    scope: 'library.edit',
    concerns: ['division'],
    authorize: (caller, { division }) => {
      caller.may('library.edit', division);
      mustKeepLibrary(caller, division, 'division');
    },
  },
};
