import type { PoolClient } from 'pg';
import { RolledBackError } from './commit-failure.ts';

type Send = (...query: unknown[]) => unknown;

/** What the driver reads from the answer to a statement that gives no rows. */
const NO_ROWS = { command: '', rowCount: 0, rows: [] };
const WITH_NEXT = '/* with the next */ ';

/**
 * Marks a statement whose answer is not read: within a transaction it is sent in one message with the next statement, at the latest
 * with the commit, and in its order. When it fails, the statement that it was sent with fails.
 */
export function withNext(sql: string): string {
  return WITH_NEXT + sql;
}

/**
 * Makes a connection send the statements that only open a transaction (begin, set_config), and those marked by `withNext`,
 * together with the first one after them whose answer is read, in one message: a transaction costs the round trips of what it
 * reads, and one commit. A transaction in which nothing ran is never sent at all. A commit that rolled back rejects with
 * RolledBackError. `onStatement` hears of each statement as it is sent.
 */
export function sendTogether(client: PoolClient, onStatement: (sql: string) => void = () => {}): void {
  const method: Send = Reflect.get(client, 'query');
  const send: Send = (...query) => Reflect.apply(method, client, query);
  let held: string[] = [];
  let isOpen = false;

  const query: Send = (...arguments_) => {
    const [text, parameters] = arguments_;
    const sql = isPlainText(text, parameters) ? text : undefined;
    if (sql !== undefined && (isOpening(sql, held) || (isOpen && sql.startsWith(WITH_NEXT)))) {
      isOpen = true;
      held.push(sql.replace(WITH_NEXT, ''));
      return Promise.resolve(NO_ROWS);
    }
    const before = held;
    held = [];
    if (sql === 'commit' || sql === 'rollback') {
      isOpen = false;
      if (isNeedless(sql, before)) return Promise.resolve(NO_ROWS);
      // What was held is not sent to be undone.
      if (sql === 'rollback') before.length = 0;
    }
    for (const statement of before) onStatement(statement);
    onStatement(typeof text === 'string' ? text : 'cursor');
    if (sql === 'commit') return Promise.resolve(send([...before, sql].join('; '))).then(committed);
    if (before.length === 0) return send(...arguments_);
    if (sql !== undefined) return Promise.resolve(send([...before, sql].join('; '))).then(lastOf);
    // Parameters and cursors need a message of their own; the connection keeps the order.
    return Promise.resolve(send(before.join('; '))).then(() => send(...arguments_));
  };
  Object.defineProperty(client, 'query', { value: query });
}

function isPlainText(text: unknown, parameters: unknown): text is string {
  return (
    typeof text === 'string' && (parameters === undefined || (Array.isArray(parameters) && parameters.length === 0))
  );
}

function isOpening(sql: string, held: readonly string[]): boolean {
  return isBegin(sql) || (isSetting(sql) && held.length > 0 && held.every(isBeginOrSetting));
}

/** Whether a transaction ends of which nothing was sent, and nothing is to be. */
function isNeedless(end: 'commit' | 'rollback', held: readonly string[]): boolean {
  const [first] = held;
  return first !== undefined && isBegin(first) && (end === 'rollback' || held.every(isBeginOrSetting));
}

const isBegin = (sql: string): boolean => sql === 'begin' || sql.startsWith('start transaction');
const isSetting = (sql: string): boolean => sql.startsWith('select set_config(');
const isBeginOrSetting = (sql: string): boolean => isBegin(sql) || isSetting(sql);

function committed(answer: unknown): unknown {
  const last = lastOf(answer);
  if (typeof last === 'object' && last !== null && 'command' in last && last.command === 'ROLLBACK') {
    throw new RolledBackError();
  }
  return last;
}

/** A message of several statements is answered by an array of results. */
function lastOf(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.at(-1) : answer;
}
