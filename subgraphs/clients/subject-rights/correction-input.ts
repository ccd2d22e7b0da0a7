import type { CalendarDate } from '#calendar';
import { inputInvalid, setFrom, wholeTextFrom } from '#input';
import { identityNumberFrom, phoneFrom } from '../households/registration.ts';
import type { CorrectClientInput } from '../resolvers.generated.ts';
import type { PersonState } from './correction-history.ts';

/** What is to be said instead; what is not given stays. */
export type CorrectionContent = Partial<PersonState> & { readonly address?: string };

/** Checks what a record is to say. A phone may be taken away, by null; nothing else can. Errors: INPUT_INVALID at the field, or when there is none. */
export function correctionFrom(input: CorrectClientInput, today: CalendarDate): CorrectionContent {
  const content = contentOf(input, today);
  if (Object.keys(content).length > 0) return content;
  throw inputInvalid(['input'], 'Nothing is given. Give what is to be changed.');
}

/** The new values that a reason must not hold either. */
export function namesGiven({ name, identityNumber, phone, address }: CorrectionContent) {
  return [name, identityNumber, phone, address];
}

function contentOf(input: CorrectClientInput, today: CalendarDate): CorrectionContent {
  const { name, identityNumber, phone, address, sex, riskFlags, needs } = input;
  return {
    ...(isGiven(name) && { name: wholeTextFrom(name, 50, ['input', 'name']) }),
    ...(isGiven(identityNumber) && {
      identityNumber: identityNumberFrom(identityNumber, today, ['input', 'identityNumber']),
    }),
    ...(phone !== undefined && { phone: phoneFrom(phone, ['input', 'phone']) }),
    ...(isGiven(address) && { address: wholeTextFrom(address, 200, ['input', 'address']) }),
    ...(isGiven(sex) && { sex }),
    ...(isGiven(riskFlags) && { riskFlags: setFrom(riskFlags) }),
    ...(isGiven(needs) && { needs: setFrom(needs) }),
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}
