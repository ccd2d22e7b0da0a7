import type { CalendarDate } from '#calendar';
import { type Sex, birthdayOf, isChecked, isOfLiving, isProvince, sexOf } from './citizen-number.ts';
import { maskDocumentNumber, maskIdentityNumber } from './masks.ts';

/** What is known of one kind of document. Numbers are given normalised. */
export type DocumentKind = {
  readonly zh: string;
  readonly en: string;
  /** Whether the number is one of this kind. */
  readonly isNumber: (number: string, today: CalendarDate) => boolean;
  readonly birthdayOf: (number: string) => CalendarDate | undefined;
  readonly sexOf: (number: string) => Sex | undefined;
  readonly mask: (number: string) => string;
  /** The text of which the look-up hash is made. It is the same for every number that one person has in this kind. */
  readonly lookupOf: (number: string) => string;
};

const unstated = { birthdayOf: () => undefined, sexOf: () => undefined, mask: maskDocumentNumber } as const;

export const identityDocumentKinds = {
  /** Its look-up is the bare number: look-ups of records from before the other kinds stay valid. */
  RESIDENT_ID: {
    zh: '居民身份证',
    en: 'resident identity card, or residence permit of a resident of Hong Kong, Macao or Taiwan',
    isNumber: (number, today) => isProvince(number.slice(0, 2)) && isChecked(number) && isOfLiving(number, today),
    birthdayOf,
    sexOf,
    mask: maskIdentityNumber,
    lookupOf: (number) => number,
  },
  FOREIGNER_PERMANENT_RESIDENCE: {
    zh: '外国人永久居留身份证',
    en: 'foreign permanent resident identity card',
    isNumber: (number, today) => isForeigners(number, today) || OLD_FOREIGNERS.test(number),
    birthdayOf: (number) => (number.length === 18 ? birthdayOf(number) : undefined),
    sexOf: (number) => (number.length === 18 ? sexOf(number) : undefined),
    mask: maskDocumentNumber,
    lookupOf: (number) => `FOREIGNER_PERMANENT_RESIDENCE:${number}`,
  },
  /** The letter and eight digits are the holder's for life (终身号); cards from before 2013 add two that count the issues. */
  HK_MACAO_PERMIT: {
    ...unstated,
    zh: '港澳居民来往内地通行证',
    en: 'mainland travel permit for residents of Hong Kong and Macao',
    isNumber: (number) => /^[HM]\d{8}(?:\d{2})?$/.test(number),
    lookupOf: (number) => `HK_MACAO_PERMIT:${number.slice(0, 9)}`,
  },
  /** Eight digits are the holder's for life; booklets from before 2015 add two that count the issues, and a letter. */
  TAIWAN_PERMIT: {
    ...unstated,
    zh: '台湾居民来往大陆通行证',
    en: 'mainland travel permit for residents of Taiwan',
    isNumber: (number) => /^\d{8}(?:\d{2}[A-Z]?)?$/.test(number),
    lookupOf: (number) => `TAIWAN_PERMIT:${number.slice(0, 8)}`,
  },
  PASSPORT: {
    ...unstated,
    zh: '护照',
    en: 'passport',
    // A digit at least: words such as UNKNOWN are no numbers.
    isNumber: (number) => /^(?=.*\d)[\dA-Z]{5,20}$/.test(number),
    lookupOf: (number) => `PASSPORT:${number}`,
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

/** Kinds of documents that have a number. */
export type NumberedDocumentKind = keyof typeof identityDocumentKinds;

/** Three letters of nationality and twelve digits. The last is a check digit, whose rule is not published. */
const OLD_FOREIGNERS = /^[A-Z]{3}\d{12}$/;

/** The edition of 2023: 9, two digits of the issuing province, three of nationality, then as GB 11643 (国家移民管理局, 2023-09). */
function isForeigners(number: string, today: CalendarDate): boolean {
  return number.startsWith('9') && isProvince(number.slice(1, 3)) && isChecked(number) && isOfLiving(number, today);
}
