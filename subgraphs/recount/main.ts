import { databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import { type DivisionCode, isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { SealingKeys, sealingKeysFileOf } from '#sealing';
import { Command } from 'commander';
import { z } from 'zod';
import { openOwnerDatabase } from '../sealing/index.ts';
import { findDrifts, sentenceOf } from './drifts.ts';

/** `npm run recount`: whether an owner's figures are those of its records. */
const command = new Command('npm run recount --')
  .description(
    `Counts the records of an owner anew and compares each figure with what is kept of it. Says "ok", or a line for each division and part
that differs, and then ends with exit code 1. What is sealed is counted by hashes, so it needs the owner's keys (SEALING_KEYS_FILE, or those
in DATA_DIR) and opens nothing. It changes nothing: an instance of the advisors domain counts the coverage anew when it starts.
Without --database-url and DATABASE_URL it reads the embedded database in DATA_DIR (.data), which must not be in use. Ends with 3
when it was called wrongly.`,
  )
  .requiredOption('--owner <code>', 'whose figures, such as 310101')
  .addOption(databaseUrlOption("the owner's database, signed in as its service"));

const options = z.object({
  owner: z.custom<DivisionCode>(isDivisionCode, "--owner is no owner's code. Use one such as 310101."),
  databaseUrl: z.string().optional(),
});

await runCommand(async () => {
  const { data, error } = options.safeParse(readArguments(command).opts());
  if (error) throw new StartError('CONFIG_INVALID', error.issues.map(({ message }) => message).join(' '));
  const config = readConfig(process.env);
  const { dataDir, production } = config;
  const seals = new SealingKeys({ file: sealingKeysFileOf(config, [data.owner]) }).sealsOf(data.owner);
  const { url, close } = await openOwnerDatabase(data.owner, { databaseUrl: data.databaseUrl, dataDir });
  try {
    const drifts = await findDrifts({ url, owner: data.owner, mayOwnTables: !production, seals });
    for (const drift of drifts) console.log(sentenceOf(drift));
    if (drifts.length > 0) process.exitCode = 1;
    else console.log(`${data.owner}: ok`);
  } finally {
    await close();
  }
});
