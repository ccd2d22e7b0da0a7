import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { type CalendarDate, addDays } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { columnOf } from '#lists';
import { allColumns } from '#marks';
import { type Session, insertRows } from '#persistence';

import type { LeadStep } from './lead-step.entity.ts';
import { LeadStep as Step } from './lead-step.entity.ts';
import { Lead, LeadSchema } from './lead.entity.ts';
import type { LeadState } from './lead.workflow.ts';

/** That a lead and another record may be of one person, and by what. */
export type Likeness = {
  readonly lead: RecordId;
  readonly sameLead: RecordId | null;
  readonly sameClient: string | null;
  readonly by: 'IDENTITY_NUMBER' | 'PHONE' | 'NAME';
};

/** How long a lead that was handled is compared with new ones. */
const COMPARED_DAYS = 90;

/** Leads in the database, as far as the session's caller may see them. */
export class LeadRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Lead[]> {
    return this.#session.read((em) => em.find(Lead, { id: { $in: [...ids] } }));
  }

  /** The state of the lead of a receipt, by its keyed hash, or of the one that it is joined to: nothing else of it, to whoever has the receipt. */
  async findStateOf(receipt: string): Promise<LeadState | undefined> {
    // The function looks beyond the caller's division, where the mapper finds nothing.
    const rows = await this.#session.read((em) =>
      em.execute<{ state: LeadState }[]>('select state from clients.lead_of_receipt(?)', [receipt]),
    );
    return rows[0]?.state;
  }

  /** The steps of the leads, the latest first. */
  listSteps(leads: readonly RecordId[]): Promise<LeadStep[]> {
    return this.#session.read((em) =>
      em.find(Step, { lead: { $in: [...leads] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }

  /** Open leads and those of late, and clients, that may be of the same person as leads are. */
  listLike(leads: readonly RecordId[], today: CalendarDate): Promise<Likeness[]> {
    // By index for each way in which they may be alike, for all leads in one statement.
    return this.#session.read((em) => em.execute<Likeness[]>(LIKE_SQL, [leads, addDays(today, -COMPARED_DAYS), leads]));
  }
}

/** By each hash alone: `or` reaches no index. */
const OTHERS = (['personNumber', 'personPhone', 'personName'] as const).map((field, at) => {
  const column = columnOf(`${field}Lookup`);
  const by = ['IDENTITY_NUMBER', 'PHONE', 'NAME'][at];
  return `select other.id, '${by}' as by, ${at} as rank from clients.lead as other
    where other.${column} = lead.${column} and other.id <> lead.id`;
});

const LIKE_SQL = `select lead.id as lead, same.id as "sameLead", null as "sameClient", same.by
  from unnest(array[?]::text[]) as asked (id) join clients.lead as lead on lead.id = asked.id
  cross join lateral (
    select distinct on (found.id) found.id, found.by from (${OTHERS.join(' union all ')}) as found
    join clients.lead as known on known.id = found.id
    where known.state <> 'JOINED' and (known.state <> 'HANDLED' or known.received_on >= ?::date)
    order by found.id, found.rank
  ) as same
  union all
  select lead.id, null, same.id, same.by
  from unnest(array[?]::text[]) as asked (id) join clients.lead as lead on lead.id = asked.id
  cross join lateral (
    select distinct on (found.id) found.id, found.by from (
      select client.id, 'IDENTITY_NUMBER' as by, 0 as rank from clients.client as client
      where client.identity_number_lookup = lead.person_number_lookup and client.active
      union all
      select token.id, 'PHONE', 1 from clients.client_token as token join clients.client as client on client.id = token.id
      where token.token = lead.person_phone_lookup and client.active
    ) as found order by found.id, found.rank
  ) as same`;

/** Adds leads with their first steps. */
export async function insertLeads(
  em: EntityManager,
  leads: readonly Lead[],
  steps: readonly LeadStep[],
): Promise<void> {
  await insertRows(em, 'clients.lead', leads.map(rowOf));
  await insertRows(em, 'clients.lead_step', steps.map(rowOf));
}

function rowOf(entity: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entity).map(([name, value]) => [columnOf(name), value]));
}

/** The leads of these ids, held against other writers until the transaction ends; in the order of ids, so that of two writers one waits. */
export function lockLeads(em: EntityManager, ids: readonly RecordId[]): Promise<Lead[]> {
  return em.find(Lead, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The leads that a client was registered for or found by, the first one first. */
export function findLeadsOf(em: EntityManager, client: string): Promise<Lead[]> {
  return em.find(Lead, { client }, { ...allColumns(LeadSchema), orderBy: { receivedOn: 'asc', id: 'asc' } });
}

/** Has the leads that were joined to one be joined to another, so that each receipt leads there at once. */
export async function joinAnew(em: EntityManager, from: RecordId, to: RecordId): Promise<void> {
  await em.nativeUpdate(Lead, { joinedTo: from }, { joinedTo: to });
}

/** Whether somebody serves from the station in the division or above it. */
export async function isServedFrom(em: EntityManager, station: string, division: DivisionCode): Promise<boolean> {
  // The mapper cannot compare a column with the beginnings of a value.
  const rows = await em.execute<object[]>(
    'select from clients.serving_advisor where station = ? and starts_with(?, division) limit 1',
    [station, division],
  );
  return rows.length > 0;
}
