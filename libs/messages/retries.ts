import type { ErrorCode } from '#errors';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** What only a newer version or a person changes: tried seldom, and shown until then. */
const STUCK: ReadonlySet<string> = new Set<ErrorCode>([
  'MESSAGE_MALFORMED',
  'MESSAGE_REFUSED',
  'MESSAGE_FAILED',
  'MESSAGE_KIND_UNKNOWN',
  'MESSAGE_VERSION_UNKNOWN',
  'MESSAGE_SENDER_WRONG',
  'MESSAGE_ADDRESSEE_WRONG',
  'MESSAGE_CHANGED',
]);

/** Those of them that the message itself may be at fault for. */
const POISON: ReadonlySet<string> = new Set<ErrorCode>([
  'MESSAGE_MALFORMED',
  'MESSAGE_REFUSED',
  'MESSAGE_FAILED',
  'MESSAGE_CHANGED',
]);

/** 待送, 搁置, 已收, 退回. */
export type MessageState = 'WAITING' | 'SET_ASIDE' | 'RECEIVED' | 'REFUSED';

/** Whether the receiver refused what the message asks, or how it says it. */
export function isRefusal(code: string): boolean {
  return code === 'MESSAGE_REFUSED' || code === 'MESSAGE_MALFORMED';
}

export function stateAfter(code: string): MessageState {
  return POISON.has(code) ? 'SET_ASIDE' : 'WAITING';
}

/** When a message is tried again that was refused with the code: after 1 s, 2 s, … 1 min; what is stuck after 1 min, 2 min, … 1 h. */
export function nextAttempt(now: Date, attempts: number, code: string): Date {
  const [first, most] = STUCK.has(code) ? [MINUTE_MS, HOUR_MS] : [SECOND_MS, MINUTE_MS];
  return new Date(now.getTime() + Math.min(most, first * 2 ** Math.min(attempts - 1, 20)));
}
