import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import { mustKeepLibrary } from '../reach.ts';
import type { AddProviderInput, ChangeProviderInput } from '../resolvers.generated.ts';
import { isCreditCode } from './credit-code.ts';

/** What is known of a provider, field by field, whether it is added or changed. */
const content = (today: CalendarDate) => ({
  name: fields.wholeText({ most: MOST.long }),
  kind: fields.code('providerKind', today),
  creditCode: taken(fields.optionalText({ most: MOST.short }), creditCodeFrom),
  phone: fields.optionalPhone({ published: true }),
});

export const addProviderInput = inputOf<AddProviderInput>()((today) => ({
  division: fields.divisionCode(),
  ...content(today),
  idempotencyKey: fields.idempotencyKey(),
}));

export const changeProviderInput = inputOf<ChangeProviderInput>()((today) => ({
  provider: fields.recordId(),
  version: fields.given<number>(),
  ...fields.changes(content(today)),
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

/** A unified social credit code in capitals. */
function creditCodeFrom(text: string | null): string | null {
  const inCapitals = text?.toUpperCase() ?? null;
  if (inCapitals === null || isCreditCode(inCapitals)) return inCapitals;
  throw errors.refusedInput([], 'NOT_A_CREDIT_CODE');
}
