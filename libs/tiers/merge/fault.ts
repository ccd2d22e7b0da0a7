import { type GraphError, errors } from '#errors';
import { isRecord } from '../record.ts';
import type { ResponsePath } from './path.ts';

/** An error on its way into the answer. `rest` leads from the value it belongs to down to where the owner met it. */
export type Fault = {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly rest?: ResponsePath;
};

/** What an owner may put into an error's extensions, in characters of JSON. */
const MOST_EXTENSIONS = 4096;
const MOST_MESSAGE = 1000;
/** An owner's own codes that say it failed, not that it refused. */
const OUTAGES = new Set([
  'OWNER_UNAVAILABLE',
  'OWNER_TIMEOUT',
  'OWNER_OVERLOADED',
  'OWNER_INVALID_ANSWER',
  'OWNER_MISCONFIGURED',
  'NOT_READY',
  'DATABASE_UNREACHABLE',
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
]);
/** Reasons for which a part is not there, whoever asks. */
const ABSENCES = new Set([...OUTAGES, 'OWNER_LACKS_FIELD', 'OWNER_TOO_OLD', 'OWNER_UNKNOWN', 'OUTCOME_UNKNOWN']);

/** What owners refuse for who asks, whatever record is asked for. */
const ACCESS_REFUSALS = new Set(['UNAUTHENTICATED', 'SCOPE_MISSING', 'DIVISION_FORBIDDEN', 'ACCESS_ENDED']);

/** What leaves open whether a write was done, unless it says that nothing was sent. */
const UNANSWERED = new Set(['OWNER_INVALID_ANSWER', 'OWNER_TIMEOUT', 'OWNER_UNAVAILABLE']);

export function faultOf({ message, extensions }: GraphError): Fault {
  return { message, extensions };
}

/** Errors of the router's own making. */
export const faults = {
  /** `field` is the first, as Type.field, whose value cannot be. */
  invalid: (owner: string, field?: string): Fault => faultOf(errors.ownerInvalidAnswer(owner, { field })),
  lacksField: (owner: string, field: string): Fault => faultOf(errors.ownerLacksField(owner, field)),
};

export function codeOf({ extensions }: Fault): string {
  return typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
}

/**
 * An error of a write's answer: one that is no answer at all leaves open whether the write was done. So does a gateway in the owner's
 * place that speaks of a read.
 */
export function asOutcome(owner: string, fault: Fault): Fault {
  if (!UNANSWERED.has(codeOf(fault)) || fault.extensions['reason'] === 'NOT_SENT') return fault;
  const { field } = fault.extensions;
  return noOutcome(owner, typeof field === 'string' ? field : undefined);
}

/** No answer to a write; `field` is the first, as Type.field, whose value cannot be. */
export function noOutcome(owner: string, field?: string): Fault {
  return faultOf(errors.outcomeUnknown(owner, { field }));
}

/** Whether the part is missing because the owner failed, so that its last known part may stand in; a refusal never is. */
export function isOutage(fault: Fault): boolean {
  return OUTAGES.has(codeOf(fault));
}

/** Whether the part is missing for a reason of the owner's; otherwise the owner answered and refused what was asked. */
export function isAbsence(fault: Fault): boolean {
  return ABSENCES.has(codeOf(fault));
}

/** Whether the reason lies with the owner or with the caller, and not with the record: it is the same for each record. */
export function isOfOwner(fault: Fault): boolean {
  return fault.extensions['owner'] !== undefined && (isAbsence(fault) || ACCESS_REFUSALS.has(codeOf(fault)));
}

/** An owner's error as the caller may see it: no stack traces, no huge payloads, the owner named. */
export function readFault(owner: string, error: unknown): Fault {
  const given = isRecord(error) ? error : {};
  const message =
    typeof given.message === 'string' ? given.message.slice(0, MOST_MESSAGE) : 'The owner gave no reason.';
  const extensions = isRecord(given.extensions) ? given.extensions : {};
  const { stacktrace: _, exception: __, ...safe } = extensions;
  const small = JSON.stringify(safe).length > MOST_EXTENSIONS ? { code: safe.code } : safe;
  return { message, extensions: { ...small, owner } };
}
