import { join } from 'node:path';
import type { Config } from '#config';
import { StartError } from '#errors';
import { ensureSealingKeys } from './key-file.ts';

/**
 * The key file of a process: SEALING_KEYS_FILE, or in development one in DATA_DIR with keys for the owners. Errors:
 * CONFIG_INVALID in production without the setting, and those of readSealingKeys.
 */
export function sealingKeysFileOf(
  { sealingKeysFile, dataDir, production }: Pick<Config, 'sealingKeysFile' | 'dataDir' | 'production'>,
  owners: readonly string[],
): string {
  if (sealingKeysFile !== undefined) return sealingKeysFile;
  if (production) {
    throw new StartError(
      'CONFIG_INVALID',
      "SEALING_KEYS_FILE is not set. Set it to the keys that the owner's data are sealed with; npm run sealing makes them.",
    );
  }
  const file = join(dataDir, 'sealing-keys.json');
  ensureSealingKeys(file, owners);
  return file;
}
