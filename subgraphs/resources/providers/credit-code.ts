/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters of digits and capitals without I, O, S, V and Z. The last one checks the
 * others: 31 less the sum of each character's value times 3 to the power of its place, modulo 31.
 */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

export function isCreditCode(text: string): boolean {
  return FORM.test(text) && text.slice(17) === checkCharacterOf(text.slice(0, 17));
}

/** The 18th character of a credit code's first 17. Throws TypeError when these are not 17 characters of the standard. */
export function checkCharacterOf(body: string): string {
  const values = [...body].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== 17 || values.includes(-1)) throw new TypeError(`not the body of a credit code: ${body}`);
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
