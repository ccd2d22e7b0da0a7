import { databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import { type DivisionCode, isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { SealingKeys, sealingKeysFileOf } from '#sealing';
import { Command } from 'commander';
import { z } from 'zod';
import { openOwnerDatabase } from '../sealing/index.ts';
import { findDrifts, sentenceOf } from './drifts.ts';
import { settleDrifts } from './settle-drifts.ts';

/** `npm run recount`: whether an owner's figures are those of its records. */
const command = new Command('npm run recount --')
  .description(
    `Counts the records of an owner anew and compares each figure with what is kept of it. Says "ok", or a line for each division and part
that differs, and then ends with exit code 1. What is sealed is counted by hashes, so it needs the owner's keys (SEALING_KEYS_FILE, or those
in DATA_DIR) and opens nothing. It changes nothing but with --mend: then the figures say what their records say, in one transaction that the
audit trail has, and it ends with 0. What differs tells of a mistake in what keeps the figures, so report it as well.
Without --database-url and DATABASE_URL it reads the embedded database in DATA_DIR (.data), which must not be in use. Ends with 3
when it was called wrongly.`,
  )
  .requiredOption('--owner <code>', 'whose figures, such as 310101')
  .option('--mend', 'settle what differs')
  .addOption(databaseUrlOption("the owner's database, signed in as its service"));

const options = z.object({
  owner: z.custom<DivisionCode>(isDivisionCode, "--owner is no owner's code. Use one such as 310101."),
  databaseUrl: z.string().optional(),
  mend: z.boolean().default(false),
});

await runCommand(async () => {
  const { data, error } = options.safeParse(readArguments(command).opts());
  if (error) throw new StartError('CONFIG_INVALID', error.issues.map(({ message }) => message).join(' '));
  const config = readConfig(process.env);
  const { dataDir, production } = config;
  const seals = new SealingKeys({ file: sealingKeysFileOf(config, [data.owner]) }).sealsOf(data.owner);
  const { url, close } = await openOwnerDatabase(data.owner, { databaseUrl: data.databaseUrl, dataDir });
  try {
    const place = { url, owner: data.owner, mayOwnTables: !production, seals };
    const drifts = await (data.mend ? settleDrifts(place) : findDrifts(place));
    for (const drift of drifts) console.log(sentenceOf(drift));
    if (drifts.length === 0) console.log(`${data.owner}: ok`);
    else if (data.mend) console.log(`${data.owner}: settled, ${drifts.length} in all`);
    else process.exitCode = 1;
  } finally {
    await close();
  }
});
