import { join } from 'node:path';
import { readArguments, readConfig, runCommand } from '#config';
import { parseDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { Command } from 'commander';
import { z } from 'zod';
import { type Done, addGrant, revokeGrant, rotateKey } from './edit.ts';
import { type Grant, stateOf } from './grant.ts';
import { readPartnersFile } from './partners-file.ts';
import { type PartnerTag, isPartnerTag } from './tags.ts';

/** `npm run partners`: who may read the libraries through /partner/graphql, what for and until when. */
const command = new Command('npm run partners --')
  .description(
    `Gives partners access to /partner/graphql and takes it away; a running gateway heeds it from the next request on.
  grant    --partner, --name, --purpose and --expires; prints the key once, unless --client says who comes by token
  list     grants, with what is left of them; never a key
  revoke   --grant ends now
  rotate   gives --grant a new key; the one before holds for --overlap hours`,
  )
  .argument('<grant|list|revoke|rotate>')
  .option('--partner <name>', 'short name, such as green-light; it shows in the key')
  .option('--name <name>', 'the name of the organisation')
  .option('--purpose <text>', 'what the partner reads for')
  .option('--expires <time>', 'the last day, such as 2027-06-30, or a time with its offset')
  .option('--tags <tags>', 'partner, or partner,partner-figures for counts as well', 'partner')
  .option('--division <code>', 'whose stations and figures it may read', '31')
  .option('--per-day <n>', 'requests a day', '5000')
  .option('--per-minute <n>', 'requests a minute', '120')
  .option('--client <id>', 'a client of the identity provider instead of a key; repeat it for more', collect, [])
  .option('--grant <id>', 'revoke, rotate: the grant')
  .option('--overlap <hours>', 'rotate: how long the key before holds', '24')
  .option('--file <file>', 'the partners file; PARTNERS_FILE, or partners.yaml in DATA_DIR, when left out');

const optionsShape = z.object({
  partner: z.string().optional(),
  name: z.string().optional(),
  purpose: z.string().optional(),
  expires: z.string().optional(),
  grant: z.string().optional(),
  file: z.string().optional(),
  tags: z.string(),
  division: z.string(),
  perDay: z.string(),
  perMinute: z.string(),
  overlap: z.string(),
  client: z.array(z.string()),
});
type Options = z.infer<typeof optionsShape>;

const verbs: Readonly<Record<string, (file: string, options: Options) => string[]>> = {
  grant: (file, options) => told(addGrant(file, newGrantOf(options), new Date()), file),
  list: (file) => readPartnersFile(file).map((grant) => lineOf(grant, new Date())),
  revoke: (file, options) => [`${revokeGrant(file, needed(options, 'grant'), new Date()).grant} has ended`],
  rotate: (file, options) => {
    const now = new Date();
    const until = new Date(now.getTime() + hoursOf(options.overlap) * 3_600_000);
    return told(rotateKey(file, { id: needed(options, 'grant'), now, until }), file);
  },
};

function newGrantOf(options: Options) {
  const division = parseDivisionCode(options.division);
  if (division === undefined) throw wrong(`--division is ${options.division}. Use a code, such as 31.`);
  return {
    partner: needed(options, 'partner'),
    name: needed(options, 'name'),
    purpose: needed(options, 'purpose'),
    tags: options.tags.split(',').map(tagFrom),
    division,
    expires: timeOf(needed(options, 'expires')),
    requestsPerDay: Number(options.perDay),
    requestsPerMinute: Number(options.perMinute),
    clients: options.client,
    withKey: options.client.length === 0,
  };
}

function told({ grant, key }: Done, file: string): string[] {
  const shown = key === undefined ? [] : [`key ${key}`, 'It is shown this once: hand it over on a safe way.'];
  return [`${grant} in ${file}`, ...shown];
}

function lineOf(grant: Grant, now: Date): string {
  const { grant: id, name, purpose, tags, division, expires, requestsPerDay, clients, keys } = grant;
  const open = keys.filter(({ until }) => until === undefined || until > now).length;
  const by = [...clients, `${open} ${open === 1 ? 'key' : 'keys'}`].join(', ');
  const until = expires.toISOString();
  return `${id} ${stateOf(grant, now)} until ${until} ${name}: ${purpose} [${tags.join(', ')}] ${division} ${requestsPerDay}/day ${by}`;
}

function needed(options: Options, name: 'partner' | 'name' | 'purpose' | 'expires' | 'grant'): string {
  const value = options[name];
  if (value !== undefined && value !== '') return value;
  throw wrong(`--${name} is not given. Call it with --help to see what it takes.`);
}

function timeOf(text: string): Date {
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999+08:00` : text);
  if (Number.isNaN(time.getTime())) throw wrong(`--expires is ${text}. Use a day such as 2027-06-30.`);
  if (time <= new Date()) throw wrong(`--expires is ${text}, which is over. Use a later day.`);
  return time;
}

function hoursOf(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw wrong(`--overlap is ${text}. Use whole hours; 0 ends the key before at once.`);
}

function tagFrom(tag: string): PartnerTag {
  if (isPartnerTag(tag)) return tag;
  throw wrong(`--tags names ${tag}. Use partner, or partner,partner-figures.`);
}

function wrong(sentence: string): StartError {
  return new StartError('CONFIG_INVALID', sentence);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

await runCommand(async () => {
  const [verb = ''] = readArguments(command).args;
  const options = optionsShape.parse(command.opts());
  const config = readConfig(process.env);
  const file = options.file ?? config.partnersFile ?? join(config.dataDir, 'partners.yaml');
  const work = verbs[verb];
  if (work === undefined) throw wrong(`There is no ${verb}. Use grant, list, revoke or rotate.`);
  for (const line of work(file, options)) console.log(line);
});
