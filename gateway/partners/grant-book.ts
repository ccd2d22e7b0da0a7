import { type Grant, isSameHash, keyHashOf, partnerInKey } from '#partners';

/** The grants of a partners file, to be found by what a partner comes with. */
export type GrantBook = {
  readonly grants: readonly Grant[];
  /** The grant of a key that holds now; takes as long for a partner there is as for one there is not. */
  findByKey(key: string, now: Date): Grant | undefined;
  findByClient(client: string): Grant | undefined;
};

/** What no key has: it is compared with where there is no partner to compare with. */
const NOBODY = keyHashOf('');

export function buildGrantBook(grants: readonly Grant[]): GrantBook {
  const byPartner = Map.groupBy(grants, ({ partner }) => partner);
  const byClient = new Map(grants.flatMap((grant) => grant.clients.map((client) => [client, grant])));
  return {
    grants,
    findByKey(key, now) {
      const hash = keyHashOf(key);
      let found: Grant | undefined;
      isSameHash(hash, NOBODY);
      for (const grant of byPartner.get(partnerInKey(key) ?? '') ?? []) {
        for (const { hash: stored, until } of grant.keys) {
          if (isSameHash(hash, stored) && (until === undefined || until > now)) found = grant;
        }
      }
      return found;
    },
    findByClient: (client) => byClient.get(client),
  };
}
