import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Value = string | number | boolean | null | readonly string[] | Date;
type Row = Readonly<Record<string, Value>>;

/** Rows of one table on their way into the database, in COPY's text format. */
export class TableCopy {
  readonly name: string;
  #columns: readonly string[] | undefined;
  #lines: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get size(): number {
    return this.#lines.length;
  }

  /** Every row has the columns of the first one; the others keep their defaults. */
  add(row: Row): void {
    this.#columns ??= Object.keys(row);
    this.#lines.push(`${this.#columns.map((column) => textOf(row[column])).join('\t')}\n`);
  }

  /** Sends what was added and forgets it. */
  async flush(client: Client): Promise<void> {
    const lines = this.#lines;
    this.#lines = [];
    if (lines.length === 0 || this.#columns === undefined) return;
    const into = client.query(copyFrom(`copy ${this.name} (${this.#columns.join(', ')}) from stdin`));
    await pipeline(Readable.from(chunksOf(lines)), into);
  }
}

function* chunksOf(lines: readonly string[], size = 1_000): Generator<string> {
  for (let start = 0; start < lines.length; start += size) yield lines.slice(start, start + size).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function textOf(value: Value | undefined): string {
  if (value === undefined) throw new TypeError('a row lacks a column of the first one');
  if (value === null) return '\\N';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  return escape(`{${value.map((item) => `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`);
}

function escape(text: string): string {
  return text.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
