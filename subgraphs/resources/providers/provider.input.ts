import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf, taken } from '#input';
import type { Write } from '#writes';
import type { AddProviderInput, ProviderKind } from '../resolvers.generated.ts';
import { isCreditCode } from './credit-code.ts';

const creditCode = taken(fields.optionalText({ most: MOST.long }), (text): string | null => {
  const code = text?.toUpperCase() ?? null;
  if (code === null || isCreditCode(code)) return code;
  throw errors.refusedInput([], 'NOT_A_CREDIT_CODE');
});

export const addProviderInput = inputOf<AddProviderInput>()(() => ({
  division: fields.given<AddProviderInput['division']>(),
  name: fields.text({ most: MOST.long }),
  kind: fields.given<ProviderKind>(),
  creditCode,
  phone: fields.optionalPhone({ published: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

/** 新增服务提供方. */
export const addProviderWrite: Write<AddProviderInput, ContentOf<typeof addProviderInput>> = {
  mutation: 'addProvider',
  input: addProviderInput,
  concerns: 'division',
  authorize: (caller, { division }) => caller.may('library.edit', division),
};
