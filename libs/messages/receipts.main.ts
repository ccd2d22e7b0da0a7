import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import { type DivisionCode, parseDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { requireOwner, withDatabase, withDivisions } from '#ownership';
import { startEmbeddedPostgres } from '#persistence';
import { isThere } from '#private-files';
import { KeyRing } from '#signatures';
import { Command } from 'commander';
import { type Comparison, type KeptReceipts, compareReceipts, readReceipts } from './compare.ts';

/** `npm run receipts`: whether two owners keep the same receipts of the messages between them. */
const command = new Command('npm run receipts --')
  .description(
    `Compares the receipts that two owners keep of the messages between them.
  export <owner>           prints the receipts of an owner, to be handed to the other one (npm run -s receipts -- export … > file)
  verify <owner> <owner>   compares both ends, each an owner's code or a file that export wrote; exit code 1 when they differ
An owner is read in the embedded databases of DATA_DIR (.data), which must not be in use, or in that of --database-url.`,
  )
  .argument('<export|verify>')
  .argument('<ends...>')
  .option('--keys <file>', 'the keys of messages; MESSAGE_KEYS_FILE, or message-keys.json in DATA_DIR, when left out')
  .addOption(databaseUrlOption('the database of the owner that export reads'));

type Options = { readonly keys?: string; readonly databaseUrl?: string };

await runCommand(async () => {
  const [task, ...ends] = readArguments(command).args;
  const options = command.opts<Options>();
  const [one, other] = ends;
  if (task === 'export' && one !== undefined && other === undefined)
    return console.log(JSON.stringify((await readEnds([one], options))[0]));
  if (task === 'verify' && one !== undefined && other !== undefined) return verify([one, other], options);
  throw new StartError('CONFIG_INVALID', 'Use export with an owner, or verify with two owners or files.');
});

async function verify(ends: readonly string[], options: Options): Promise<void> {
  const [one, other] = await readEnds(ends, options);
  if (one === undefined || other === undefined) throw new TypeError('two ends were read');
  const ring = openKeys(options);
  if (ring === undefined) console.log('no keys of messages: signatures are not looked at');
  for (const comparison of [compareReceipts(one, other, ring), compareReceipts(other, one, ring)]) tell(comparison);
}

function tell({ from, to, agreed, waiting, unverified, faults }: Comparison): void {
  const further = unverified === 0 ? '' : `, ${unverified} without a key to verify them`;
  console.log(`${from} to ${to}: ${agreed} receipts agree${further}, ${waiting} waiting, ${faults.length} wrong`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function openKeys({ keys }: Options): KeyRing | undefined {
  const { dataDir, messageKeysFile } = readConfig(process.env);
  const file = keys ?? messageKeysFile ?? join(dataDir, 'message-keys.json');
  if (!isThere(file)) return undefined;
  return new KeyRing({ file, onError: (error) => console.error(error) });
}

/** Each end in its turn: a file, or a database. */
async function readEnds(ends: readonly string[], { databaseUrl }: Options): Promise<KeptReceipts[]> {
  const codes = ends.map((end) => parseDivisionCode(end));
  if (databaseUrl !== undefined || codes.every((code) => code === undefined))
    return Promise.all(ends.map((end, i) => readEnd(end, codes[i], databaseUrl)));
  const postgres = await startEmbeddedPostgres({ dataDir: readConfig(process.env).dataDir });
  try {
    return await Promise.all(ends.map((end, i) => readEnd(end, codes[i], postgres.ownerUrlOf(`owner_${end}`))));
  } finally {
    await postgres.close();
  }
}

async function readEnd(end: string, owner: DivisionCode | undefined, url: string | undefined): Promise<KeptReceipts> {
  if (owner !== undefined && url !== undefined) return readDatabase(owner, url);
  const read = isThere(end) ? readReceipts(readFileSync(end, 'utf8')) : undefined;
  if (read !== undefined) return read;
  throw new StartError(
    'CONFIG_INVALID',
    `${end} is no owner's code, and no file that npm run receipts -- export wrote.`,
  );
}

function readDatabase(owner: DivisionCode, url: string): Promise<KeptReceipts> {
  return withDatabase(url, async (client) => {
    await requireOwner(client, owner);
    const list = (sql: string) => client.query<KeptReceipts['sent'][number]>(sql);
    return withDivisions(client, owner, async () => {
      const sent = await list(
        `select receiver as other, id, receipt, state = 'REFUSED' and payload is null as "isTakenBack" from audit.message_out order by id`,
      );
      const received = await list('select sender as other, id, receipt from audit.message_in order by id');
      return { owner, sent: sent.rows, received: received.rows };
    });
  });
}
