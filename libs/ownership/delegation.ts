import type { EntityManager } from '@mikro-orm/postgresql';
import { type DivisionCode, delegationOf } from '#divisions';
import type { Client } from 'pg';
import { findOwner, requireOwner } from './owner.ts';
import { withDivisions } from './with-divisions.ts';

type Prepared = { readonly owner: DivisionCode; readonly domain: string; readonly delegated: readonly DivisionCode[] };

/**
 * Notes what the owner delegated, in the transaction that brings the tables of the domain in line with it, and gives what was noted
 * before; undefined the first time.
 */
export async function noteDelegation(
  em: EntityManager,
  { owner, domain, delegated }: Prepared,
): Promise<readonly DivisionCode[] | undefined> {
  // Locked, so that of two processes that start with other codes one prepares after the other.
  const [before] = await em.execute<{ codes: DivisionCode[] }[]>(
    'select codes from audit.delegation where domain = ? for update',
    [domain],
  );
  // Written in one statement, from whichever domain's connection it is.
  await em.execute(
    `insert into audit.delegation (domain, division, codes) values (?, ?, string_to_array(?, ','))
     on conflict (domain) do update set codes = excluded.codes where delegation.codes is distinct from excluded.codes`,
    [domain, owner, delegated.join(',')],
  );
  return before?.codes;
}

/**
 * What the owner delegated by any of its domains, as they were last prepared; undefined where none was yet. Errors:
 * DATABASE_OTHER_OWNER.
 */
export async function findDelegation(client: Client, owner: DivisionCode): Promise<DivisionCode[] | undefined> {
  if ((await findOwner(client)) === undefined) return undefined;
  await requireOwner(client, owner);
  const { rows } = await withDivisions(client, owner, () =>
    client.query<{ codes: DivisionCode[] }>('select codes from audit.delegation'),
  );
  const codes = rows.flatMap((row) => row.codes);
  return rows.length === 0 ? undefined : delegationOf(owner, codes);
}
