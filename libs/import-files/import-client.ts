import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '#errors';
import { z } from 'zod';
import { importGraph } from './import-graph.ts';
import { fileKeyOf, partKeyOf } from './keys.ts';
import { type FileRow, type FileRows, partsOf } from './rows.ts';

const Kind = z.object({
  columns: z.array(z.object({ field: z.string(), zh: z.string(), en: z.string(), isRequired: z.boolean() })),
});
const Import = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  rows: z.number(),
  staged: z.number(),
  handled: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  parts: z.number(),
  updatedAt: z.string(),
});
const Reason = z.object({
  code: z.string(),
  reason: z.string().nullable(),
  message: z.string(),
  path: z.array(z.string()),
});
const Reported = z.object({
  report: z.array(
    z.object({
      row: z.number(),
      outcome: z.string(),
      record: z.string().nullable(),
      errors: z.array(Reason),
    }),
  ),
});
const IMPORT = 'id version state rows staged handled created changed unchanged refused parts updatedAt';
const EVERY_MS = 1_000;

export type ImportNow = z.infer<typeof Import>;
/** How a file is to take effect. */
export type Manner = { readonly mode: string; readonly effect: string };
type Tell = (count: number) => void;

/** Imports over the gateway at an address, in a language. Errors of all: StartError, with the code of what the graph refuses. */
export function importClient(url: string, token: string, language: Language) {
  const { ask, write: send } = importGraph(url, token, language);
  const write = (field: string, type: string, input: object): Promise<ImportNow> =>
    send(Import, { field, type, selection: IMPORT }, input);
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
    /** Begins to import a file, or finds what was begun with it; anew where that is done and the file is to be imported again. */
    begin: async (
      division: string,
      kind: string,
      file: FileRows,
      { isAgain, ...manner }: Manner & { isAgain: boolean },
    ) => {
      const { columns, rows } = file;
      for (let time = 1; ; time++) {
        const idempotencyKey = await fileKeyOf({ division, kind, columns, rows, ...manner }, time);
        const begin = { division, kind, columns, rows: rows.length, idempotencyKey };
        const begun = await write('beginImport', 'BeginImportInput', begin);
        if (!isAgain || begun.state !== 'DONE') return begun;
      }
    },
    /** Sends the parts of a file that are not there yet. */
    stage: async ({ id, staged }: ImportNow, rows: readonly FileRow[], tell: Tell): Promise<void> => {
      let sent = 0;
      for (const [i, part] of partsOf(rows).entries()) {
        sent += part.length;
        if (sent <= staged) continue;
        const idempotencyKey = await partKeyOf(id, i + 1);
        await write('stageImportRows', 'StageImportRowsInput', { import: id, part: i + 1, rows: part, idempotencyKey });
        tell(sent);
      }
    },
    /** Has an import checked or take effect. */
    run: async (id: string, manner: Manner, isDryRun: boolean): Promise<void> => {
      const { version } = await find(id);
      const input = { import: id, version, isDryRun, ...manner, idempotencyKey: randomUUID() };
      await write('runImport', 'RunImportInput', input);
    },
    /** Follows an import until the owner is at work on it no longer. */
    follow: async (id: string, tell: Tell): Promise<ImportNow> => {
      for (let told = -1; ; await wait(EVERY_MS)) {
        const now = await find(id);
        const isAtWork = now.state === 'CHECKING' || now.state === 'RUNNING';
        if (now.handled !== told) tell(now.handled);
        if (!isAtWork) return now;
        told = now.handled;
      }
    },
    /** A line for each row, and for each reason where it has several. */
    report: async ({ id, parts }: ImportNow): Promise<string[][]> => {
      const lines: string[][] = [];
      const query = `query ($id: ID!, $part: Int!) {
        import(id: $id) { report(part: $part) { row outcome record errors { code reason message path } } } }`;
      for (let part = 1; part <= parts; part++) {
        const { report } = await ask(Reported, 'import', query, { id, part });
        for (const { row, outcome, record, errors } of report) {
          const line = (column: string, code: string, why: string) => [
            String(row),
            outcome,
            column,
            code,
            why,
            record ?? '',
          ];
          const reasons = errors.map(({ code, reason, message, path }) =>
            line(path.join('.'), reason === null ? code : `${code}.${reason}`, message),
          );
          lines.push(...(reasons.length === 0 ? [line('', '', '')] : reasons));
        }
      }
      return lines;
    },
  };
}
