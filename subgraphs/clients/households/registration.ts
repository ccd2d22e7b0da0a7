import type { CalendarDate } from '#calendar';
import { levelOf, loadShanghai } from '#divisions';
import { type InputPath, inputInvalid, optionalIdFrom, optionalTextFrom, setFrom, wholeTextFrom } from '#input';
import { IDENTITY_NUMBER_INVALID, birthdayOf, isIdentityNumber, isPhone } from '#personal';

import type { RegisterClientInput, RegisterHouseholdInput } from '../resolvers.generated.ts';

const MOST_MEMBERS = 20;
const WHOLE_NUMBER = 18;

/** A person as registered, checked. */
export type Registration = ReturnType<typeof memberFrom>;

/** Checks who is to be registered and where. Errors: INPUT_INVALID at the field. */
export function registrationFrom(
  input: RegisterHouseholdInput,
  today: CalendarDate,
): { readonly address: string; readonly members: Registration[] } {
  if (levelOf(input.division) !== 'COMMUNITY' || loadShanghai().find(input.division) === undefined) {
    throw inputInvalid(['input', 'division'], `${input.division} is not a community. Give the 12 digits of one.`);
  }
  const { length } = input.members;
  if (length < 1 || length > MOST_MEMBERS) {
    throw inputInvalid(['input', 'members'], `A household has 1 to ${MOST_MEMBERS} members, here are ${length}.`);
  }
  const members = input.members.map((member, i) => memberFrom(member, today, ['input', 'members', String(i)]));
  refuseTwice(members);
  return { address: wholeTextFrom(input.address, 200, ['input', 'address']), members };
}

function memberFrom(input: RegisterClientInput, today: CalendarDate, path: InputPath) {
  const { category, sex } = input;
  const identityNumber = identityNumberFrom(input.identityNumber, today, [...path, 'identityNumber']);
  return {
    name: wholeTextFrom(input.name, 50, [...path, 'name']),
    identityNumber,
    birthYear: Number(identityNumber.slice(6, 10)),
    phone: phoneFrom(input.phone, [...path, 'phone']),
    category,
    categorySince: sinceFrom(input.categorySince ?? today, identityNumber, today, [...path, 'categorySince']),
    sex,
    riskFlags: setFrom(input.riskFlags),
    needs: setFrom(input.needs),
    advisor: optionalIdFrom(input.advisor, [...path, 'advisor']),
  };
}

/** Errors: INPUT_INVALID. */
export function identityNumberFrom(value: string, today: CalendarDate, path: InputPath): string {
  const number = value.trim().toUpperCase();
  if (number.length !== WHOLE_NUMBER || !isIdentityNumber(number, today)) {
    throw inputInvalid(path, IDENTITY_NUMBER_INVALID);
  }
  return number;
}

/** Null when there is none. Errors: INPUT_INVALID. */
export function phoneFrom(value: string | null | undefined, path: InputPath): string | null {
  const phone = optionalTextFrom(value, 20, path);
  if (phone !== null && !isPhone(phone))
    throw inputInvalid(path, 'The phone is not one. Use digits, as 13812345678 or 021-62345678.');
  return phone;
}

function sinceFrom(since: CalendarDate, identityNumber: string, today: CalendarDate, path: InputPath): CalendarDate {
  if (since < (birthdayOf(identityNumber) ?? since)) {
    throw inputInvalid(path, `The category cannot hold from ${since}, before the person was born. Check the date.`);
  }
  if (since > today) throw inputInvalid(path, `The category cannot hold from ${since}, after today (${today}).`);
  return since;
}

function refuseTwice(members: readonly Registration[]): void {
  const numbers = members.map(({ identityNumber }) => identityNumber);
  const twice = numbers.findIndex((number, i) => numbers.indexOf(number) < i);
  if (twice === -1) return;
  const path = ['input', 'members', String(twice), 'identityNumber'];
  throw inputInvalid(path, 'The identity number stands twice in the household. Name each person once.');
}
