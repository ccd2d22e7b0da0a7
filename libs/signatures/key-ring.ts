import { type KeyObject, createSecretKey } from 'node:crypto';
import { WatchedFile } from '#private-files';
import { type KeyFile, type StoredKey, readKeyFile } from './key-file.ts';

export type SigningKey = {
  readonly id: string;
  readonly secret: KeyObject;
  /** When it stops to be accepted, in milliseconds since 1970. */
  readonly until: number;
};

export type KeyRingOptions = {
  readonly file: string;
  /** Told when the file has changed and cannot be read: the keys it held before stay in force. */
  readonly onError: (error: unknown) => void;
  /** How often the file is looked at, in milliseconds; 1,000. */
  readonly recheckMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/**
 * The keys of a key file, as it is now: while keys are asked for, it is looked at again and again, so that keys are added
 * and retired while the process runs.
 */
export class KeyRing {
  readonly #now: () => number;
  readonly #file: WatchedFile<Keys>;

  /** Errors: CONFIG_INVALID; see readKeyFile. */
  constructor(options: KeyRingOptions) {
    this.#now = options.now ?? Date.now;
    this.#file = new WatchedFile({ ...options, read: (file) => keysOf(readKeyFile(file)) });
  }

  /** The key that signs: the newest that is not retired, else the newest that is still accepted. */
  newestOf(owner: string): SigningKey | undefined {
    const now = this.#now();
    const keys = this.#file.recent().get(owner);
    return keys?.findLast(({ until }) => until === Infinity) ?? keys?.findLast(({ until }) => until > now);
  }

  /** An accepted key. One that is not known may be newer than the last look at the file. */
  find(owner: string, id: string): SigningKey | undefined {
    const known = findIn(this.#file.recent(), owner, id);
    if (known !== undefined) return known.until > this.#now() ? known : undefined;
    return findIn(this.#file.latest(), owner, id);
  }
}

type Keys = ReadonlyMap<string, readonly SigningKey[]>;

function findIn(keys: Keys, owner: string, id: string): SigningKey | undefined {
  return keys.get(owner)?.find((key) => key.id === id);
}

function keysOf({ owners }: KeyFile): Keys {
  return new Map(Object.entries(owners).map(([owner, keys]) => [owner, keys.map(keyOf)]));
}

function keyOf({ id, secret, until }: StoredKey): SigningKey {
  return {
    id,
    secret: createSecretKey(secret, 'base64'),
    until: until === undefined ? Infinity : Date.parse(until),
  };
}
