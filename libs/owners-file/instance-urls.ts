import { readFileSync } from 'node:fs';
import type { DivisionTree } from '#divisions';
import { WatchedFile, isThere, versionOf } from '#private-files';
import { parseOwnersFile } from './owners-file.ts';

type Options = {
  readonly file: string;
  readonly domains: readonly string[];
  readonly tree: DivisionTree;
  /** Told when the file cannot be read: the URLs it held before stay in force. */
  readonly onError: (error: unknown) => void;
};

type Urls = ReadonlyMap<string, string>;

/** Where the instances of owners answer, as the owners file has it now. There may be none yet when a process starts. */
export class InstanceUrls {
  readonly #options: Options;
  #file: WatchedFile<Urls> | undefined;
  #seen: string;

  constructor(options: Options) {
    this.#options = options;
    this.#seen = versionOf(options.file);
  }

  /** Whether the file is another one than at the last look; what it holds is known from then on. */
  hasChanged(): boolean {
    const version = versionOf(this.#options.file);
    if (version === this.#seen) return false;
    this.#seen = version;
    this.#file?.latest();
    return true;
  }

  /** Undefined where the file names no such instance. */
  find({ owner, domain }: { readonly owner: string; readonly domain: string }): string | undefined {
    return this.#recent()?.get(nameOf(owner, domain));
  }

  #recent(): Urls | undefined {
    const { file, onError } = this.#options;
    try {
      if (this.#file === undefined && !isThere(file)) return undefined;
      this.#file ??= new WatchedFile({ file, onError, read: () => this.#read() });
      return this.#file.recent();
    } catch (error) {
      onError(error);
      return undefined;
    }
  }

  #read(): Urls {
    const { file, domains, tree } = this.#options;
    const owners = parseOwnersFile(readFileSync(file, 'utf8'), file, { domains, tree });
    return new Map(
      owners.flatMap(({ code, instances }) =>
        Object.entries(instances).map(([domain, url]) => [nameOf(code, domain), url] as const),
      ),
    );
  }
}

function nameOf(owner: string, domain: string): string {
  return `${owner}/${domain}`;
}
