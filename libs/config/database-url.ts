import { StartError } from '#errors';
import { Option } from 'commander';

/** `--database-url`, or DATABASE_URL, of programs that work on an owner's database. Errors: CONFIG_INVALID, without the value, which holds a password. */
export function databaseUrlOption(description: string): Option {
  const option = new Option('--database-url <url>', description).argParser(databaseUrlFrom);
  // An empty variable counts as not set.
  return process.env['DATABASE_URL'] === '' ? option : option.env('DATABASE_URL');
}

function databaseUrlFrom(text: string): string {
  if (URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol)) return text;
  throw new StartError(
    'CONFIG_INVALID',
    '--database-url is no database URL, or DATABASE_URL is none. Use postgres://user:password@host:port/database.',
  );
}
