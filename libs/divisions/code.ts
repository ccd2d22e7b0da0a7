/** Division codes (行政区划代码): official, unpadded, a parent's code is its children's prefix. */

declare const divisionCode: unique symbol;

/** A well-formed code: 2 digits (city), 6 (district), 9 (street or town) or 12 (community). Says nothing on existence. */
export type DivisionCode = string & { readonly [divisionCode]: true };

export type Level = 'CITY' | 'DISTRICT' | 'SUBDISTRICT' | 'COMMUNITY';

const LENGTHS: Readonly<Record<Level, number>> = { CITY: 2, DISTRICT: 6, SUBDISTRICT: 9, COMMUNITY: 12 };
const LEVELS: Readonly<Record<number, Level>> = { 2: 'CITY', 6: 'DISTRICT', 9: 'SUBDISTRICT', 12: 'COMMUNITY' };
const CODE = /^\d{2}(?:\d{4}(?:\d{3}(?:\d{3})?)?)?$/;

export function isDivisionCode(value: unknown): value is DivisionCode {
  return typeof value === 'string' && CODE.test(value);
}

/** The value as a code, or undefined when it is not one. */
export function parseDivisionCode(value: unknown): DivisionCode | undefined {
  return isDivisionCode(value) ? value : undefined;
}

export function levelOf(code: DivisionCode): Level {
  const level = LEVELS[code.length];
  if (level === undefined) throw new TypeError(`not a division code: ${code}`);
  return level;
}

/** The code cut to a level at or above its own; undefined when the level lies below it. */
export function atLevel(code: DivisionCode, level: Level): DivisionCode | undefined {
  return code.length < LENGTHS[level] ? undefined : parseDivisionCode(code.slice(0, LENGTHS[level]));
}

export function parentOf(code: DivisionCode): DivisionCode | undefined {
  if (code.length === 2) return undefined;
  return parseDivisionCode(code.slice(0, code.length === 6 ? 2 : code.length - 3));
}

/** The codes above, nearest first, without the code itself. */
export function ancestorsOf(code: DivisionCode): DivisionCode[] {
  const ancestors: DivisionCode[] = [];
  for (let above = parentOf(code); above !== undefined; above = parentOf(above)) ancestors.push(above);
  return ancestors;
}

/** Whether the code lies at or beneath the division. */
export function isWithin(code: DivisionCode, division: DivisionCode): boolean {
  return code.startsWith(division);
}

/**
 * The half-open range [from, to) that holds exactly the codes at or beneath the division when codes are compared by
 * byte (`COLLATE "C"`): `:` is the character after `9`.
 */
export function rangeOf(division: DivisionCode): { from: string; to: string } {
  return { from: division, to: `${division}:` };
}
