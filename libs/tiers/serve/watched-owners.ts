import { watchForChange } from '#files';
import type { OwnerDirectory } from '#divisions';
import type { Instance } from '../route.ts';
import { readOwners } from './files.ts';

type Options = {
  readonly file: string;
  readonly domain: string;
  /** How often the file is looked at; 1,000. */
  readonly intervalMs?: number | undefined;
  /** Hears what is wrong with a changed file; what it said before stays in force. */
  readonly onError: (error: unknown) => void;
};

/** A domain's owners as the file names them now. Errors: OWNERS_FILE_INVALID, when it is read first. */
export function watchOwners({ file, domain, intervalMs = 1000, onError }: Options): {
  readonly owners: () => OwnerDirectory<Instance>;
  stop(): void;
} {
  let directory = readOwners(file, domain);
  const stop = watchForChange(file, intervalMs, () => {
    try {
      directory = readOwners(file, domain);
    } catch (error) {
      onError(error);
    }
  });
  return { owners: () => directory, stop };
}
