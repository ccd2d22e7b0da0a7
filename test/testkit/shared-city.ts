import { type City, startCity } from './city.ts';
import { closeAfterAllFiles } from './shared.ts';

/** What a file of tests may do with a city that others use before and after it: ask and write, but not stop or reconfigure its owners. */
export type SharedCity = Omit<City, 'close' | 'stopOwner' | 'resumeOwner'>;

type Shape = { readonly owners: readonly string[]; readonly months?: number };

const cities = new Map<string, Promise<City>>();

/**
 * The worker's city of these owners, started when a file first asks for it; the city and Huangpu with visits of a month when nothing is
 * said. Other files have written into it before: a test finds the records that it needs, or makes them, and does not count on numbers.
 * A file that stops an owner, or counts, starts a city of its own by `startCity`.
 */
export function sharedCity({ owners, months = 1 }: Shape = { owners: ['31', '310101'] }): Promise<SharedCity> {
  const shape = JSON.stringify([owners, months]);
  const started = cities.get(shape) ?? start({ owners, months });
  cities.set(shape, started);
  return started;
}

async function start({ owners, months = 1 }: Shape): Promise<City> {
  const city = await startCity({ owners: owners.map((code) => ({ code })), months, isSteady: true });
  closeAfterAllFiles(() => city.close());
  return city;
}
