import { isDistrictKey } from '#code-lists';
import { readAddedCodes } from '#district-codes';
import { type GraphError, Refused } from '#errors';
import { readInput } from '#input';
import type { Session } from '#persistence';
import type { z } from 'zod';

/** Of what was read of a change: the codes that do not hold today, each with why it is refused where the record does not say it already. */
const undecided = new WeakMap<object, readonly GraphError[]>();

/**
 * Reads an input. The codes that the district added are looked up only where one is named. In a change of a record, which names the
 * version that was read, a code that holds no longer is left to be compared with the record: sent again as it was, it changes nothing.
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
  const codes = read instanceof Refused && isChange(input) ? read.errors.filter(mayBeKept) : [];
  if (codes.length === 0) return read;
  const passing = new Set(codes.map(codeIn));
  const content = readOrRefused(() => readInput(schema, input, { added, passing }));
  if (typeof content === 'object' && content !== null && !(content instanceof Refused)) undecided.set(content, codes);
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

function isChange(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'version' in input;
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
