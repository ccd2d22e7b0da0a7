import { z } from 'zod';
import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import { mustKeepLibrary } from '../reach.ts';
import type { AddProviderInput, ChangeProviderInput } from '../resolvers.generated.ts';
import { isCreditCode } from './credit-code.ts';

/** What is known of a provider, field by field, whether it is added or changed. */
const name = fields.wholeText({ most: MOST.long });
const kind = (today: CalendarDate) => fields.code('providerKind', today);
const code = { most: MOST.short } as const;
const PHONE = { published: true } as const;

/** A unified social credit code in capitals, as it was read. */
const checked = <Given, Code extends string | null | undefined>(field: z.ZodType<Code, Given>) =>
  taken(field, (text) => {
    const inCapitals = text?.toUpperCase() ?? text;
    if (!inCapitals || isCreditCode(inCapitals)) return inCapitals;
    throw errors.refusedInput([], 'NOT_A_CREDIT_CODE');
  });

export const addProviderInput = inputOf<AddProviderInput>()((today) => ({
  division: fields.divisionCode(),
  name,
  kind: kind(today),
  creditCode: checked(fields.optionalText(code)),
  phone: fields.optionalPhone(PHONE),
  idempotencyKey: fields.idempotencyKey(),
}));

export const changeProviderInput = inputOf<ChangeProviderInput>()((today) => ({
  provider: fields.recordId(),
  version: fields.given<number>(),
  name: fields.changed(name),
  kind: fields.changed(kind(today)),
  creditCode: checked(fields.emptiedText(code)),
  phone: fields.emptied(fields.phoneOrBlank(PHONE)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type AddProviderContent = ContentOf<typeof addProviderInput>;
type ChangeProviderContent = ContentOf<typeof changeProviderInput>;

/** 录入社会力量. */
export const addProviderWrite: Write<AddProviderInput, AddProviderContent> = {
  mutation: 'addProvider',
  input: addProviderInput,
  right: {
    scope: 'library.edit',
    concerns: ['division'],
    authorize: ({ caller }, { division }) => {
      caller.may('library.edit', division);
      mustKeepLibrary(caller, division, 'division');
    },
  },
};

/** 修改社会力量. The authority over the library is that of the provider's row. */
export const changeProviderWrite: Write<ChangeProviderInput, ChangeProviderContent> = {
  mutation: 'changeProvider',
  input: changeProviderInput,
  right: mayReach('library.edit', ['provider', rowOf('resources.provider')]),
};
