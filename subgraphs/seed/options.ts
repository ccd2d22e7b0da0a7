import { dateOf, isCalendarDate } from '#calendar';
import { readArguments, readConfig } from '#config';
import { type DivisionCode, isDivisionCode, loadShanghai } from '#divisions';
import { StartError } from '#errors';
import { Command } from 'commander';
import { z } from 'zod';
import { readHostedOwners, readOwnerOptions } from '../owner-options.ts';
import { type OwnerDatabases, hostedDatabases, openEmbedded, openNamed } from './owner-databases.ts';
import { isProfileName, profiles } from './profiles.ts';

const DISTRICT_PROFILE_OF = '310105';

const command = new Command('npm run seed --')
  .description(
    `Writes a data set into empty databases of owners: the same options always write the same rows. The databases are those
named by --database; else those that HOSTED_OWNERS holds for npm run owner; else that of MIGRATION_DATABASE_URL (or DATABASE_URL, signed in
as the owner of its tables), whose owner --owner names; else the embedded ones in DATA_DIR.`,
  )
  .option(
    '--database <code=url...>',
    'an owner and its database, signed in as the owner of its tables, as 310101=postgres://…; may be repeated',
  )
  .option('--owner <code...>', `only these owners; ${DISTRICT_PROFILE_OF} for the profile district when left out`)
  .option('--profile <name>', Object.keys(profiles).join(', '), 'demo')
  .option('--months <n>', 'months of visits, the current one last, 1 to 60', '6')
  .option('--visits-factor <n>', 'visits in a month for each one due, 1 to 100', '1')
  .option('--today <date>', 'the last day of the data set', dateOf(new Date()))
  .option('--skip-filled', 'leave databases alone that hold records, instead of refusing them');

const ownerCode = z.custom<DivisionCode>(isOwnerCode, '--owner takes codes of divisions, such as 310101');
const form = z.object({
  database: z.array(z.string().transform(readDatabase)).optional(),
  owner: z.array(ownerCode).default([]),
  profile: z.string().refine(isProfileName, `--profile is one of ${Object.keys(profiles).join(', ')}`),
  months: count('months', 60),
  visitsFactor: count('visits-factor', 100),
  skipFilled: z.boolean().default(false),
  today: z.string().refine(isCalendarDate, '--today is a date, as 2026-10-31'),
});

export type SeedArguments = z.infer<typeof form>;

/** Reads the command line. Errors: CONFIG_INVALID. */
export function readSeedArguments(argv: readonly string[] = process.argv): SeedArguments {
  const { data, error } = form.safeParse(readArguments(command, argv).opts());
  if (error) throw invalid(error.issues.map(({ message }) => message).join('; '));
  if (data.profile !== 'district' || data.owner.length > 0 || data.database !== undefined) return data;
  return { ...data, owner: [asCode(DISTRICT_PROFILE_OF)] };
}

/** The databases that are meant. Errors: CONFIG_INVALID, DATABASE_UNREACHABLE, DATA_DIR_IN_USE, DATA_DIR_NEWER. */
export async function openDatabases({ database, owner: chosen }: SeedArguments): Promise<OwnerDatabases> {
  const opened = await openFrom(database, chosen);
  const databases = opened.databases.filter(({ owner }) => chosen.length === 0 || chosen.includes(owner));
  const missing = chosen.find((code) => !databases.some(({ owner }) => owner === code));
  if (missing === undefined) return { ...opened, databases };
  await opened.close();
  throw invalid(`--owner ${missing} has no database here. Name it by --database ${missing}=postgres://…`);
}

function openFrom(named: SeedArguments['database'], chosen: readonly DivisionCode[]): Promise<OwnerDatabases> {
  if (named !== undefined) return openNamed(named);
  const hosted = process.env['HOSTED_OWNERS'];
  if (hosted) {
    return hostedDatabases(readHostedOwners(hosted)).then((databases) => ({ databases, close: async () => {} }));
  }
  const databaseUrl = process.env['DATABASE_URL'] || process.env['MIGRATION_DATABASE_URL'];
  if (databaseUrl) return openNamed([ownerOfUrl(databaseUrl, chosen)]);
  return openEmbedded(readConfig(process.env).dataDir, chosen);
}

/** As `npm run owner` reads them; the URL does not say whose database it is. */
function ownerOfUrl(databaseUrl: string, chosen: readonly DivisionCode[]) {
  const [code] = chosen;
  if (code === undefined || chosen.length > 1) {
    throw invalid('DATABASE_URL is the database of one owner. Say whose by --owner, such as --owner 310101.');
  }
  const migrationDatabaseUrl = process.env['MIGRATION_DATABASE_URL'] || undefined;
  return { ...readOwnerOptions({ code, databaseUrl, migrationDatabaseUrl }), databaseUrl };
}

function readDatabase(pair: string) {
  const [, owner, databaseUrl] = /^(\d+)=(postgres(?:ql)?:\/\/.+)$/.exec(pair) ?? [];
  return { code: asCode(owner), databaseUrl: databaseUrl ?? '' };
}

function isOwnerCode(value: unknown): value is DivisionCode {
  return isDivisionCode(value) && loadShanghai().find(value) !== undefined;
}

function asCode(value: unknown): DivisionCode {
  if (isOwnerCode(value)) return value;
  throw invalid('--database takes <code>=<url>, such as 310101=postgres://user:password@host/owner_310101');
}

function count(name: string, most: number) {
  return z.coerce
    .number(`--${name} is no number`)
    .int(`--${name} is a whole number`)
    .min(1, `--${name} is at least 1`)
    .max(most, `--${name} is at most ${most}`);
}

function invalid(sentence: string): StartError {
  return new StartError('CONFIG_INVALID', sentence);
}
