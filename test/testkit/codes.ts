import { type DivisionCode, parseDivisionCode } from '#divisions';

/** A code that the test states, as the type that the libraries take. */
export function code(value: string): DivisionCode {
  const division = parseDivisionCode(value);
  if (division === undefined) throw new TypeError(`not a division code: ${value}`);
  return division;
}
