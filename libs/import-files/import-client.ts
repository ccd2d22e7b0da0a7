import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '#errors';
import { GraphQLClient } from 'graphql-request';
import { z } from 'zod';
import { partKeyOf } from './part-key.ts';
import { type FileRows, partsOf } from './rows.ts';

const Kind = z.object({
  columns: z.array(z.object({ field: z.string(), zh: z.string(), en: z.string(), isRequired: z.boolean() })),
});
const Import = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  rows: z.number(),
  handled: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  parts: z.number(),
});
const Reported = z.object({
  report: z.array(
    z.object({
      row: z.number(),
      outcome: z.string(),
      record: z.string().nullable(),
      errors: z.array(z.object({ message: z.string(), path: z.array(z.string()) })),
    }),
  ),
});
const Payload = z.object({ ok: Import.nullable(), errors: z.array(z.object({ message: z.string() })) });

const IMPORT = 'id version state rows handled created changed unchanged refused parts';
const EVERY_MS = 1_000;

export type ImportNow = z.infer<typeof Import>;
type Run = { readonly isDryRun: boolean; readonly mode: string; readonly effect: string };

/** Imports over the gateway at an address. Errors of all: StartError, INPUT_INVALID where the graph refuses what was sent. */
export function importClient(url: string, token: string) {
  const client = new GraphQLClient(url, { headers: { authorization: `Bearer ${token}` } });
  const ask = async <Data>(shape: z.ZodType<Data>, field: string, query: string, variables: object): Promise<Data> => {
    const answered = await client.request<Record<string, unknown>>(query, { ...variables }).catch(refuse);
    return shape.parse(answered[field]);
  };
  const write = async (field: string, type: string, input: object): Promise<ImportNow> => {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ok { ${IMPORT} } errors { message } } }`;
    const { ok, errors } = await ask(Payload, field, query, { input });
    if (ok === null) throw new StartError('INPUT_INVALID', errors.map(({ message }) => message).join(' '));
    return ok;
  };
  const find = (id: string): Promise<ImportNow> =>
    ask(Import, 'import', `query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, { id });
  return {
    /** The columns of a kind; null where there is none. */
    describe: (within: string, name: string) =>
      ask(
        Kind.nullable(),
        'importKind',
        `query ($within: DivisionCode!, $name: String!) {
          importKind(within: $within, name: $name) { columns { field zh en isRequired } } }`,
        { within, name },
      ),
    /** Sends a file in parts. */
    send: async (division: string, kind: string, { columns, rows }: FileRows, tell: (sent: number) => void) => {
      const begin = { division, kind, columns, rows: rows.length, idempotencyKey: randomUUID() };
      const { id } = await write('beginImport', 'BeginImportInput', begin);
      let sent = 0;
      for (const [i, part] of partsOf(rows).entries()) {
        const idempotencyKey = await partKeyOf(id, i + 1);
        await write('stageImportRows', 'StageImportRowsInput', { import: id, part: i + 1, rows: part, idempotencyKey });
        sent += part.length;
        tell(sent);
      }
      return id;
    },
    /** Has an import checked or take effect, to its end. */
    run: async (id: string, run: Run, tell: (handled: number) => void): Promise<ImportNow> => {
      const { version } = await find(id);
      await write('runImport', 'RunImportInput', { import: id, version, ...run, idempotencyKey: randomUUID() });
      for (;;) {
        const now = await find(id);
        tell(now.handled);
        if (now.state === 'CHECKED' || now.state === 'DONE') return now;
        await wait(EVERY_MS);
      }
    },
    /** A line for each row, and for each reason where it has several. */
    report: async ({ id, parts }: ImportNow): Promise<string[][]> => {
      const lines: string[][] = [];
      const query = `query ($id: ID!, $part: Int!) {
        import(id: $id) { report(part: $part) { row outcome record errors { message path } } } }`;
      for (let part = 1; part <= parts; part++) {
        const { report } = await ask(Reported, 'import', query, { id, part });
        for (const { row, outcome, record, errors } of report) {
          const reasons = errors.length === 0 ? [{ message: '', path: [] }] : errors;
          for (const { message, path } of reasons)
            lines.push([String(row), outcome, path.join('.'), message, record ?? '']);
        }
      }
      return lines;
    },
  };
}

function refuse(error: unknown): never {
  throw new StartError('REQUEST_INVALID', error instanceof Error ? error.message.slice(0, 300) : String(error));
}
