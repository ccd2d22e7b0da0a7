import { type KeyObject, createSecretKey } from 'node:crypto';
import { StartError } from '#errors';
import { WatchedFile } from '#private-files';
import { type SealingKeyFile, type StoredRing, readSealingKeys } from './key-file.ts';
import { Seals } from './seals.ts';

/** An owner's keys, ready for use. */
export type Ring = {
  /** What is sealed from now on is sealed with it. */
  readonly current: { readonly id: string; readonly secret: KeyObject };
  /** The current one and those before it, by id. */
  readonly secrets: ReadonlyMap<string, KeyObject>;
  readonly lookup: KeyObject;
};

export type SealingKeysOptions = {
  readonly file: string;
  /** Told when the file has changed and cannot be read: the keys it held before stay in force. Thrown when left out. */
  readonly onError?: (error: unknown) => void;
  /** How often the file is looked at, in milliseconds; 1,000. */
  readonly recheckMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** The sealing keys of a process, as its key file has them now. */
export class SealingKeys {
  readonly #options: SealingKeysOptions;
  readonly #file: WatchedFile<ReadonlyMap<string, Ring>>;

  /** Errors: CONFIG_INVALID; see readSealingKeys. */
  constructor(options: SealingKeysOptions) {
    this.#options = options;
    this.#file = new WatchedFile({ onError: rethrow, ...options, read: (file) => ringsOf(readSealingKeys(file)) });
  }

  /** Seals and opens what an owner holds, with its keys alone. Errors: CONFIG_INVALID when it has none. */
  sealsOf(owner: string): Seals {
    const ring = this.#file.latest().get(owner);
    if (ring === undefined) {
      throw new StartError(
        'CONFIG_INVALID',
        `${this.#options.file} holds no keys of owner ${owner}. Put its keys there, or make its first ones with npm run sealing -- new --owner ${owner}.`,
      );
    }
    // An owner that loses its keys while the process runs keeps those it had.
    const read = (rings: ReadonlyMap<string, Ring>): Ring => rings.get(owner) ?? ring;
    return new Seals({ recent: () => read(this.#file.recent()), latest: () => read(this.#file.latest()) });
  }
}

function rethrow(error: unknown): never {
  throw error;
}

function ringsOf({ owners }: SealingKeyFile): ReadonlyMap<string, Ring> {
  return new Map(Object.entries(owners).map(([owner, ring]) => [owner, ringOf(ring)]));
}

function ringOf({ keys, lookup }: StoredRing): Ring {
  const secrets = keys.map(({ id, secret }) => ({ id, secret: createSecretKey(secret, 'base64') }));
  const current = secrets.at(-1);
  if (current === undefined) throw new TypeError('a ring has at least one key');
  return {
    current,
    secrets: new Map(secrets.map(({ id, secret }) => [id, secret])),
    lookup: createSecretKey(lookup, 'base64'),
  };
}
