import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from '../merge/fault.ts';
import type { ResponsePath } from '../merge/path.ts';

type Complaint = {
  readonly places: readonly ResponsePath[];
  readonly path: ResponsePath;
  readonly fault: Fault;
  readonly key?: unknown;
};

/** Gathers the errors of an execution, each found once and told at every place that it concerns. */
export class Complaints {
  readonly #complaints: Complaint[] = [];

  /** `path` leads on from each of the places; `key` is that of the record concerned. */
  tell(places: readonly ResponsePath[], path: ResponsePath, fault: Fault, key?: unknown): void {
    this.#complaints.push({ places, path, fault, ...(key === undefined ? {} : { key }) });
  }

  list(): GraphQLFormattedError[] {
    const listed = new Map<string, GraphQLFormattedError>();
    for (const { places, path, fault, key } of this.#complaints) {
      const extensions = key === undefined ? fault.extensions : { ...fault.extensions, key };
      for (const place of places) {
        const at = [...place, ...path];
        const error = { message: fault.message, path: at, extensions };
        listed.set(JSON.stringify([at, fault.message, extensions.owner, extensions.code]), error);
      }
    }
    return [...listed.values()];
  }
}
