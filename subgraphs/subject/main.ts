import { userInfo } from 'node:os';
import { ownersKnownTo, verifierOf } from '#access';
import { databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import type { DivisionCode } from '#divisions';
import { GraphError, StartError } from '#errors';
import { SealingKeys, sealingKeysFileOf } from '#sealing';
import { Command } from 'commander';
import { openOwnerDatabase } from '../sealing/index.ts';
import { type OwnerData, ownerItself } from './open-owner.ts';
import { type SubjectOptions, bases, invalid, readSubjectOptions } from './options.ts';
import { tasks } from './tasks.ts';

/** `npm run subject`: what the law gives a person over their own data, on an owner's database. */
const command = new Command('npm run subject --')
  .description(
    `Answers a person who asks for their data (个人信息保护法 articles 44 to 47), over all domains of the owner that holds them.
  export   writes everything that is held on one person to a file, whole
  history  prints what was corrected in a client's record, masked
  erase    asks to erase a client's personal data; with --confirm erases what somebody else asked for
Without --as the owner itself does it, and the trail names the user of the system. Without --database-url and DATABASE_URL it works on the
embedded database in DATA_DIR (.data), which must not be in use. Ends with 1 when it is refused or fails, 2 when it takes
too long, 3 when it was called wrongly. Further settings: SEALING_KEYS_FILE, RETENTION_YEARS (10), and those of tokens.`,
  )
  .argument('<export|history|erase>')
  .option('--client <id>', 'the client')
  .option('--advisor <id>', 'export: the advisor')
  .option('--reason <words>', 'why; it is kept, so without naming the person')
  .option('--out <file>', 'export: the file to be written, which must not be there yet')
  .option('--basis <case>', `erase: the case of article 47, ${bases.join(', ')}`)
  .option('--confirm', 'erase: confirms what somebody else asked for, and erases')
  .option('--as <token>', 'whoever does it, by a token such as npm run token prints')
  .option('--owner <code>', 'who holds the person; the district in the id when left out')
  .addOption(databaseUrlOption("the owner's database, signed in as its service"))
  .option('--timeout <seconds>', 'how long it may take', '120');

await runCommand(async () => {
  const [name = ''] = readArguments(command).args;
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined) throw invalid(`There is no ${name}. Use export, history or erase.`);
  const options = readSubjectOptions(command.opts());
  const lines = await within(options.timeout, () => withData(options, (data) => task(data, options)));
  for (const line of lines) console.log(line);
});

async function withData<Result>(options: SubjectOptions, work: (data: OwnerData) => Promise<Result>): Promise<Result> {
  const { owner, as: token, databaseUrl } = options;
  const config = readConfig(process.env);
  const database = await openOwnerDatabase(owner, { databaseUrl, dataDir: config.dataDir });
  try {
    // After the database: where there is none, no keys are made for it.
    const seals = new SealingKeys({ file: sealingKeysFileOf(config, [owner]) }).sealsOf(owner);
    const caller = token === undefined ? ownerItself(owner, userInfo().username) : await callerOf(token, owner);
    return await work({ owner, url: database.url, seals, caller, config, now: new Date() });
  } catch (error) {
    throw error instanceof GraphError ? new StartError(error.code, error.message, { cause: error }) : error;
  } finally {
    await database.close();
  }
}

async function callerOf(token: string, owner: DivisionCode) {
  const verifier = await verifierOf(readConfig(process.env));
  const caller = await verifier.verify(`Bearer ${token}`, ownersKnownTo(owner, []));
  if (caller === undefined) throw invalid('--as holds no token. Use one as npm run token prints it.');
  return caller;
}

/** What is not done in time is given up: a write that did not end is undone by the database. */
async function within<Result>(seconds: number, work: () => Promise<Result>): Promise<Result> {
  const sentence = `It took more than ${seconds} seconds. Look at the trail whether it was done, then repeat it.`;
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new StartError('OWNER_TIMEOUT', sentence)), seconds * 1000);
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
