import { type Connection, type PoolClient, Query, type QueryResult, type Submittable } from 'pg';

/** What a statement takes as a parameter. */
export type Value = string | number | boolean | Date | null | readonly (string | number)[];

/** A statement on its way to the database, and who waits for its answer. */
export type Statement = {
  readonly text: string;
  readonly values: readonly Value[];
  /** Under which the connection keeps the statement as it was parsed and planned; without a name it is parsed each time. */
  readonly name?: string | undefined;
  /** Whether its rows are read: without it they are neither described nor made into objects. */
  readonly isRead: boolean;
  readonly resolve: (result: QueryResult) => void;
  readonly reject: (error: Error) => void;
};

/** What is answered to a statement whose rows are not read. */
export const NO_ROWS: QueryResult<never> = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };

/**
 * Several statements in one message of the extended protocol (PostgreSQL, 54.2.4 "Pipelining"): they share one synchronization, so
 * that one answer comes for all. When one fails, those after it are not run, and fail with its error.
 */
export class Message implements Submittable {
  readonly #statements: readonly Statement[];
  readonly #readers: readonly (Query | undefined)[];
  readonly #onError: (error: Error) => void;
  readonly #commands: string[] = [];

  constructor(client: PoolClient, statements: readonly Statement[], onError: (error: Error) => void) {
    this.#statements = statements;
    this.#onError = onError;
    this.#readers = statements.map((statement) => (statement.isRead ? readerOf(client, statement) : undefined));
  }

  /** Name and text of the statement that is answered now: under these the driver notes that it was parsed. */
  get name(): string | undefined {
    return this.#statements[this.#commands.length]?.name;
  }

  get text(): string | undefined {
    return this.#statements[this.#commands.length]?.text;
  }

  /**
   * As one chunk: the driver would give the socket three for each statement, which costs more than to copy them. What cannot be
   * written is returned: thrown, it would end the process, and the connection would wait for an answer for ever.
   */
  submit(connection: Connection): Error | undefined {
    const chunks: Buffer[] = [];
    const stream = { writable: true, write: (chunk: Buffer) => chunks.push(chunk) };
    try {
      this.#write(Object.create(connection, { stream: { value: stream } }));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
    connection.stream.write(Buffer.concat(chunks));
    return undefined;
  }

  #write(connection: Connection): void {
    const parsed = new Set(Object.keys(Reflect.get(connection, 'parsedStatements')));
    for (const { text, name = '', values, isRead } of this.#statements) {
      if (name === '' || !parsed.has(name)) connection.parse({ name, text, types: [] }, true);
      parsed.add(name);
      connection.bind({ statement: name, values: values.map(parameterOf) }, true);
      if (isRead) connection.describe({ type: 'P' }, true);
      connection.execute(null, true);
    }
    connection.sync();
  }

  handleRowDescription(message: unknown): void {
    this.#tellReader('handleRowDescription', message);
  }

  handleDataRow(message: unknown): void {
    this.#tellReader('handleDataRow', message);
  }

  handleCommandComplete(message: { readonly text: string }): void {
    this.#tellReader('handleCommandComplete', message);
    this.#commands.push(message.text);
  }

  handleEmptyQuery(): void {
    this.#commands.push('');
  }

  handleReadyForQuery(): void {
    for (const [i, command] of this.#commands.entries()) {
      const reader = this.#readers[i];
      if (reader === undefined) this.#statements[i]?.resolve({ ...NO_ROWS, command });
      else tell(reader, 'handleReadyForQuery');
    }
  }

  handleError(error: Error): void {
    this.#onError(error);
    this.handleReadyForQuery();
    for (const { reject } of this.#statements.slice(this.#commands.length)) reject(error);
  }

  #tellReader(event: ReaderEvent, message: unknown): void {
    const reader = this.#readers[this.#commands.length];
    if (reader !== undefined) tell(reader, event, message);
  }
}

/** What the driver tells a query of its answer; its types leave that out. */
type ReaderEvent = 'handleRowDescription' | 'handleDataRow' | 'handleCommandComplete' | 'handleReadyForQuery';

function tell(reader: Query, event: ReaderEvent, message?: unknown): void {
  const method: (message?: unknown) => void = Reflect.get(reader, event);
  Reflect.apply(method, reader, [message]);
}

/** A query of the driver that is not sent, and only makes objects of rows. */
function readerOf(client: PoolClient, { text, resolve, reject }: Statement): Query {
  const types = { getTypeParser: client.getTypeParser.bind(client) };
  return new Query({ text, types }, (error, result) => (error ? reject(error) : resolve(result)));
}

/** A parameter as text, which PostgreSQL reads as the type that the statement has there. */
function parameterOf(value: Value): string | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `{${value.map(elementOf).join(',')}}`;
}

/** PostgreSQL, 8.15.6 "Array Input and Output Syntax". */
function elementOf(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
