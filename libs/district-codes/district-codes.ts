import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { AddedCodes, Code, CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';

/** A code that a district added to a list. */
export type DistrictCode = {
  readonly id: RecordId;
  readonly division: DivisionCode;
  readonly list: string;
  readonly key: CodeKey;
  readonly zh: string;
  readonly en: string;
  readonly since: CalendarDate;
  /** The last day; open while null. */
  readonly until: CalendarDate | null;
};

/** The days as text: the driver would make instants of them. */
const COLUMNS = 'id, division, list, key, zh, en, since::text as since, until::text as until';

// SQL throughout: the table lies in the schema of the trail, which is no domain's, and every domain reads it before it writes.

/** The codes that the caller's district added to a list, in the order in which they were added. */
export function listDistrictCodes(em: EntityManager, list: string): Promise<DistrictCode[]> {
  return em.execute<DistrictCode[]>(`select ${COLUMNS} from audit.district_code where list = ? order by added_at, id`, [
    list,
  ]);
}

/** What the caller's district added, to be read beside the lists. */
export async function readAddedCodes(em: EntityManager): Promise<AddedCodes> {
  const rows = await em.execute<DistrictCode[]>(`select ${COLUMNS} from audit.district_code order by added_at, id`);
  return new Map([...Map.groupBy(rows, ({ list }) => list)].map(([list, codes]) => [list, codes.map(codeOf)]));
}

/** Locked for a change where `isLocked`. */
export async function findDistrictCode(
  em: EntityManager,
  id: string,
  { isLocked = false } = {},
): Promise<DistrictCode | undefined> {
  const lock = isLocked ? 'for update' : '';
  const [row] = await em.execute<DistrictCode[]>(`select ${COLUMNS} from audit.district_code where id = ? ${lock}`, [
    id,
  ]);
  return row;
}

/** Whether it was written: not where the list has the key already. */
export async function insertDistrictCode(
  em: EntityManager,
  code: DistrictCode,
  by: string,
  at: Date,
): Promise<boolean> {
  const { id, division, list, key, zh, en, since, until } = code;
  const rows = await em.execute<object[]>(
    `insert into audit.district_code (id, division, list, key, zh, en, since, until, added_at, added_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (list, key) do nothing returning id`,
    [id, division, list, key, zh, en, since, until, at, by],
  );
  return rows.length > 0;
}

export async function setLastDay(em: EntityManager, id: string, until: CalendarDate): Promise<void> {
  await em.execute('update audit.district_code set until = ? where id = ?', [until, id]);
}

export function codeOf({ key, zh, en, since, until }: DistrictCode): Code {
  return { key, since, until: until ?? undefined, kind: undefined, caseKind: undefined, names: [{ zh, en, since }] };
}
