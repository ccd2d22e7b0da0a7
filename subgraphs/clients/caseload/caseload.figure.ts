import { defineFigure } from '#figures';
import { categories } from '../categories.ts';
import { FIRST_MONTH, type Only, everybody, oncePerPerson, servedSql } from '../people-figures/records.ts';

/** By place in what is kept: a category that the list gets is added at the end, wherever the list has it. */
const KEPT = [
  'EXTREME_HARDSHIP',
  'MINIMUM_LIVING',
  'LOW_INCOME',
  'EXPENDITURE_POVERTY',
  'DISASTER_AFFECTED',
  'TEMPORARY_HARDSHIP',
  'EMERGENCY_ILLNESS',
  'DESTITUTE_WANDERER',
  'OTHER_SPECIAL_HARDSHIP',
  'OTHER_RESIDENT',
] as const;

const unkept = categories.filter((category) => !KEPT.some((kept) => kept === category));
if (unkept.length > 0) throw new TypeError(`the figure clients has no part for ${unkept.join(', ')}`);

/** Clients are there from the month in which they are served on, where their household is registered, each in the category held. */
const SPANS = `select held.client, coalesce(place.household, held.household) as household, category, coalesce(place.division, held.division) as division,
    greatest(counts_from, day_from) as from_day, least(held_until, day_until) as until_day
  from (select held.*, coalesce(lead(counts_from) over (partition by client, after order by ordinal), ended_on) as held_until from held) as held
  left join place on place.client = held.client
  where least(held_until, day_until) > greatest(counts_from, day_from) or least(held_until, day_until) is null`;

/** On which day one more is there, or one fewer. */
const CHANGES = `select client, household, category, division, from_day as day, 1 as change from span
  union all select client, household, category, division, until_day, -1 from span where until_day is not null`;

const ONCE = oncePerPerson('whole_span', ['client', 'household', 'category', 'division'], ['from_day', 'until_day']);

const changesOf = (only: Only): string =>
  `${servedSql(only)}, whole_span as (${SPANS}), span as (${ONCE}), change as (${CHANGES})`;

/** The beginning of a query of who is served: `change` says on which day one more is, or one fewer. */
export const SERVED_CHANGES = changesOf(everybody);

export const MONTH = `date_trunc('month', day)::date as since`;

/** On which day a household began to have a client who is served, or ceased to have one. */
const HOUSEHOLDS = `select division, day, (count > 0)::int - lag((count > 0)::int, 1, 0) over (partition by household, division order by day) as change
  from (select household, division, day, sum(sum(change)) over (partition by household, division order by day) as count
    from change group by 1, 2, 3) as counted`;

/** Rows of division, day and amounts of everybody, or of some clients. */
export function caseloadRecordsSql(only: Only): string {
  return `${changesOf(only)}, household_change as (${HOUSEHOLDS})
    select division, ${MONTH}, array[0, sum(change)::int${', 0'.repeat(KEPT.length)}] as amounts from household_change group by 1, 2
    union all
    select division, ${MONTH}, array[sum(change)::int, 0, ${KEPT.map(countOf).join(', ')}] from change group by 1, 2`;
}

/** 在册人数、户数: active clients by category, and the households that have one. */
export const caseloadFigure = defineFigure({
  name: 'clients',
  schema: 'clients',
  counts: 'stock',
  parts: ['total', 'households', ...KEPT],
  listed: KEPT,
  rates: [],
  ranked: { by: 'total', first: 'highest' },
  scope: 'figures.read',
  // Of a month, as the duty: who came and went on which day of it no figure shows.
  isDated: true,
  knownSince: FIRST_MONTH,
  records: caseloadRecordsSql(everybody),
});

function countOf(category: string): string {
  return `coalesce(sum(change) filter (where category = '${category}'), 0)::int`;
}
