import { join } from 'node:path';
import { readArguments, readConfig, runCommand } from '#config';
import { isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { Command } from 'commander';
import { pairOf } from './pair.ts';
import { type KeyFile, newKey, readKeyFile, readOrBegin, writeKeyFile } from './key-file.ts';
import { withKey, withoutOldKeys, withRetired } from './rotation.ts';

/** `npm run keys`: the keys that a gateway signs its requests to an owner with. */
const command = new Command('npm run keys --')
  .description(
    `Adds and retires the keys that a gateway signs its requests to owners with; both read their file again while they run.
  new      adds a key for --owner, which the gateway signs with from now on
  retire   --id of --owner is accepted for another minute only, so that nothing under way fails
  list     owners and ids, never secrets
  share    prints the keys of --owner alone, for its GATEWAY_KEYS_FILE (npm run -s keys -- share … > file)
Where gateway and owner have a file each, the owner gets a new key before the gateway, and loses an old one after it.`,
  )
  .argument('<new|retire|list|share>')
  .option('--owner <code>', 'the owner, such as 310101')
  .option('--to <code>', 'with --owner: the owner to whom it signs messages, in the file that MESSAGE_KEYS_FILE names')
  .option('--id <id>', 'the key')
  .option('--now', 'retire: a key that others may know; refused at once')
  .option('--file <file>', 'the key file; owner-keys.json in DATA_DIR when left out');

type Options = { readonly owner?: string; readonly to?: string; readonly id?: string; readonly now?: true };

const verbs: Readonly<Record<string, (file: string, options: Options) => string[]>> = {
  new: (file, options) => {
    const owner = ownerOf(options);
    const key = newKey(owner, new Date());
    writeKeyFile(file, withKey(withoutOldKeys(readOrBegin(file), new Date()), owner, key));
    return [`${key.id} in ${file}`];
  },
  retire: (file, options) => {
    const owner = ownerOf(options);
    const { id = '', now = false } = options;
    writeKeyFile(
      file,
      withRetired(withoutOldKeys(readKeyFile(file), new Date()), { owner, id, now: new Date(), atOnce: now }),
    );
    return [now ? `${id} is accepted no more` : `${id} is accepted for another minute`];
  },
  list: (file) =>
    Object.entries(readKeyFile(file).owners).flatMap(([owner, keys]) =>
      keys.map(({ id, until }) => `${owner} ${id}${until === undefined ? '' : ` until ${until}`}`),
    ),
  share: (file, options) => {
    const owner = ownerOf(options);
    const shared: KeyFile = { owners: { [owner]: readKeyFile(file).owners[owner] ?? [] } };
    return [JSON.stringify(shared, null, 2)];
  },
};

/** Whose keys are meant: those of an owner, or of its messages to another one. */
function ownerOf({ owner, to }: Options): string {
  return to === undefined ? codeIn('--owner', owner) : pairOf(codeIn('--owner', owner), codeIn('--to', to));
}

function codeIn(option: string, code: string | undefined): string {
  if (isDivisionCode(code)) return code;
  throw new StartError('CONFIG_INVALID', `${option} is ${code ?? 'not given'}. Use an owner's code, such as 310101.`);
}

await runCommand(async () => {
  const [verb = ''] = readArguments(command).args;
  const options = command.opts<{ owner?: string; to?: string; id?: string; now?: true; file?: string }>();
  const name = options.to === undefined ? 'owner-keys.json' : 'message-keys.json';
  const file = options.file ?? join(readConfig(process.env).dataDir, name);
  const work = verbs[verb];
  if (work === undefined)
    throw new StartError('CONFIG_INVALID', `There is no ${verb}. Use new, retire, list or share.`);
  for (const line of work(file, options)) console.log(line);
});
