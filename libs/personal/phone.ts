import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { mainlandPhoneFrom } from './mainland-phone.ts';
import { withoutWideForms } from './typed-number.ts';

/** No phone is longer as it is typed in, its brackets and an extension included. */
const MOST_CHARACTERS = 50;

/** What goes before an extension. */
const EXTENSION = /^(.*?) *(?:转|轉|分机|内线|extension|ext|x|#|,)(?:分机)?号?[.: ]*(\d{1,6})$/i;

export type PhoneOptions = {
  /** Whether it is a number for the public, such as a station's: hotlines, 400 and 800 numbers too. A person has none. */
  readonly published: boolean;
};

/**
 * The one form in which a phone is stored and searched; undefined when it is none. Normalising it again changes nothing.
 *
 * - a mobile: 13800001234
 * - a landline, of Shanghai when the area code is left out: 021-63210000, 0571-8234567, with an extension 021-63210000-8123
 * - of elsewhere, its country's code first: +852 23456789, +852 23456789 ext. 12
 * - published: 400-820-1234; hotlines as dialled in Shanghai: 110, 12345, 962200, 95588; of another place 0512-12345
 */
export function phoneFrom(text: string, { published }: PhoneOptions): { readonly phone: string } | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const typed = withoutWideForms(text.trim()).replace(/\((.*[^\d -].*)\)$/, '$1');
  const [, beforeExtension = typed, extension] = EXTENSION.exec(typed) ?? [];
  if (!/^\(?\+?[\d ().-]+$/.test(beforeExtension)) return undefined;
  const number = beforeExtension.replaceAll(/[ ().-]+/g, '-').replaceAll(/^-|-$/g, '');
  const phone = numberAbroad(number, extension) ?? mainlandPhoneFrom(withoutCountry(number), extension, published);
  return phone === undefined ? undefined : { phone };
}

/** A number that begins as numbers of other countries do; those of the mainland have their own forms. */
function numberAbroad(number: string, extension: string | undefined): string | undefined {
  const digits = number.replaceAll('-', '').replace(/^00/, '+');
  if (!digits.startsWith('+') || digits.startsWith('+86')) return undefined;
  const parsed = parsePhoneNumberFromString(digits);
  if (parsed === undefined || !parsed.isValid()) return undefined;
  const phone = `+${parsed.countryCallingCode} ${parsed.nationalNumber}`;
  // No hyphen: in other countries it stands within numbers.
  return extension === undefined ? phone : `${phone} ext. ${extension}`;
}

/** The number as it is dialled on the mainland, which leaves the 0 of an area code out behind the country's. */
function withoutCountry(number: string): string {
  const rest = /^(?:\+|00-?)-?86-?(.+)$/.exec(number)?.[1] ?? /^86-?(1[\d-]{10,})$/.exec(number)?.[1];
  if (rest === undefined) return number;
  return /^(?:10|2\d|[3-9]\d{2})-?\d[\d-]{6,}$/.test(rest) && !/^[48]00/.test(rest) ? `0${rest}` : rest;
}
