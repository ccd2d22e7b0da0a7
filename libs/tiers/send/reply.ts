import { errors } from '#errors';
import { type ErrorTree, readErrors } from '../merge/error-tree.ts';
import { type Fault, codeOf, faultOf, faults } from '../merge/fault.ts';
import { type PlainRecord, isRecord } from '../record.ts';
import type { Reply } from './exchange.ts';

/** What an instance said: data, perhaps with errors; nothing; or that it does not know something it was asked. */
export type Said =
  | { readonly kind: 'data'; readonly data: PlainRecord; readonly errors: ErrorTree | undefined }
  | { readonly kind: 'failed' | 'unknown-field'; readonly faults: readonly Fault[] };

/** As graphql-js words it, for servers that send no code. */
const UNKNOWN = /^(?:Cannot query field|Unknown argument|Unknown type|Unknown fragment)/;

export function readReply(owner: string, { status, text }: Reply): Said {
  // Whose limit it is does not matter, nor what the body says of it: it is the gateway that asked too much, not the caller.
  if (status === 429) return { kind: 'failed', faults: [faultOf(errors.ownerOverloaded(owner))] };
  const body = parseJson(text);
  if (!isRecord(body)) return { kind: 'failed', faults: [notGraphql(owner, status)] };
  const tree = readErrors(owner, body.errors);
  if (isRecord(body.data)) return { kind: 'data', data: body.data, errors: tree };
  if (tree === undefined) return { kind: 'failed', faults: [notGraphql(owner, status)] };
  const isValidation = tree.all.some(
    (fault) => codeOf(fault) === 'GRAPHQL_VALIDATION_FAILED' || UNKNOWN.test(fault.message),
  );
  return { kind: isValidation ? 'unknown-field' : 'failed', faults: tree.all };
}

/** A 4xx without a GraphQL answer comes from something before the instance, such as a proxy that does not find it. */
function notGraphql(owner: string, status: number): Fault {
  if (status === 401 || status === 403) return faultOf(errors.ownerRefused(owner));
  return status >= 400 && status < 500 ? faultOf(errors.ownerUnavailable(owner)) : faults.invalid(owner);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
