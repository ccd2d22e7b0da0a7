import { readFileSync } from 'node:fs';
import { loadShanghai, locate } from '#divisions';
import { compileTierSchema } from '#tiers';
import { type City, startCity } from '../../one-answer/kit/index.ts';

export const sdl = readFileSync(new URL('domain.graphql', import.meta.url), 'utf8');
export const writes = compileTierSchema(sdl);

export const FIRST = '310101-c0000000-0000-7000-8000-000000000001';
export const SECOND = '310104-c0000000-0000-7000-8000-000000000004';

type Input = { readonly client: string; readonly mode?: string | null };
export type WriteCity = City & {
  /** What was done, at which division, in order: a write begins and ends. */
  readonly done: string[];
};

/** The city and two districts that take writes; each write answers in a payload and takes a moment. */
export async function startWriteCity(options: Parameters<typeof startCity>[0] = {}): Promise<WriteCity> {
  const done: string[] = [];
  const rootValue = {
    record: async ({ input: { client, mode } }: { input: Input }) => {
      const at = `${locate(client)} ${mode ?? 'HOME'}`;
      done.push(`${at} begins`);
      await new Promise(setImmediate);
      done.push(`${at} ends`);
      return { ok: { id: client, mode: mode ?? 'HOME', client: { id: client } }, errors: [] };
    },
    open: () => ({ ok: null, errors: [refusal] }),
    _entities: ({ representations }: { representations: { id: string }[] }) =>
      representations.map(({ id }) => ({ __typename: 'Client', id, name: `name of ${id.slice(0, 6)}` })),
  };
  const city = await startCity({
    deadlineMs: 1000,
    schema: writes,
    tree: loadShanghai(),
    owner: { schema: writes.schema, rootValue },
    ...options,
  });
  return { ...city, done };
}

/** What an owner says of a write that it refuses. */
export const refusal = {
  code: 'INPUT_INVALID',
  message: 'in the words of the owner',
  path: ['within'],
  reason: 'TOO_LONG',
  values: [
    { name: 'most', value: '200' },
    { name: 'length', value: '201' },
  ],
};

/** How many requests each owner received: the city, the first and the second district. */
export function received({ city, first, second }: City): number[] {
  return [city, first, second].map((owner) => owner.received.length);
}
