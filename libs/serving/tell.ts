import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { sendMessage } from '#messages';
import { isTableHere } from '#persistence';
import { servingAdvisors } from './serving-advisors.message.ts';
import { replaceServing } from './serving.repository.ts';

/** A current posting: in which division the station stands, and whether the advisor's filing lets them serve there. */
export type Posted = {
  readonly advisor: RecordId;
  readonly division: DivisionCode;
  readonly station: string;
  /** Null where the caller sees the posting and not the advisor's record: then a row stays as it is. */
  readonly serves: boolean | null;
};

/**
 * Tells the clients domain where these advisors serve, in the transaction that changed it, or by a message that it sends; `posted` are
 * all their current postings.
 */
export async function tellServing(
  em: EntityManager,
  advisors: readonly RecordId[],
  posted: readonly Posted[],
  today: CalendarDate,
): Promise<void> {
  if (advisors.length === 0) return;
  if (await isKeptHere(em)) return replaceServing(em, { advisors }, rowsOf(posted), today);
  const owner = await findToldByMessage(em);
  if (owner !== undefined) send(em, owner, advisors, posted);
}

/** Tells the clients domain where all advisors of the owner serve, and that it is told from now on. */
export async function tellAllServing(
  em: EntityManager,
  { owner, today }: { readonly owner: DivisionCode; readonly today: CalendarDate },
  listPosted: () => Promise<readonly Posted[]>,
): Promise<void> {
  if (await isKeptHere(em)) await replaceServing(em, { owner }, rowsOf(await listPosted()), today);
}

/** Does the same by a message where the clients domain stands in another database; changes follow by messages from then on. */
export async function sendAllServing(
  em: EntityManager,
  owner: DivisionCode,
  listPosted: () => Promise<readonly Posted[]>,
): Promise<void> {
  if (!(await isKeptHere(em))) send(em, owner, null, await listPosted());
}

/** Whether the clients domain of the owner stands in the same database, for the same user. */
export function isKeptHere(em: EntityManager): Promise<boolean> {
  return isTableHere(em, 'clients.serving_advisor');
}

/** The owner whose clients domain was told whole by a message, and so hears of every change. */
export async function findToldByMessage(em: EntityManager): Promise<DivisionCode | undefined> {
  // The table stands beside the trail, and the domain's entity manager does not know it.
  const [stream] = await em.execute<{ receiver: DivisionCode }[]>(
    'select receiver from audit.message_stream where receiver_domain = ? and kind = ?',
    [servingAdvisors.to, servingAdvisors.kind],
  );
  return stream?.receiver;
}

/** One stream for the owner: what is said of an advisor later holds. */
function send(
  em: EntityManager,
  owner: DivisionCode,
  advisors: readonly RecordId[] | null,
  posted: readonly Posted[],
): void {
  const payload = { advisors: advisors === null ? null : [...advisors], ...rowsOf(posted) };
  sendMessage(em, servingAdvisors, { to: owner, subject: owner, payload });
}

function rowsOf(posted: readonly Posted[]) {
  const rows = (of: readonly Posted[]) => of.map(({ advisor, division, station }) => ({ advisor, division, station }));
  return {
    serving: rows(posted.filter(({ serves }) => serves === true)),
    kept: rows(posted.filter(({ serves }) => serves === null)),
  };
}
