import { declaredCodes } from './declared.generated.ts';
import { type Codes, operatorCodes } from './operator-codes.ts';

/**
 * Every error code that a caller or an operator can meet: what it means and whether the same request may succeed later. Those of one
 * idea are declared by the idea.
 */
export const registry = {
  UNAUTHENTICATED: {
    meaning: 'No valid bearer token came with the request, or it names no division.',
    retryable: false,
  },
  SIGN_IN_UNAVAILABLE: { meaning: 'The keys that tokens are verified with cannot be fetched.', retryable: true },
  SCOPE_MISSING: { meaning: 'The token lacks the scope that the field needs.', retryable: false },
  DIVISION_FORBIDDEN: { meaning: "The division lies outside the caller's own.", retryable: false },
  DIVISION_MALFORMED: { meaning: 'The value is not a division code of 2, 6, 9 or 12 digits.', retryable: false },
  DIVISION_UNKNOWN: { meaning: 'No such division is in the administrative tree.', retryable: false },
  ID_MALFORMED: { meaning: 'The value is not an id: a division code, a hyphen, a lower-case uuid.', retryable: false },
  NOT_FOUND: { meaning: 'No record with this id, or none that the caller may see.', retryable: false },
  CURSOR_INVALID: { meaning: 'The cursor did not come from this list.', retryable: false },
  FILTER_FORBIDDEN: {
    meaning: 'The caller lacks the scope for a filter, an order or a search; the path names the argument.',
    retryable: false,
  },
  SEARCH_TOO_SHORT: { meaning: 'A word of a search has fewer than two characters.', retryable: false },
  PAGE_SIZE_INVALID: { meaning: 'A page holds from 1 to 200 rows.', retryable: false },
  MONTH_INVALID: { meaning: 'The value is not a month in the form 2026-10.', retryable: false },
  DATE_INVALID: { meaning: 'The value is not a date in the form 2026-10-31.', retryable: false },
  INPUT_INVALID: {
    meaning: 'An argument, variable or input field holds a value that cannot be stored; the path names it.',
    retryable: false,
  },
  ACCESS_ENDED: {
    meaning: 'The advisor as whom the person signs in is suspended or has withdrawn, so that the access has ended.',
    retryable: false,
  },
  MOVE_UNAVAILABLE: {
    meaning:
      'The step is not one that the caller can take with the record now; the message says which can be taken, and by whom.',
    retryable: false,
  },
  VERSION_CONFLICT: { meaning: 'The record changed since it was read; read it again.', retryable: false },
  TRANSFER_NEEDED: {
    meaning: 'The division belongs to another owner; a record gets there by a transfer, not by a move.',
    retryable: false,
  },
  FORM_VERSION_OLD: {
    meaning: 'The form was filled in with a version that did not hold any more on the day that it is for.',
    retryable: false,
  },
  KEY_REUSED: {
    meaning: 'The idempotency key was used for a write of other content; another write takes a new key.',
    retryable: false,
  },
  OUTCOME_UNKNOWN: {
    meaning:
      'The write was sent and not confirmed, so that it may have been done; send it again with the same idempotency key.',
    retryable: true,
  },
  OWNER_TOO_OLD: {
    meaning: "The owner's instance is older and lacks what the write needs; nothing was done.",
    retryable: false,
  },
  UNMASK_LIMIT: {
    meaning: 'So many people were seen unmasked, opened by break-glass or looked for that no more may be for a while.',
    retryable: true,
  },
  SUBJECT_SERVED: { meaning: 'The person is still served, so the record is needed.', retryable: false },
  SUBJECT_ERASED: {
    meaning: 'The personal data of the record are erased; nothing of it changes any more.',
    retryable: false,
  },
  RETENTION_RUNNING: { meaning: 'The time for which the record must be kept is not over.', retryable: true },
  ERASURE_NOT_REQUESTED: {
    meaning: 'Nobody asked for this erasure in the last 30 days, or on another legal basis.',
    retryable: false,
  },
  SECOND_PERSON_NEEDED: { meaning: 'Whoever asked for an erasure does not confirm it.', retryable: false },
  SEAL_BROKEN: {
    meaning:
      "A stored value could not be decrypted: it was changed, or its key is not in the owner's SEALING_KEYS_FILE.",
    retryable: false,
  },
  OWNER_UNAVAILABLE: { meaning: 'The owner of this part cannot be reached or failed.', retryable: true },
  OWNER_TIMEOUT: { meaning: 'The owner of this part did not answer before the deadline.', retryable: true },
  OWNER_LACKS_FIELD: { meaning: "The owner's instance is older and lacks the field.", retryable: false },
  OWNER_OVERLOADED: { meaning: 'The owner of this part takes no more requests at the moment.', retryable: true },
  OWNER_INVALID_ANSWER: {
    meaning:
      "The owner's answer does not fit the schema, or says what cannot be: a negative count, a part greater than its whole.",
    retryable: true,
  },
  OWNER_UNKNOWN: { meaning: 'No owner in the owners file holds this division in this domain.', retryable: false },
  OWNER_REFUSED: { meaning: 'The owner refused the request without saying more.', retryable: false },
  OWNER_MISMATCH: { meaning: 'The instance does not own the division that the request names.', retryable: false },
  OWNER_MISCONFIGURED: {
    meaning:
      "The owner's instance left other codes to others than the gateway's owners file names, so its part is not taken.",
    retryable: false,
  },
  SIGNATURE_MISSING: {
    meaning: 'The instance answers this only to a request that its gateway signed.',
    retryable: false,
  },
  SIGNATURE_INVALID: {
    meaning: "The request is not as it was signed, or the key is none that the instance's GATEWAY_KEYS_FILE holds.",
    retryable: false,
  },
  SIGNATURE_EXPIRED: {
    meaning: 'Timestamp outside the accepted window: compare the clocks of both machines.',
    retryable: false,
  },
  SIGNATURE_REPLAYED: { meaning: 'The signed request came before; each is signed anew.', retryable: false },
  MESSAGE_MALFORMED: {
    meaning: 'A message between owners is none, or its payload does not fit its version.',
    retryable: false,
  },
  MESSAGE_SENDER_WRONG: { meaning: 'A message names another owner as its sender than signed it.', retryable: false },
  MESSAGE_ADDRESSEE_WRONG: { meaning: 'A message came to another owner or domain than it names.', retryable: false },
  MESSAGE_KIND_UNKNOWN: {
    meaning: 'The receiver knows no message of this kind; it waits at the sender.',
    retryable: false,
  },
  MESSAGE_VERSION_UNKNOWN: {
    meaning: 'The receiver does not know this version of the message; it waits at the sender.',
    retryable: false,
  },
  MESSAGE_REFUSED: {
    meaning: 'The receiver cannot do what the message asks; it is set aside, and shown at both ends.',
    retryable: false,
  },
  MESSAGE_FAILED: {
    meaning: 'The receiver failed at what the message asks; it is set aside, and tried again.',
    retryable: true,
  },
  MESSAGE_CHANGED: { meaning: 'A message came again under its id with other content.', retryable: false },
  MERGE_CONFLICT: { meaning: 'Owners gave different values for a field that has no merging rule.', retryable: false },
  SUM_TOO_LARGE: {
    meaning: "The owners' parts add up to more than the field can hold, an Int up to 2,147,483,647.",
    retryable: false,
  },
  SUBGRAPH_UNAVAILABLE: { meaning: 'A subgraph that belongs to no owner cannot be reached.', retryable: true },
  SUBGRAPH_TIMEOUT: {
    meaning: 'A subgraph that belongs to no owner did not answer before the deadline.',
    retryable: true,
  },
  SUBGRAPH_FAILED: {
    meaning: 'A subgraph that belongs to no owner failed on this part without saying why.',
    retryable: true,
  },
  SUBGRAPH_INVALID_ANSWER: {
    meaning: 'A subgraph that belongs to no owner gave no GraphQL answer, or a value that does not fit its type.',
    retryable: true,
  },
  VALUE_MISSING: {
    meaning: 'A field that may not be null has no value, and nobody who answers for it says why.',
    retryable: false,
  },
  REQUEST_INVALID: {
    meaning: 'The HTTP request is not one that this server takes: path, method, type or size.',
    retryable: false,
  },
  HOST_UNKNOWN: {
    meaning: 'A development server was asked by a host name that is not in DEVELOPMENT_HOSTS.',
    retryable: false,
  },
  DOCUMENT_TOO_DEEP: { meaning: 'The document nests more levels of fields or values than one may.', retryable: false },
  DOCUMENT_TOO_COSTLY: {
    meaning: 'The document costs more than one may; the message names what costs most.',
    retryable: false,
  },
  DOCUMENT_TOO_LONG: { meaning: 'The document holds more tokens than one may.', retryable: false },
  ALIASES_TOO_MANY: { meaning: 'The document names more fields anew than one may.', retryable: false },
  DIRECTIVES_TOO_MANY: { meaning: 'The document holds more directives than one may.', retryable: false },
  DOCUMENT_NOT_LISTED: {
    meaning: 'The document is not on the list of trusted documents, or none has this id.',
    retryable: false,
  },
  INTROSPECTION_OFF: { meaning: 'Introspection is disabled.', retryable: false },
  RATE_LIMITED: {
    meaning: 'So many requests came from the caller that no more are taken for a while.',
    retryable: true,
  },
  SHARE_EXCEEDED: {
    meaning: 'The caller has as many documents under way as one caller may; none of this one was run.',
    retryable: true,
  },
  OVERLOADED: {
    meaning: 'As many documents are under way as the gateway takes at once; none of this one was run.',
    retryable: true,
  },
  CLIENT_GONE: {
    meaning: 'The client closed its connection before there was room for its document; none of it was run.',
    retryable: true,
  },
  PARTNER_DOOR_ONLY: { meaning: 'A partner asked elsewhere than at /partner/graphql.', retryable: false },
  PARTNER_GRANT_ENDED: { meaning: "The partner's grant has expired or was revoked.", retryable: false },
  PARTNER_QUOTA_EXCEEDED: {
    meaning: 'The partner sent as many requests as its grant allows; the answer says when to go on.',
    retryable: true,
  },
  BAD_REQUEST: { meaning: 'The request is none of GraphQL over HTTP; the message says why.', retryable: false },
  BAD_USER_INPUT: { meaning: 'A variable does not fit its type.', retryable: false },
  GRAPHQL_PARSE_FAILED: { meaning: 'The document is not GraphQL.', retryable: false },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The document does not fit the schema.', retryable: false },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The document holds no operation of that name, or several and none is named.',
    retryable: false,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'No document was kept under this hash; send it once with its text.',
    retryable: true,
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning: 'This endpoint keeps no documents by their hash; send the text each time.',
    retryable: false,
  },
  PERSISTED_QUERY_HASH_MISMATCH: {
    meaning: 'The hash that came with a document is not the SHA-256 of its text.',
    retryable: false,
  },
  INTERNAL: { meaning: 'The server failed; the log of the request id holds the cause.', retryable: true },
  NOT_READY: { meaning: 'The server is starting or closing.', retryable: true },
  ...operatorCodes,
  ...declaredCodes,
} as const satisfies Codes;

export type ErrorCode = keyof typeof registry;

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(registry, text);
}
