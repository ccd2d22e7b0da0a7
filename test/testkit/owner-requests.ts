import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { z } from 'zod';

const sent = z.object({ request: z.object({ method: z.literal('POST'), path: z.string() }) });

/** The requests to instances while the work runs, by the domain of each: their paths are /<owner>/<domain>/graphql. */
export async function requestsByDomain(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const hear = (message: unknown): void => {
    const domain = /^\/\d+\/(\w+)\//.exec(sent.safeParse(message).data?.request.path ?? '')?.[1];
    if (domain !== undefined) counts[domain] = (counts[domain] ?? 0) + 1;
  };
  subscribe('undici:request:create', hear);
  try {
    await work();
  } finally {
    unsubscribe('undici:request:create', hear);
  }
  return counts;
}
