import { isDistrictKey } from '#code-lists';
import { readAddedCodes } from '#district-codes';
import { type GraphError, Refused } from '#errors';
import { readInput } from '#input';
import type { Session } from '#persistence';
import type { z } from 'zod';

/** Of what was read: the codes that do not hold today, each with why it is refused unless the record says it already. */
const undecided = new WeakMap<object, readonly GraphError[]>();

/**
 * Reads an input. The codes that the district added are looked up only where one is named. A code that holds no longer is left to be
 * decided by `refuseNewCodes`: in a change of a record, which names the version that was read, since it changes nothing where the
 * record says it already; in a write with a key, since it may have been done when the code held.
 */
export async function readWithCodes<Content>(
  session: Session,
  schema: z.ZodType<Content>,
  input: unknown,
): Promise<Content | Refused> {
  const first = readOrRefused(() => readInput(schema, input));
  if (!(first instanceof Refused)) return first;
  const added = first.errors.some(isOfDistrict) ? await session.read(readAddedCodes) : undefined;
  const read = added === undefined ? first : readOrRefused(() => readInput(schema, input, { added }));
  const isChange = has(input, 'version');
  const isDecidedLater = isChange || has(input, 'idempotencyKey');
  const codes = read instanceof Refused && isDecidedLater ? read.errors.filter(mayBeKept) : [];
  if (codes.length === 0) return read;
  const passing = new Set(codes.map(codeIn));
  const content = readOrRefused(() => readInput(schema, input, { added, passing }));
  // A new record with other faults was never written, so that all of them are named at once.
  if (content instanceof Refused) return isChange ? content : read;
  if (typeof content === 'object' && content !== null) undecided.set(content, codes);
  return content;
}

/**
 * Refuses the codes of a change that hold no longer, but for those that the record says already. `said` is the record as it was, or what of it
 * the caller may know. A write of which nothing was compared refuses all. Errors: INPUT_INVALID with CODE_NOT_VALID_ON or CODE_UNKNOWN.
 */
export function refuseNewCodes(content: object, said: object): void {
  const refused = (undecided.get(content) ?? []).filter((error) => !isSaid(said, pathIn(error), codeIn(error)));
  undecided.delete(content);
  if (refused.length > 0) throw new Refused(refused);
}

/** Follows the path of the input into the record; of a list it holds any of the entries. */
function isSaid(said: unknown, [field, ...deeper]: readonly string[], code: string): boolean {
  if (Array.isArray(said)) return said.includes(code);
  if (field === undefined) return said === code;
  return typeof said === 'object' && said !== null && isSaid(Reflect.get(said, field), deeper, code);
}

function has(input: unknown, field: 'version' | 'idempotencyKey'): boolean {
  return typeof input === 'object' && input !== null && field in input;
}

/** A code that has ended, and one of a district that the record was brought from. */
function mayBeKept(error: GraphError): boolean {
  return error.extensions.reason === 'CODE_NOT_VALID_ON' || isOfDistrict(error);
}

function isOfDistrict(error: GraphError): boolean {
  return error.extensions.reason === 'CODE_UNKNOWN' && isDistrictKey(codeIn(error));
}

function codeIn({ extensions: { values } }: GraphError): string {
  const value: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, 'value') : undefined;
  return String(value);
}

/** Within the input. */
function pathIn({ extensions: { path } }: GraphError): string[] {
  return Array.isArray(path) ? path.slice(1).map(String) : [];
}

function readOrRefused<Content>(read: () => Content): Content | Refused {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
