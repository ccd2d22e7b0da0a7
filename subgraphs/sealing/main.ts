import { join } from 'node:path';
import { type Config, databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import { type DivisionCode, isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import {
  SealingKeys,
  keyIdsOf,
  newRing,
  readOrBegin,
  readSealingKeys,
  withCurrentKeyAlone,
  withNewKey,
  writeSealingKeys,
} from '#sealing';
import { Command } from 'commander';
import type { SealedData } from './sealed-data.ts';

/** `npm run sealing`: the keys that an owner seals people's data with. */
const command = new Command('npm run sealing --')
  .description(
    `Makes and changes the keys that an owner seals people's data with; its instances read them again while they run.
  new      the first keys of --owner
  rotate   adds a key, which seals from now on; the others still open
  reseal   seals anew what is sealed with an older key; stopped, it goes on where it stood
  retire   gives up the older keys, when no row needs them any more
  list     owners and ids of keys, the current one last; never secrets
  share    prints the keys of --owner alone, as those of --as if given (npm run -s sealing -- share … > file)
Without a key nobody opens what is sealed with it: keep the file, and older ones as long as backups that need them.`,
  )
  .argument('<new|rotate|reseal|retire|list|share>')
  .option('--owner <code>', 'the owner, such as 310101')
  .option('--as <code>', 'share: the owner that is to read rows which were moved to it')
  .addOption(databaseUrlOption("the owner's database, signed in as its service; the embedded one when left out"))
  .option('--file <file>', 'the key file; SEALING_KEYS_FILE, or sealing-keys.json in DATA_DIR when left out');

type Options = { readonly owner?: string; readonly as?: string; readonly databaseUrl?: string };
type Call = { readonly file: string; readonly options: Options; readonly config: Config };

/** What works on data loads every domain's tables, which keys alone do not need. */
const verbs: Readonly<Record<string, (call: Call) => string[] | Promise<string[]>>> = {
  new: ({ file, options }) => {
    const owner = codeOf(options.owner);
    const known = readOrBegin(file);
    if (known.owners[owner] !== undefined) throw invalid(`Owner ${owner} has keys in ${file}. Use rotate.`);
    writeSealingKeys(file, { owners: { ...known.owners, [owner]: newRing(new Date()) } });
    return [`first keys of ${owner} in ${file}`];
  },
  rotate: ({ file, options }) => {
    const owner = codeOf(options.owner);
    const rotated = withNewKey(readSealingKeys(file), owner, new Date());
    writeSealingKeys(file, rotated);
    return [`${keyIdsOf(rotated, owner).at(-1)} seals from now on; reseal, then retire the others`];
  },
  reseal: async (call) => {
    const { resealAll } = await import('./sealed-data.ts');
    const rows = await withData(call, resealAll);
    return [`${rows} rows sealed anew`];
  },
  retire: async (call) => {
    const { file, options } = call;
    const owner = codeOf(options.owner);
    const { giveUpOldKeys } = await import('./sealed-data.ts');
    const retired = withCurrentKeyAlone(readSealingKeys(file), owner, new Date());
    await withData(call, giveUpOldKeys);
    writeSealingKeys(file, retired);
    return [`${keyIdsOf(retired, owner).join(', ')} is the only key of ${owner}`];
  },
  list: ({ file }) => {
    const keys = readSealingKeys(file);
    return Object.keys(keys.owners).map((owner) => `${owner} ${keyIdsOf(keys, owner).join(' ')}`);
  },
  share: ({ file, options }) => {
    const owner = codeOf(options.owner);
    const keys = readSealingKeys(file);
    keyIdsOf(keys, owner);
    return [JSON.stringify({ owners: { [codeOf(options.as ?? owner)]: keys.owners[owner] } }, null, 2)];
  },
};

async function withData<Result>(
  { file, options, config }: Call,
  work: (data: SealedData) => Promise<Result>,
): Promise<Result> {
  const owner = codeOf(options.owner);
  const seals = new SealingKeys({ file }).sealsOf(owner);
  const { openOwnerDatabase } = await import('./databases.ts');
  const database = await openOwnerDatabase(owner, { databaseUrl: options.databaseUrl, dataDir: config.dataDir });
  try {
    return await work({ owner, seals, url: database.url, production: config.production });
  } finally {
    await database.close();
  }
}

function codeOf(owner: string | undefined): DivisionCode {
  if (isDivisionCode(owner)) return owner;
  throw invalid(`${owner ?? 'No owner'} is no owner's code. Use --owner with one such as 310101.`);
}

function invalid(sentence: string): StartError {
  return new StartError('CONFIG_INVALID', sentence);
}

await runCommand(async () => {
  const [verb = ''] = readArguments(command).args;
  const { file, ...options } = command.opts<Options & { file?: string }>();
  const config = readConfig(process.env);
  const work = verbs[verb];
  if (work === undefined) throw invalid(`There is no ${verb}. Use new, rotate, reseal, retire, list or share.`);
  const keyFile = file ?? config.sealingKeysFile ?? join(config.dataDir, 'sealing-keys.json');
  for (const line of await work({ file: keyFile, options, config })) console.log(line);
});
