import { errors } from '#errors';
import { type Beside, readBeside } from '../merge/beside.ts';
import { type ErrorTree, readErrors } from '../merge/error-tree.ts';
import { type Fault, codeOf, faultOf, faults } from '../merge/fault.ts';
import { type PlainRecord, isRecord, own } from '../record.ts';
import type { Reply } from './exchange.ts';

/** What an instance said: data, perhaps with errors; nothing; or that it does not know something it was asked. */
export type Said =
  | {
      readonly kind: 'data';
      readonly data: PlainRecord;
      readonly errors: ErrorTree | undefined;
      readonly beside: Beside | undefined;
    }
  | { readonly kind: 'failed' | 'unknown-field'; readonly faults: readonly Fault[] };

/** As graphql-js words it, for servers that send no code. */
const UNKNOWN = /^(?:Cannot query field|Unknown argument|Unknown type|Unknown fragment)/;
const WRONG_INPUT = /^Variable "\$|is not defined by type|does not exist in "\w+" enum/;
/** Codes of what GraphQL refuses before it runs anything. */
const UNFIT = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** What an instance said to a read, or to a write: then what came back must also tell whether the write may be done. */
export function readReply(owner: string, { status, text }: Reply, isWrite: boolean): Said {
  // Whose limit it is does not matter, nor what the body says of it: it is the gateway that asked too much, not the caller.
  if (status === 429) return failed(faultOf(isWrite ? errors.writeOverloaded(owner) : errors.ownerOverloaded(owner)));
  const body = parseJson(text);
  if (!isRecord(body)) return failed(notGraphql(owner, status, isWrite));
  const tree = readErrors(owner, body.errors);
  if (isRecord(body.data))
    return { kind: 'data', data: body.data, errors: tree, beside: readBeside(own(body.extensions, 'exact')) };
  if (tree === undefined) return failed(notGraphql(owner, status, isWrite));
  const isValidation = tree.all.some((fault) => codeOf(fault) === 'GRAPHQL_VALIDATION_FAILED' || saysUnknown(fault));
  return { kind: isValidation ? 'unknown-field' : 'failed', faults: tree.all };
}

/** Whether an instance refused a document or its variables, so that nothing of it ran: what runs fails at a path. */
export function isUnfit(said: Said): said is Exclude<Said, { kind: 'data' }> {
  if (said.kind === 'data' || said.faults.some(({ rest = [] }) => rest.length > 0)) return false;
  return said.faults.some((fault) => UNFIT.has(codeOf(fault)) || saysUnknown(fault) || WRONG_INPUT.test(fault.message));
}

/** Whether it is the document that has what the instance does not know. */
export function saysUnknown({ message }: Fault): boolean {
  return UNKNOWN.test(message);
}

function failed(fault: Fault): Said {
  return { kind: 'failed', faults: [fault] };
}

/** A 4xx without a GraphQL answer comes from something before the instance, such as a proxy that does not find it. */
function notGraphql(owner: string, status: number, isWrite: boolean): Fault {
  if (status === 401 || status === 403) return faultOf(errors.ownerRefused(owner));
  if (status >= 400 && status < 500)
    return faultOf(isWrite ? errors.writeUnavailable(owner) : errors.ownerUnavailable(owner));
  return isWrite ? faultOf(errors.outcomeUnknown(owner)) : faults.invalid(owner);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
