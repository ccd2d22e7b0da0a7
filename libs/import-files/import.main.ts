import { readFile, writeFile } from 'node:fs/promises';
import { type Persona, developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { type Config, readArguments, readConfig, runCommand } from '#config';
import { loadShanghai } from '#divisions';
import { StartError } from '#errors';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { importClient } from './import-client.ts';
import { csvOf, readCells, rowsOf } from './index.ts';

const program = new Command('import')
  .description('Has a file of rows checked and imported, and writes a report. Ends with 1 where rows are refused.')
  .argument('<kind>', 'what is imported, such as advisors')
  .argument('<file>', 'XLSX or CSV, made of the template')
  .requiredOption('--as <who>', 'district:<code>, street:<code>: whose rows they are')
  .addOption(new Option('--token <token>', 'theirs; signed with the development key of DATA_DIR if none').env('TOKEN'))
  .option('--url <url>', 'of the gateway; the one on PORT when left out')
  .addOption(new Option('--mode <mode>').choices(['KEEP', 'OVERWRITE', 'FILL_EMPTY']).default('KEEP'))
  .addOption(new Option('--effect <effect>').choices(['ALL', 'AS_REPORTED']).default('AS_REPORTED'))
  .option('--check', 'checks alone; nothing takes effect', false)
  .option('--report <file>', 'what became of each row, as CSV', 'import-report.csv');

const Options = z.object({
  as: z.string(),
  token: z.string().optional(),
  url: z.string().optional(),
  mode: z.string(),
  effect: z.string(),
  check: z.boolean(),
  report: z.string(),
});

await runCommand(async () => {
  const command = readArguments(program);
  const options = Options.parse(command.opts());
  const [kind = '', file = ''] = command.args;
  const config = readConfig(process.env);
  const persona = parsePersona(options.as, loadShanghai());
  const token = options.token ?? (await signed(persona, config));
  const client = importClient(options.url ?? `http://127.0.0.1:${config.port}/graphql`, token);
  const known = await client.describe(persona.division, kind);
  if (known === null)
    throw new StartError('CONFIG_INVALID', `Nothing called ${kind} is imported. Use advisors or incidents.`);
  const read = rowsOf(await readCells(await readFile(file)), known.columns);
  if (read.faults.length > 0) {
    const faults = read.faults.map((fault) => `${fault.head} (${fault.kind.toLowerCase()})`).join(', ');
    throw new StartError('INPUT_INVALID', `The heads of ${file} are not those of the template: ${faults}.`);
  }
  const tell = (what: string) => (count: number) => console.log(`${count} of ${read.rows.length} rows ${what}`);
  const id = await client.send(persona.division, kind, read, tell('sent'));
  const { mode, effect } = options;
  let now = await client.run(id, { isDryRun: true, mode, effect }, tell('checked'));
  if (!options.check) now = await client.run(id, { isDryRun: false, mode, effect }, tell('handled'));
  const lines = await client.report(now);
  await writeFile(options.report, csvOf([['row', 'outcome', 'column', 'why', 'record'], ...lines]));
  const { created, changed, unchanged, refused } = now;
  console.log(`import ${id}: ${created} new, ${changed} changed, ${unchanged} as before, ${refused} refused`);
  if (refused > 0) process.exitCode = 1;
});

async function signed(persona: Persona, { dataDir, production, jwtIssuer, jwtAudience }: Config): Promise<string> {
  const keys = await developmentKeys(dataDir, production);
  return signDevelopmentToken(persona, { keys, issuer: jwtIssuer, audience: jwtAudience, hours: 1 });
}
