import { type DivisionCode, isDivisionCode, isWithin } from './code.ts';

/** Ids of records: `<code of the division of first registration>-<uuid version 7>`. */

declare const recordId: unique symbol;

export type RecordId = string & { readonly [recordId]: true };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isRecordId(value: unknown): value is RecordId {
  if (typeof value !== 'string') return false;
  const dash = value.indexOf('-');
  return dash > 0 && isDivisionCode(value.slice(0, dash)) && UUID.test(value.slice(dash + 1));
}

/** Joins a code and a lower-case uuid. Throws TypeError when the uuid is malformed. */
export function recordIdOf(code: DivisionCode, uuid: string): RecordId {
  const id = `${code}-${uuid}`;
  if (!isRecordId(id)) throw new TypeError(`not a lower-case uuid: ${uuid}`);
  return id;
}

/** Whether an id is of a record of the division or beneath it. */
export function isRecordWithin(id: RecordId, division: DivisionCode): boolean {
  const code = locate(id);
  return code !== undefined && isWithin(code, division);
}

/** The division a code or an id names; undefined when it is neither. */
export function locate(value: unknown): DivisionCode | undefined {
  if (typeof value !== 'string') return undefined;
  const dash = value.indexOf('-');
  if (dash === -1) return isDivisionCode(value) ? value : undefined;
  const code = value.slice(0, dash);
  return isDivisionCode(code) && UUID.test(value.slice(dash + 1)) ? code : undefined;
}
