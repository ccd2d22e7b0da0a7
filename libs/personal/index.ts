import type { CalendarDate } from '#calendar';
import { isChecked, isOfLiving, isProvince } from './citizen-number.ts';
import { maskAddress, maskIdentityNumber, maskName, maskPhone } from './masks.ts';

export { birthdayOf } from './citizen-number.ts';
export {
  type DocumentRefusal,
  type IdentityDocument,
  type IdentityDocumentKind,
  documentKinds,
  documentLookupOf,
  documentMaskOf,
  documentNumberFrom,
  findBirthYear,
  identityDocumentFrom,
  isIdentityDocumentKind,
} from './identity-document.ts';
export { type NumberedDocumentKind, identityDocumentKinds } from './identity-document-kinds.ts';
export { type PhoneOptions, phoneFrom } from './phone.ts';

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
  const number = value.toUpperCase();
  const isComplete = isChecked(number) || /^\d{15}$/.test(number);
  return isComplete && isProvince(number.slice(0, 2)) && isOfLiving(number, today);
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
