import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The URL that a program of the product prints when it serves. Throws when it ends before. */
export async function readyUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new TypeError('no output');
  for await (const line of createInterface({ input: stdout })) {
    const url = /^ready (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('it ended before it was ready');
}
