import { type CalendarDate, isCalendarDate, isPlausible } from '#calendar';

/** Numbers built as GB 11643 has it (公民身份号码): six digits of place, eight of birth, three of sequence, a check character. */

export type Sex = 'FEMALE' | 'MALE';

/**
 * The provinces of GB/T 2260 by their first two digits. 81, 82 and 83 are also those of the residence permits for residents
 * of Hong Kong, Macao and Taiwan (港澳台居民居住证, since 2018-09-01).
 */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

export function isProvince(digits: string): boolean {
  return PROVINCES.has(digits);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** By the weighted sum modulo 11 (ISO 7064, MOD 11-2). */
const CHECK_CHARACTERS = '10X98765432';

/** Whether a number has 18 characters of which the last is the right check character. */
export function isChecked(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return number[17] === CHECK_CHARACTERS[sum % 11];
}

/** The day of birth that an identity number states; those of 15 digits leave the century out. */
export function birthdayOf(number: string): CalendarDate | undefined {
  const digits = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isCalendarDate(day) ? day : undefined;
}

/** The sex that a number of 18 characters states: sequences of men are odd. */
export function sexOf(number: string): Sex {
  return Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE';
}

/** Whether the number states the birth of a person who was born by today and may be alive. */
export function isOfLiving(number: string, today: CalendarDate): boolean {
  const birthday = birthdayOf(number);
  return birthday !== undefined && birthday <= today && isPlausible(birthday, today);
}
