import { isRecord } from '../record.ts';
import type { ResponsePath } from './path.ts';

type Entry = { readonly rest: ResponsePath; readonly row: unknown };

/** What an owner said beside its answer, for the router alone, by the path of the value that it is about. */
export class Beside {
  readonly #all: readonly Entry[];

  constructor(all: readonly Entry[]) {
    this.#all = all;
  }

  /** What is about exactly this value. */
  get here(): unknown {
    return this.#all.find(({ rest }) => rest.length === 0)?.row;
  }

  child(key: string | number): Beside | undefined {
    const beneath = this.#all.flatMap(({ rest: [at, ...rest], row }) => (at === key ? [{ rest, row }] : []));
    return beneath.length === 0 ? undefined : new Beside(beneath);
  }

  /** As it came, for `readBeside`. */
  toJSON(): readonly { readonly path: ResponsePath; readonly row: unknown }[] {
    return this.#all.map(({ rest, row }) => ({ path: rest, row }));
  }
}

/** Reads the `exact` of an answer's extensions; undefined when there is none. */
export function readBeside(exact: unknown): Beside | undefined {
  if (!Array.isArray(exact)) return undefined;
  const all = exact.flatMap((entry: unknown): Entry[] => {
    if (!isRecord(entry) || !Array.isArray(entry.path)) return [];
    return [{ rest: entry.path.filter((key) => typeof key === 'string' || typeof key === 'number'), row: entry.row }];
  });
  return all.length === 0 ? undefined : new Beside(all);
}
