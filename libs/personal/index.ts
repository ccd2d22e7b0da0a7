import { type CalendarDate, MOST_YEARS, isCalendarDate, isPlausible } from '#calendar';
import validator from 'validator';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from './masks.ts';

export type PersonalKind = 'name' | 'phone' | 'identityNumber' | 'address';

/** As the graph's type Personal. */
export type Personal = { text: string; masked: boolean };

/**
 * A person's name, phone, identity number or address as the caller may see it; null when there is none. Of a masked
 * address only `community`, the name of the community it lies in, is shown.
 */
export function personal(
  kind: PersonalKind,
  value: string | null | undefined,
  unmasked: boolean,
  community?: string,
): Personal | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  return unmasked ? { text: value, masked: false } : { text: mask(kind, value, community), masked: true };
}

/** What is stored beside a sealed value, to be shown in its place. */
export function maskOf(kind: 'phone' | 'identityNumber', value: string): string {
  return mask(kind, value, undefined);
}

/** A mask that was stored, as it is shown; null when there is no value. */
export function masked(text: string | null | undefined): Personal | null {
  return text === null || text === undefined ? null : { text, masked: true };
}

/** An address, of which the community alone is shown. */
export function maskedAddress(community: string | undefined): Personal {
  return { text: maskAddress(community), masked: true };
}

/**
 * A resident identity number of 18 or 15 digits with its place and checksum right (GB 11643), of a person who was born by
 * today and may be alive.
 */
export function isIdentityNumber(value: string, today: CalendarDate): boolean {
  if (!validator.isIdentityCard(value, 'zh-CN')) return false;
  const birthday = birthdayOf(value);
  return birthday !== undefined && birthday <= today && isPlausible(birthday, today);
}

/** What is said of a number of 18 characters that is none. */
export const IDENTITY_NUMBER_INVALID = `The identity number is not valid: 18 characters, a birth in the last ${MOST_YEARS} years, the last a checksum. Check each digit.`;

/** The day of birth that an identity number states; those of 15 digits leave the century out. */
export function birthdayOf(identityNumber: string): CalendarDate | undefined {
  const digits = identityNumber.length === 15 ? `19${identityNumber.slice(6, 12)}` : identityNumber.slice(6, 14);
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isCalendarDate(day) ? day : undefined;
}

/** A mobile number of the mainland, or a landline with or without its area code. */
export function isPhone(value: string): boolean {
  return validator.isMobilePhone(value, 'zh-CN') || /^(?:0\d{2,3}-?)?[2-9]\d{6,7}$/.test(value);
}

/** Whether a text holds what stands for hidden parts, as masks have it: no name, number, phone or address does. */
export function holdsMask(text: string): boolean {
  // The wide form too, which input methods make of the star.
  return /[*＊]/.test(text);
}

function mask(kind: PersonalKind, value: string, community: string | undefined): string {
  switch (kind) {
    case 'name':
      return maskName(value);
    case 'phone':
      return maskPhone(value);
    case 'identityNumber':
      return maskIdentityNumber(value);
    case 'address':
      return maskAddress(community);
  }
}
