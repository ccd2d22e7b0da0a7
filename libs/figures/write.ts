import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, addDays, firstDayOf, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { KeptFigure } from './figure.ts';
import { addGivenSql, addSql, driftSql, keptIn } from './sql.ts';

/** What a writer adds to a figure of a division: by part; of a stock what is taken away is negative. */
export type FigureEntry = {
  readonly division: DivisionCode;
  readonly since: CalendarDate;
  readonly amounts: readonly number[];
};

/** What one record of a part adds to a dated stock: it counts from one day to another, and for good without an end. Pure. */
export function entriesOfPeriod<Part extends string>(
  { parts }: KeptFigure<string, Part>,
  part: Part,
  { division, from, until }: { division: DivisionCode; from: CalendarDate; until?: CalendarDate | null | undefined },
): FigureEntry[] {
  const amounts = (amount: number): number[] => parts.map((one) => (one === part ? amount : 0));
  const begun = { division, since: from, amounts: amounts(1) };
  return until ? [begun, { division, since: addDays(until, 1), amounts: amounts(-1) }] : [begun];
}

/** What is added where one state of a record takes the place of another. Pure. */
export function differenceOf(before: readonly FigureEntry[], after: readonly FigureEntry[]): FigureEntry[] {
  return [...before.map((entry) => ({ ...entry, amounts: entry.amounts.map((amount) => -amount) })), ...after];
}

/** Adds to a figure in the transaction that changed the records. Entries of one division and day are added up. */
export async function addToFigure(
  em: EntityManager,
  figure: KeptFigure,
  entries: readonly FigureEntry[],
  today: CalendarDate,
): Promise<void> {
  const changes = addedUp(entries);
  if (changes.length === 0) return;
  // One statement, whatever the number of entries; the database adds.
  await em.execute(addGivenSql(figure, '?::jsonb', '?::date'), [today, JSON.stringify(changes)]);
}

/** Entries of which each division and day has one; those that change nothing are left out. Pure. */
export function addedUp(entries: readonly FigureEntry[]): FigureEntry[] {
  const groups = Map.groupBy(entries, ({ division, since }) => `${division} ${since}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const length = Math.max(0, ...group.map(({ amounts }) => amounts.length));
    const amounts = Array.from({ length }, (_, part) => group.reduce((sum, one) => sum + (one.amounts[part] ?? 0), 0));
    return first === undefined || amounts.every((amount) => amount === 0) ? [] : [{ ...first, amounts }];
  });
}

/**
 * Counts the records of divisions anew, of all when none are named, and adds what differs from what is kept. The caller holds a lock of
 * each division under which every writer counts: what another one is about to change would be missed.
 */
export async function settleFigure(
  em: EntityManager,
  figure: KeptFigure,
  today: CalendarDate,
  divisions?: readonly DivisionCode[],
): Promise<void> {
  // One statement for any number of divisions: counting, comparing and adding see the same records.
  if (divisions === undefined) await em.execute(settleSql(figure, today));
  else await em.execute(settleSql(figure, today, 'division = any (array[?]::text[])'), [divisions, divisions]);
}

/** The statement that enters what the records hold more or less than is kept; see `settleFigure`. `within` stands in it twice. */
export function settleSql(figure: KeptFigure, today: CalendarDate, within?: string, changedOn = today): string {
  return addSql(
    figure,
    `select '${figure.name}' as figure, ${keptIn(figure).by.join(', ')}, coalesce(since, date '${firstDayOf(monthOf(today))}') as since,
       difference as amounts, date '${changedOn}' as changed_on from (${driftSql(figure, within)}) as drift`,
  );
}

/**
 * Begins to keep figures of an owner, each once: what the records hold already is entered. The first month kept is this one or, of records
 * that tell of earlier ones, the first of these. What lay before is not known.
 */
export async function beginFigures(
  em: EntityManager,
  owner: DivisionCode,
  figures: readonly KeptFigure[],
  today: CalendarDate,
): Promise<void> {
  for (const figure of figures) {
    // The database decides who begins, when two processes start together.
    const begun = await em.execute<object[]>(
      `insert into ${figure.schema}.figure_start (division, figure, month)
       select ?, ?, least((${figure.knownSince ?? 'null::text'}), ?) on conflict do nothing returning true`,
      [owner, figure.name, monthOf(today)],
    );
    // What there was when the last day ended is not known: the records of now stand for it.
    if (begun.length > 0) await em.execute(settleSql(figure, today, undefined, addDays(today, -1)));
  }
}

/**
 * The statements that give an owner's figures a past, where nobody kept them: from the day on they hold what the records hold, and from before what these
 * tell. For data that is written past the services.
 */
export function anewSql(owner: DivisionCode, figure: KeptFigure, since: CalendarDate): string[] {
  const { schema, name, knownSince = 'null::text' } = figure;
  return [
    `delete from ${keptIn(figure).table} where figure = '${name}'`,
    `insert into ${schema}.figure_start (division, figure, month)
     select '${owner}', '${name}', least((${knownSince}), '${monthOf(since)}')
     on conflict (division, figure) do update set month = excluded.month`,
    // What the records say of a day holds for all of them, since nobody has changed any.
    settleSql({ ...figure, isDated: true }, since),
  ];
}
