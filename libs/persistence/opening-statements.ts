import type { PoolClient } from 'pg';

type Send = (...query: unknown[]) => unknown;

/** What the driver reads from the answer to a statement that gives no rows. */
const NO_ROWS = { command: '', rowCount: 0, rows: [] };

/**
 * Makes a connection send the statements that only open a transaction (begin, set_config) together with the first one
 * that does work, in one message: a caller's read costs the round trips of its own statements and one commit. A
 * transaction in which nothing ran is never sent at all. `onStatement` hears of each statement as it is sent.
 */
export function sendOpeningsTogether(client: PoolClient, onStatement: (sql: string) => void = () => {}): void {
  const method: Send = Reflect.get(client, 'query');
  const send: Send = (...query) => Reflect.apply(method, client, query);
  let held: string[] = [];

  const query: Send = (...arguments_) => {
    const [text, parameters] = arguments_;
    const sql = isPlainText(text, parameters) ? text : undefined;
    if (sql !== undefined && isOpening(sql, held)) {
      held.push(sql);
      return Promise.resolve(NO_ROWS);
    }
    const openings = held;
    held = [];
    if (openings.length > 0 && (sql === 'commit' || sql === 'rollback')) return Promise.resolve(NO_ROWS);
    for (const opening of openings) onStatement(opening);
    onStatement(typeof text === 'string' ? text : 'cursor');
    if (openings.length === 0) return send(...arguments_);
    if (sql !== undefined) return Promise.resolve(send([...openings, sql].join('; '))).then(lastOf);
    // Parameters and cursors need a message of their own; the connection keeps the order.
    return Promise.resolve(send(openings.join('; '))).then(() => send(...arguments_));
  };
  Object.defineProperty(client, 'query', { value: query });
}

function isPlainText(text: unknown, parameters: unknown): text is string {
  return (
    typeof text === 'string' && (parameters === undefined || (Array.isArray(parameters) && parameters.length === 0))
  );
}

function isOpening(sql: string, held: readonly string[]): boolean {
  if (held.length > 0) return sql.startsWith('select set_config(');
  return sql === 'begin' || sql.startsWith('start transaction');
}

/** A message of several statements is answered by an array of results. */
function lastOf(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.at(-1) : answer;
}
