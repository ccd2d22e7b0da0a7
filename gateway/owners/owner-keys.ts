import { StartError } from '#errors';
import { KeyRing, type RequestSigner, createRequestSigner } from '#signatures';
import type { Logger } from 'pino';
import type { Owners } from './owners.ts';

export type OwnerKeys = {
  /** Signs a request to an owner with its newest key. */
  readonly sign: RequestSigner;
  /** Looks whether there is a key for each owner. Errors: CONFIG_INVALID in production; in development it is one line in the log. */
  check(owners: Owners): void;
};

type Options = {
  readonly file: string | undefined;
  readonly production: boolean;
  readonly log: Logger;
  readonly recheckMs?: number | undefined;
};

/** The keys that owners know this gateway by. Errors: CONFIG_INVALID when the file cannot be read. */
export function openOwnerKeys({ file, production, log, recheckMs = 1000 }: Options): OwnerKeys {
  const onError = (err: unknown): void =>
    log.error({ err }, 'the key file has an error; the keys it held before stay in force');
  const ring = file === undefined ? undefined : new KeyRing({ file, onError, recheckMs });
  return {
    sign: ring === undefined ? () => ({}) : createRequestSigner(ring),
    check({ directory }) {
      const without = directory.owners.map(({ code }) => code).filter((code) => ring?.newestOf(code) === undefined);
      if (without.length === 0) return;
      const what =
        file === undefined ? 'OWNER_KEYS_FILE is not set' : `OWNER_KEYS_FILE holds no key of ${without.join(', ')}`;
      if (production)
        throw new StartError('CONFIG_INVALID', `${what}. Add the keys of all owners; npm run keys makes them.`);
      log.warn(`${what}: requests to these owners are not signed`);
    },
  };
}
