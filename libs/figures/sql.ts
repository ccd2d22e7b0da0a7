import type { KeptFigure } from './figure.ts';

type Kept = Pick<KeptFigure, 'schema' | 'keyedBy'>;

/** The table of a figure, and by which columns it keeps the amounts of a day. */
export function keptIn({ schema, keyedBy }: Kept): { readonly table: string; readonly by: readonly string[] } {
  if (keyedBy === undefined) return { table: `${schema}.figure`, by: ['division'] };
  return { table: `${schema}.figure_by_key`, by: ['division', 'key'] };
}

/** The first parts of amounts, each summed; a row of before a part was added has nothing of it. */
export function sumOfParts(count: number): string {
  const sums = Array.from({ length: count }, (_, i) => `coalesce(sum(amounts[${i + 1}]), 0)::int`);
  return `array[${sums.join(', ')}]`;
}

/** Two lists of amounts, added or taken from each other part by part. */
export function combined(one: string, operator: '+' | '-', other: string): string {
  return `array(select coalesce(a, 0) ${operator} coalesce(b, 0) from unnest(${one}, ${other}) with ordinality as pair (a, b, n) order by n)`;
}

/**
 * Adds rows of figure, division, key where it has one, since, amounts and changed_on to what is kept: relative, so that two that add to the same row both
 * count, and in the order of the key, so that two at once never wait for each other.
 */
export function addSql(figure: Kept, rows: string): string {
  const { table, by } = keptIn(figure);
  const key = ['figure', ...by, 'since'].join(', ');
  return `insert into ${table} as kept (${key}, amounts, closed, changed_on)
    select ${key}, amounts, array_fill(0, array[cardinality(amounts)]), changed_on
    from (${rows}) as entry where 0 <> any (amounts) order by ${key}
    on conflict (${key}) do update set amounts = ${combined('kept.amounts', '+', 'excluded.amounts')},
      closed = case when kept.changed_on >= excluded.changed_on then kept.closed else kept.amounts end,
      changed_on = greatest(kept.changed_on, excluded.changed_on)`;
}

/** The same, of entries of one figure that are given as JSON: a statement for who sends it in a way of their own. */
export function addGivenSql(figure: Kept & Pick<KeptFigure, 'name'>, entries: string, today: string): string {
  const { by } = keptIn(figure);
  return addSql(
    figure,
    `select '${figure.name}' as figure, ${by.join(', ')}, since, amounts, ${today} as changed_on
     from jsonb_to_recordset(${entries}) as given (${by.map((column) => `${column} text`).join(', ')}, since date, amounts int[])`,
  );
}

/**
 * By how much the records differ from what is kept of a figure: rows of division, key where it has one, since and difference, in no order.
 * Where records name no day, since is null. `within` bounds both by a condition on the column division.
 */
export function driftSql(figure: KeptFigure, within = 'true'): string {
  const { name, parts, records, isDated } = figure;
  if (typeof records !== 'string')
    throw new TypeError(`${figure.schema}.${name} is counted with the owner's keys: see withKeys`);
  const { table, by } = keptIn(figure);
  const since = isDated ? 'since' : 'null::date as since';
  const counted = (from: string): string =>
    `select ${by.join(', ')}, ${since}, ${sumOfParts(parts.length)} as amounts from ${from} where ${within}
     group by ${[...by, 'since'].map((_, i) => i + 1).join(', ')}`;
  const difference = combined('counted.amounts', '-', 'kept.amounts');
  const either = [...by, 'since']
    .map((column) => `coalesce(counted.${column}, kept.${column}) as ${column}`)
    .join(', ');
  const isSame = by.map((column) => `counted.${column} = kept.${column}`).join(' and ');
  return `select ${by.join(', ')}, since, difference from (
      select ${either}, ${difference} as difference
      from (${counted(`(${records}) as record`)}) as counted
      full join (${counted(`(select * from ${table} where figure = '${name}') as figure`)}) as kept
        on ${isSame} and counted.since is not distinct from kept.since
    ) as compared where 0 <> any (difference)`;
}

/** Divisions in the order of their codes that have some of a part; parameters are the ends of a range of codes. */
export function heldSql<Part extends string>({ name, schema, parts }: KeptFigure<string, Part>, part: Part): string {
  return `select division from ${schema}.figure where figure = '${name}' and division >= ? and division < ?
    group by division having sum(amounts[${parts.indexOf(part) + 1}]) > 0`;
}
