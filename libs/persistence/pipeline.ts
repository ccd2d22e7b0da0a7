import { hash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PoolClient, QueryResult } from 'pg';
import { RolledBackError } from './commit-failure.ts';
import { Message, NO_ROWS, type Statement, type Value } from './message.ts';

type Send = (...query: unknown[]) => unknown;

/** Not sent: the connection answers it with its pipeline, which the mapper could not hand out otherwise. */
const PIPELINE = '/* the pipeline of this connection */';

/** `opens`: it is not worth sending alone. */
type Held = Statement & { readonly opens: boolean; readonly answer: Promise<QueryResult> };

/**
 * Makes a connection send what can wait for the next statement together with it, in one message: what opens a transaction, and what
 * `enqueue` adds. A transaction costs the round trips of what it reads, and one commit; one in which nothing ran is never sent
 * at all. A commit that rolled back rejects with RolledBackError. `onStatement` hears of each statement as it is sent.
 */
export function sendTogether(client: PoolClient, onStatement: (sql: string) => void = () => {}): void {
  const pipeline = new Pipeline(client, onStatement);
  Object.defineProperty(client, 'query', { value: (...query: unknown[]) => pipeline.query(query) });
}

/** The pipeline of the connection on which the entity manager's transaction runs. */
export async function pipelineOf(em: EntityManager): Promise<Pipeline> {
  const transaction = em.getTransactionContext<object>();
  if (transaction === undefined) throw new TypeError('statements are sent together only within a transaction');
  const known = pipelines.get(transaction);
  if (known !== undefined) return known;
  const [row] = await em.execute<{ pipeline: Pipeline }[]>(PIPELINE);
  if (row === undefined) throw new TypeError('the connection has no pipeline');
  pipelines.set(transaction, row.pipeline);
  return row.pipeline;
}

/** By the mapper's transaction. */
const pipelines = new WeakMap<object, Pipeline>();

/** The statements of one connection that wait to be sent, in their order. */
export class Pipeline {
  readonly #client: PoolClient;
  readonly #send: Send;
  readonly #onStatement: (sql: string) => void;
  readonly #names = new Map<string, string>();
  /** How often the connection turned out not to have its prepared statements as they were. */
  #losses = 0;
  #held: Held[] = [];

  constructor(client: PoolClient, onStatement: (sql: string) => void) {
    const send: Send = Reflect.get(client, 'query');
    this.#client = client;
    this.#send = (...query) => Reflect.apply(send, client, query);
    this.#onStatement = onStatement;
  }

  /** Sends a prepared statement after those that wait, in one message with all that is asked in the same tick. */
  run<Row extends object>(sql: string, values: readonly Value[]): Promise<QueryResult<Row>> {
    process.nextTick(() => this.#sendHeld());
    return this.#hold({ text: sql, name: this.#nameOf(sql), values, isRead: true });
  }

  /** Has a prepared statement wait for the next one that is sent, which fails with it. */
  enqueue(sql: string, values: readonly Value[], { opens = false } = {}): void {
    this.#hold({ text: sql, name: this.#nameOf(sql), values, isRead: false }, opens).catch(() => {});
  }

  /** Does what `query` of the driver does, with what waits. */
  query([text, values, ...rest]: unknown[]): unknown {
    const sql = isPlainText(text, values) ? text : undefined;
    if (sql === PIPELINE) return Promise.resolve({ ...NO_ROWS, rows: [{ pipeline: this }] });
    if (sql !== undefined && isBegin(sql)) {
      this.enqueue(sql, [], { opens: true });
      return Promise.resolve(NO_ROWS);
    }
    if (sql === 'rollback') return this.#rollback();
    if (sql === 'commit') return this.#commit();
    // Cursors and several statements in one text need a message of their own.
    if (sql === undefined || sql.includes(';') || this.#held.length === 0)
      return this.#sendAlone([text, values, ...rest]);
    const answer = this.#hold({ text: sql, values: [], isRead: true });
    this.#sendHeld();
    return answer;
  }

  #sendAlone(query: unknown[]): unknown {
    const [text] = query;
    const before = this.#held.at(-1);
    this.#sendHeld();
    this.#onStatement(typeof text === 'string' ? text : 'cursor');
    return before === undefined ? this.#send(...query) : before.answer.then(() => this.#send(...query));
  }

  async #commit(): Promise<QueryResult> {
    if (this.#held.length > 0 && this.#held.every(({ opens }) => opens)) return this.#forget();
    const answer = this.#hold({ text: 'commit', name: this.#nameOf('commit'), values: [], isRead: false });
    this.#sendHeld();
    const result = await answer;
    if (result.command === 'ROLLBACK') throw new RolledBackError();
    return result;
  }

  /** What waits is not sent to be undone; a transaction of which nothing was sent ends with that. */
  #rollback(): unknown {
    const [first] = this.#held;
    const isSent = first === undefined || !isBegin(first.text);
    this.#forget();
    if (!isSent) return Promise.resolve(NO_ROWS);
    this.#onStatement('rollback');
    return this.#send('rollback');
  }

  #forget(): QueryResult {
    for (const { reject } of this.#held.splice(0))
      reject(new Error('the transaction ended before the statement was sent'));
    return NO_ROWS;
  }

  #hold(statement: Omit<Statement, 'resolve' | 'reject'>, opens = false): Promise<QueryResult> {
    const { promise, resolve, reject } = Promise.withResolvers<QueryResult>();
    this.#held.push({ ...statement, opens, answer: promise, resolve, reject });
    return promise;
  }

  #sendHeld(): void {
    const statements = this.#held.splice(0);
    if (statements.length === 0) return;
    for (const { text } of statements) this.#onStatement(text);
    this.#send(
      new Message(this.#client, statements, (error) => {
        if (isOfPreparation(error)) this.#prepareAnew();
      }),
    );
  }

  /** Under other names: those of before may be gone, or still stand for a plan of tables as they were. */
  #prepareAnew(): void {
    this.#losses += 1;
    this.#names.clear();
  }

  /** Made of the text alone: behind a pooler the connection may hold statements of other processes, and must never run theirs. */
  #nameOf(sql: string): string {
    const known = this.#names.get(sql);
    if (known !== undefined) return known;
    const verb = /^\w{1,12}/.exec(sql)?.[0] ?? 'statement';
    const name = `${verb} ${hash('sha256', sql, 'hex').slice(0, 32)} ${this.#losses}`;
    this.#names.set(sql, name);
    return name;
  }
}

/**
 * Whether a prepared statement is not there (`discard all`, a pooler), is there already, or would answer other columns than it did
 * ("cached plan must not change result type", in the language of the server): prepared anew, it runs again.
 */
function isOfPreparation(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === '26000' || code === '42P05' || ('routine' in error && error.routine === 'RevalidateCachedQuery');
}

function isPlainText(text: unknown, parameters: unknown): text is string {
  return (
    typeof text === 'string' && (parameters === undefined || (Array.isArray(parameters) && parameters.length === 0))
  );
}

const isBegin = (sql: string): boolean => sql === 'begin' || sql.startsWith('start transaction');
