import type { GraphQLFormattedError } from 'graphql';
import { type Fault, isAbsence } from '../merge/fault.ts';
import type { ResponsePath } from '../merge/path.ts';

type Complaint = {
  readonly places: readonly ResponsePath[];
  readonly path: ResponsePath;
  readonly fault: Fault;
  readonly key?: unknown;
};

type Listed = GraphQLFormattedError & { readonly extensions: Fault['extensions'] };

/** Gathers the errors of an execution, each found once and told at every place that it concerns. */
export class Complaints {
  readonly #complaints: Complaint[] = [];

  /** `path` leads on from each of the places; `key` is that of the record concerned. */
  tell(places: readonly ResponsePath[], path: ResponsePath, fault: Fault, key?: unknown): void {
    this.#complaints.push({ places, path, fault, ...(key === undefined ? {} : { key }) });
  }

  /**
   * Owners that refuse alike at one place are told of once, without an owner: sixteen that call the same cursor bad say one thing.
   * An owner that is missing is always named.
   */
  list(): GraphQLFormattedError[] {
    const listed = new Map<string, Listed>();
    for (const { places, path, fault, key } of this.#complaints) {
      const { owner, code } = fault.extensions;
      const extensions = key === undefined ? fault.extensions : { ...fault.extensions, key };
      for (const place of places) {
        const at = [...place, ...path];
        const same = JSON.stringify([at, fault.message, code, isAbsence(fault) ? owner : undefined]);
        const known = listed.get(same);
        if (known === undefined) listed.set(same, { message: fault.message, path: at, extensions });
        else if (known.extensions.owner !== owner) listed.set(same, withoutOwner(known));
      }
    }
    return [...listed.values()];
  }
}

function withoutOwner(error: Listed): Listed {
  const { owner: _, ...extensions } = error.extensions;
  return { ...error, extensions };
}
