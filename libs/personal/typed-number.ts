/** Every dash that keyboards and word processors put in a hyphen's place. */
const DASHES = /[\u2010-\u2015\u2212\u30FC]/g;

/** A number that was typed in, with full-width digits, letters, blanks and brackets, and dashes, in their ASCII form. */
export function withoutWideForms(text: string): string {
  return text.normalize('NFKC').replaceAll(DASHES, '-');
}
