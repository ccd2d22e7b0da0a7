import { compoundSurnames } from './compound-surnames.ts';

/** What stands for a value of which nothing may be shown, or whose form is not known. */
const HIDDEN = '***';

/** The surname and one star, which does not tell how long the given name is: 张*, 欧阳*. */
export function maskName(name: string): string {
  // By code point: rare surnames lie outside the basic plane.
  const characters = Array.from(name.trim());
  if (characters.length < 2) return '*';
  const compound = characters.slice(0, 2).join('');
  return characters.length > 2 && compoundSurnames.has(compound) ? `${compound}*` : `${characters[0]}*`;
}

/**
 * 138****5678; of a landline the area code and the last four digits: 021-****5678; of a number of another country its code
 * and the last four: +852 ****6789. Nothing of an extension.
 */
export function maskPhone(phone: string): string {
  const abroad = /^(\+(?!86 )\d{1,3}) \d{4,}(\d{4})(?: ext\. \d+)?$/.exec(phone);
  if (abroad !== null) return `${abroad[1]} ****${abroad[2]}`;
  const compact = phone
    .replace(/^(0\d{2,3}-\d{7,8})-\d{1,6}$/, '$1')
    .replaceAll(/[\s-]/g, '')
    .replace(/^(?:\+|00)86/, '');
  const mobile = /^(1\d{2})\d{4}(\d{4})$/.exec(compact);
  if (mobile !== null) return `${mobile[1]}****${mobile[2]}`;
  // Area codes: 010 and 02x have three digits, all others four.
  const landline = /^(?:(010|02\d|0[3-9]\d{2}))?\d{3,4}(\d{4})$/.exec(compact);
  if (landline === null) return HIDDEN;
  return landline[1] === undefined ? `****${landline[2]}` : `${landline[1]}-****${landline[2]}`;
}

/** The province and one digit more, and the last four: 310***********123X. More would tell district and birthday. */
export function maskIdentityNumber(identityNumber: string): string {
  if (!/^(?:\d{15}|\d{17}[\dXx])$/.test(identityNumber)) return HIDDEN;
  return identityNumber.slice(0, 3) + '*'.repeat(identityNumber.length - 7) + identityNumber.slice(-4);
}

/** Of any other document: the first character and the last two, or three of the longer ones. */
export function maskDocumentNumber(number: string): string {
  if (!/^[\dA-Z]{7,}$/.test(number)) return HIDDEN;
  const shown = number.length < 9 ? 2 : 3;
  return number.slice(0, 1) + '*'.repeat(number.length - 1 - shown) + number.slice(-shown);
}

/** Down to the community, whose name the record's division gives; nothing is taken from the address itself. */
export function maskAddress(community: string | undefined): string {
  return (community ?? '') + HIDDEN;
}
