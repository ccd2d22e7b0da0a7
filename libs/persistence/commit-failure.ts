/** What PostgreSQL itself answers, as against what the driver or the operating system says, which calls a code EPIPE. */
const SQL_STATE = /^(?:\d[0-9A-Z]{4}|P0[0-9A-Z]{3})$/;
/**
 * Connection exceptions, "statement completion unknown", and the shutdown of a server that may have written the commit already
 * (PostgreSQL, appendix A: classes 08, 40 and 57).
 */
const LEFT_OPEN = /^(?:08...|40003|57P0[123])$/;

/** PostgreSQL answers the commit of a transaction in which a statement failed by rolling it back, and calls that no error. */
export class RolledBackError extends Error {
  constructor() {
    super('the commit was rolled back: a statement of its transaction had failed');
    this.name = 'RolledBackError';
  }
}

/** Whether the failure of a commit says that the transaction was rolled back; otherwise it may have been done. */
export function isRolledBack(failure: unknown): boolean {
  if (failure instanceof RolledBackError) return true;
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' && SQL_STATE.test(code) && !LEFT_OPEN.test(code);
}
