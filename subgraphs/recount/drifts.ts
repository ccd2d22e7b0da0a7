import type { DivisionCode } from '#divisions';
import { type Drift, findDrift, withKeys } from '#figures';
import { openDatabase } from '#persistence';
import type { Seals } from '#sealing';
import type { Domain } from '#server';
import { domains } from '../index.ts';

export type Place = {
  readonly url: string;
  readonly owner: DivisionCode;
  readonly mayOwnTables: boolean;
  /** The owner's keys, for figures that are counted by hashes. */
  readonly seals: Seals;
};

/** What differs between the figures kept in an owner's database and its records, over all domains that are there. */
export async function findDrifts(place: Place): Promise<Drift[]> {
  const drifts: Drift[] = [];
  for (const domain of domains.filter(({ figures }) => figures !== undefined)) {
    drifts.push(...(await findDriftsOf(domain, place)));
  }
  return drifts;
}

/** One line for a person to read. */
export function sentenceOf({ figure, division, key, since, part, difference }: Drift): string {
  const whose = key === undefined ? '' : ` for ${key}`;
  const day = since === null ? '' : ` on ${since}`;
  const more = difference > 0 ? `${difference} more` : `${-difference} fewer`;
  return `${figure} of ${division}${whose}${day}: the records hold ${more} of ${part} than is kept.`;
}

async function findDriftsOf(domain: Domain<object>, { url, owner, mayOwnTables, seals }: Place): Promise<Drift[]> {
  const database = await openDatabase({ url, domain, poolSize: 1, mayOwnTables });
  const session = database.session(owner);
  try {
    const drifts: Drift[] = [];
    // One state of the data for all: a session reads in one transaction.
    for (const figure of domain.figures ?? [])
      drifts.push(...(await session.read((em) => findDrift(em, withKeys(figure, seals)))));
    return drifts;
  } finally {
    await session.close();
    await database.close();
  }
}
