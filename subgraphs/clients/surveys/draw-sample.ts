import type { EntityManager } from '@mikro-orm/postgresql';

import { addMonths, firstDayOf } from '#calendar';
import { type DivisionCode, type RecordId, rangeOf } from '#divisions';
import { runPrepared } from '#persistence';

import type { Survey } from './survey.entity.ts';

/** A household that is drawn: whom of it the latest visit was to, by whom, and from which station. */
export type Drawn = {
  readonly client: RecordId;
  readonly household: RecordId;
  readonly division: DivisionCode;
  readonly advisor: RecordId | null;
  readonly station: RecordId | null;
};

/** Of each household that is still served, the latest visit of the months to one who is. */
const VISITED = `select distinct on (client.household_id) client.household_id as household, client.id as client, client.division,
    visit.advisor, date_trunc('month', visited_on)::date as month
  from clients.visit join clients.client on client.id = visit.client_id
  where visited_on >= $1 and visited_on < $2 and withdrawn_at is null and client.division >= $3 and client.division < $4
    and client.active and client.erased_at is null
  order by client.household_id, visited_on desc, visit.id desc`;

/** From where the advisor served then or, where that was not kept, serves now: a station that covers the household before another one. */
const STATION = `select station from clients.serving_period as serving
  where serving.advisor = visited.advisor and station <> '' and (until is null or (since <= month and until > month))
  order by since <= month desc, starts_with(visited.division, serving.division) desc, station limit 1`;

/** Takes the first and the next day of the months, the range of the division, the seed and the sample size. */
export const drawSql = `with visited as (${VISITED}),
  placed as (select visited.*, serving.station from visited left join lateral (${STATION}) as serving on true),
  ranked as (select placed.*, row_number() over (
      partition by coalesce(station, left(division, 9)) order by sha256(convert_to($5 || household, 'UTF8')), household) as place
    from placed)
  select client, household, division, advisor, station from ranked where place <= $6 order by household`;

/**
 * 抽样: of the households within the survey's division that were visited in its months and are still served, as many of each station as it says,
 * and of each street of those whose station is not known. The order in which they are taken is that of SHA-256 of seed and household, so that every
 * household of a station has the same chance, and whoever has the seed can draw again.
 */
export function drawSample(
  em: EntityManager,
  { division, visitedFrom, visitedUntil, seed, sampleSize }: Survey,
): Promise<Drawn[]> {
  const { from, to } = rangeOf(division);
  // One statement, whatever the number of visits.
  return runPrepared<Drawn>(em, drawSql, [
    firstDayOf(visitedFrom),
    firstDayOf(addMonths(visitedUntil, 1)),
    from,
    to,
    seed,
    sampleSize,
  ]);
}
