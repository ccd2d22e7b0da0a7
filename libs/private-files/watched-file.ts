import { statSync } from 'node:fs';
import { systemErrorCode } from '#errors';

export type WatchedFileOptions<Content> = {
  readonly file: string;
  /** Errors thrown the first time stop the start; later ones are told. */
  readonly read: (file: string) => Content;
  /** Told when the file has changed and cannot be read, or not even looked at: what it held before stays in force. */
  readonly onError: (error: unknown) => void;
  /** How often the file is looked at, in milliseconds; 1,000. */
  readonly recheckMs?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
};

/** What a file holds, as it is now: while it is asked for, it is looked at again and again. Nothing is to be closed. */
export class WatchedFile<Content> {
  readonly #options: WatchedFileOptions<Content>;
  readonly #now: () => number;
  #content: Content;
  #seen: string;
  #lookedAt: number;

  /** Errors: those of `read`. */
  constructor(options: WatchedFileOptions<Content>) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#seen = versionOf(options.file);
    this.#content = options.read(options.file);
    this.#lookedAt = this.#now();
  }

  /** As of a second ago at most. */
  recent(): Content {
    return this.#now() - this.#lookedAt >= (this.#options.recheckMs ?? 1000) ? this.latest() : this.#content;
  }

  /** As of now. */
  latest(): Content {
    this.#lookedAt = this.#now();
    const version = versionOf(this.#options.file);
    if (version === this.#seen) return this.#content;
    this.#seen = version;
    try {
      this.#content = this.#options.read(this.#options.file);
    } catch (error) {
      this.#options.onError(error);
    }
    return this.#content;
  }
}

/** A file that cannot be looked at is another one than before: reading it tells why, and is tried once. */
export function versionOf(file: string): string {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
  } catch (error) {
    return systemErrorCode(error) ?? 'not to be looked at';
  }
}
