import type { z } from 'zod';

/** A value that may stand once in a file, what it is called in a sentence, and where it stands. */
type Named = { readonly what: string; readonly path: PropertyKey[] };

/** For a schema's `superRefine`: refuses each value that an earlier one repeats, at its own place. */
export function refuseRepeated(named: Iterable<Named>, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const { what, path } of named) {
    if (seen.has(what)) context.addIssue({ code: 'custom', message: `${what} is listed twice. Keep one entry.`, path });
    seen.add(what);
  }
}
