import { z } from 'zod';
import type { Answer } from './domain-server.ts';

const asking = z.object({ extensions: z.object({ exact: z.literal(true) }) });

/** By the path of the value in the answer, what it is made of. */
type Entry = { readonly path: readonly (string | number)[]; readonly row: object };

/**
 * What an answer is made of that its caller is not shown, for a gateway that adds it up with what other owners hold. It stands beside the
 * answer, in its extensions, for a request that asks for it and whose signature was verified; for any other there is none. It is in no log.
 */
export class ExactRows {
  readonly #entries: Entry[] = [];

  add(path: Entry['path'], row: object): void {
    this.#entries.push({ path, row });
  }

  beside(answer: Answer): Answer {
    if (this.#entries.length === 0) return answer;
    // Instances give no other extensions; written once, since answers may be long.
    const extensions = JSON.stringify({ exact: this.#entries });
    return { ...answer, body: `${answer.body.slice(0, -1)},"extensions":${extensions}}` };
  }
}

/** Undefined where no gateway asks that signed its request. */
export function exactRowsFor(isSigned: boolean, body: unknown): ExactRows | undefined {
  return isSigned && asking.safeParse(body).success ? new ExactRows() : undefined;
}
