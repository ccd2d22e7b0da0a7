import { readFile, writeFile } from 'node:fs/promises';
import { type Persona, developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { type Config, readArguments, readConfig, runCommand } from '#config';
import { loadShanghai } from '#divisions';
import { type Language, StartError, sentenceOf } from '#errors';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { type ImportNow, type Manner, importClient } from './import-client.ts';
import { type FileColumn, type FileRows, NotATable, csvOf, faultText, readCells, rowsOf } from './index.ts';

const program = new Command('import')
  .description(
    'Has a file of rows checked and imported, and writes a report. Sent again after it broke off, it goes on with the same import. Ends with 1 where rows are refused.',
  )
  .argument('<kind>', 'what is imported, such as advisors')
  .argument('<file>', 'XLSX or CSV, made of the template')
  .requiredOption('--as <who>', 'district:<code>, street:<code>: whose rows they are')
  .addOption(new Option('--token <token>', 'theirs; signed with the development key of DATA_DIR if none').env('TOKEN'))
  .option('--url <url>', 'of the gateway; the one on PORT when left out')
  .addOption(new Option('--mode <mode>').choices(['KEEP', 'OVERWRITE', 'FILL_EMPTY']).default('KEEP'))
  .addOption(new Option('--effect <effect>').choices(['ALL', 'AS_REPORTED']).default('AS_REPORTED'))
  .option('--again', 'imports a file anew that was imported before', false)
  .addOption(new Option('--language <language>', 'of what is said').choices(['en', 'zh']).default(ofShell()))
  .option('--check', 'checks alone; nothing takes effect', false)
  .option('--report <file>', 'what became of each row, as CSV', 'import-report.csv');

const Options = z.object({
  as: z.string(),
  token: z.string().optional(),
  url: z.string().optional(),
  mode: z.string(),
  effect: z.string(),
  again: z.boolean(),
  language: z.enum(['en', 'zh']),
  check: z.boolean(),
  report: z.string(),
});

await runCommand(async () => {
  const command = readArguments(program);
  const options = Options.parse(command.opts());
  const [kind = '', file = ''] = command.args;
  const config = readConfig(process.env);
  const persona = parsePersona(options.as, loadShanghai());
  const { division } = persona;
  const token = options.token ?? (await signed(persona, config));
  const { mode, effect, language } = options;
  const client = importClient(options.url ?? `http://127.0.0.1:${config.port}/graphql`, token, language);
  const known = await client.describe(division, kind);
  if (known === null) throw new StartError('CONFIG_INVALID', noSuchKind(kind, language));
  const read = await readRows(file, known.columns, language);
  const begun = await client.begin(division, kind, read, { mode, effect, isAgain: options.again });
  const now = await takeOn(client, begun, read, { mode, effect, isCheck: options.check });
  const lines = await client.report(now);
  await writeFile(options.report, csvOf([['row', 'outcome', 'column', 'code', 'why', 'record'], ...lines]));
  const { id, created, changed, unchanged, refused } = now;
  console.log(`import ${id}: ${created} new, ${changed} changed, ${unchanged} as before, ${refused} refused`);
  console.log(`what became of each row: ${options.report}`);
  if (refused > 0) process.exitCode = 1;
});

/** Errors: StartError, INPUT_INVALID with all that is wrong with the file, a line each. */
async function readRows(file: string, columns: readonly FileColumn[], language: Language): Promise<FileRows> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new StartError('CONFIG_INVALID', `The file ${file} cannot be read. Check its name.`, { cause });
  });
  const read = await readCells(bytes).then(
    (cells) => rowsOf(cells, columns),
    (error: unknown) => {
      if (error instanceof NotATable) return { columns: [], rows: [], faults: [error.fault] };
      throw error;
    },
  );
  if (read.faults.length === 0) return read;
  const faults = read.faults.map((fault) => `\n  ${fault.cell && `${fault.cell}: `}${faultText(fault, language)}`);
  throw new StartError('INPUT_INVALID', `${file}${faults.join('')}`);
}

type Client = ReturnType<typeof importClient>;

/** Takes an import on from wherever it is. */
async function takeOn(
  client: Client,
  begun: ImportNow,
  { rows }: FileRows,
  { isCheck, ...manner }: Manner & { readonly isCheck: boolean },
): Promise<ImportNow> {
  const { id, state, staged, updatedAt } = begun;
  const tell = (what: string) => (count: number) => console.log(`${count} of ${rows.length} rows ${what}`);
  if (state === 'DONE') {
    console.log(`import ${id}: this file was imported at ${updatedAt}; --again imports it anew`);
    return begun;
  }
  if (state !== 'STAGING' || staged > 0)
    console.log(`import ${id}: goes on, with ${staged} rows that were sent before`);
  if (state === 'STAGING') {
    await client.stage(begun, rows, tell('sent'));
    await client.run(id, manner, true);
  }
  const checked = await client.follow(id, tell(state === 'RUNNING' ? 'handled' : 'checked'));
  if (checked.state === 'DONE' || isCheck) return checked;
  await client.run(id, manner, false);
  return client.follow(id, tell('handled'));
}

function noSuchKind(kind: string, language: Language): string {
  return sentenceOf('INPUT_INVALID.NO_SUCH_IMPORT', { value: kind }, language);
}

/** As the shell is set. */
function ofShell(): Language {
  return /^zh/i.test(process.env['LC_ALL'] ?? process.env['LANG'] ?? '') ? 'zh' : 'en';
}

async function signed(persona: Persona, { dataDir, production, jwtIssuer, jwtAudience }: Config): Promise<string> {
  const keys = await developmentKeys(dataDir, production);
  return signDevelopmentToken(persona, { keys, issuer: jwtIssuer, audience: jwtAudience, hours: 1 });
}
