import type { EntityManager } from '@mikro-orm/postgresql';

import { type CalendarDate, type YearMonth, addMonths, firstDayOf } from '#calendar';
import type { RecordId } from '#divisions';
import { type FigureEntry, addedUp } from '#figures';
import { insertRows, newRecordId, runPrepared, runWithNext } from '#persistence';

import type { Drawn } from './draw-sample.ts';
import { SurveyAttempt } from './survey-attempt.entity.ts';
import { SurveyCall } from './survey-call.entity.ts';
import { Survey } from './survey.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export function findSurveys(em: EntityManager, ids: readonly string[]): Promise<Survey[]> {
  return em.find(Survey, { id: { $in: [...ids] } }, FRESH);
}

/** The survey, which nobody records of until the transaction ends. */
export async function lockSurvey(em: EntityManager, id: RecordId): Promise<Survey | undefined> {
  await em.execute(`select pg_advisory_xact_lock(${LOCK})`, [id]);
  return (await findSurveys(em, [id]))[0];
}

/** The survey, which nobody closes until the transaction ends; others record of it meanwhile. */
export async function holdSurvey(em: EntityManager, id: string): Promise<Survey | undefined> {
  // Streets record of their district's surveys, whose rows they may read and not lock.
  await em.execute(`select pg_advisory_xact_lock_shared(${LOCK})`, [id]);
  return (await findSurveys(em, [id]))[0];
}

const LOCK = `hashtextextended('survey ' || ?::text, 0)`;

export function findCalls(em: EntityManager, ids: readonly string[]): Promise<SurveyCall[]> {
  return em.find(SurveyCall, { id: { $in: [...ids] } }, FRESH);
}

/** The calls of a client, the earliest survey's first. */
export function findCallsOf(em: EntityManager, client: string): Promise<SurveyCall[]> {
  return em.find(SurveyCall, { client }, { ...FRESH, orderBy: { id: 'asc' } });
}

/** The attempts at calls, the first one first. */
export function findAttempts(em: EntityManager, calls: readonly string[]): Promise<SurveyAttempt[]> {
  return em.find(SurveyAttempt, { call: { $in: [...calls] } }, { ...FRESH, orderBy: { ordinal: 'asc' } });
}

/** Lists the households that were drawn as calls to make. */
export async function insertCalls(em: EntityManager, survey: Survey, drawn: readonly Drawn[]): Promise<void> {
  const rows = drawn.map(({ client, household, division, advisor, station }) => ({
    id: newRecordId(division),
    survey_id: survey.id,
    division,
    client_id: client,
    household_id: household,
    advisor,
    station,
    counted_in: division,
    state: 'OPEN',
  }));
  await insertRows(em, 'clients.survey_call', rows);
}

/** Adds to the figure where households lived when they were drawn, where the caller may neither see nor write now. */
export async function addSatisfaction(
  em: EntityManager,
  entries: readonly FigureEntry[],
  today: CalendarDate,
): Promise<void> {
  // Nothing of it is read: it goes with the next statement.
  await runWithNext(em, 'select clients.add_satisfaction($1::jsonb, $2::date)', [
    JSON.stringify(addedUp(entries)),
    today,
  ]);
}

/** The ids of the calls to households one of whose clients the subject serves, who signs in as an advisor, or ever visited. */
export async function findServedBy(
  em: EntityManager,
  calls: readonly Pick<SurveyCall, 'id' | 'client' | 'household'>[],
  subject: string,
): Promise<Set<string>> {
  // Ties stand beside the trail; one's own is shown wherever it lies.
  const rows = await runPrepared<{ id: string }>(
    em,
    `select call.id from audit.tie, unnest($2::text[], $3::text[], $4::text[]) as call (id, client, household)
     where subject = $1 and (
       exists (select from clients.client where client.id = call.client and client.advisor = tie.advisor)
       or exists (select from clients.client where household_id = call.household and client.advisor = tie.advisor)
       or exists (select from clients.visit join clients.client on client.id = visit.client_id
         where household_id = call.household and withdrawn_at is null and visit.advisor = tie.advisor))`,
    [subject, calls.map(({ id }) => id), calls.map(({ client }) => client), calls.map(({ household }) => household)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** How the households of one survey rated that a station visited. */
export type SurveyRatings = {
  readonly asked: number;
  readonly answered: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
};

export type StationRatings = {
  /** Of each survey. */
  readonly surveys: readonly SurveyRatings[];
  /** Whether the station stands in the caller's division itself. */
  readonly isOwn: boolean;
};

export type OfStation = { readonly station: string; readonly month: YearMonth };

/** The calls of a station: those that the caller may see, or all those of closed surveys. */
const CALLS = {
  seen: `(select survey_id, opened_on, overall from clients.survey_call join clients.survey on survey.id = survey_id
    where station = asked.id)`,
  closed: 'clients.closed_calls(asked.id)',
} as const;

/** What surveys say that were opened in a month. */
export async function readStationRatings(
  em: EntityManager,
  asked: readonly OfStation[],
  { division, calls }: { readonly division: string; readonly calls: keyof typeof CALLS },
): Promise<Map<OfStation, StationRatings>> {
  // One statement for all of them.
  const rows = await runPrepared<SurveyRatings & { ordinal: number; survey: string | null; isOwn: boolean }>(
    em,
    `select asked.ordinal::int, counted.*, exists (select from clients.serving_period as serving
         where serving.station = asked.id and serving.division = $4) as "isOwn"
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (id, month, next, ordinal)
     left join lateral (
       select survey_id as survey, count(*)::int as asked, count(overall)::int as answered,
         count(*) filter (where overall = 'SATISFIED')::int as satisfied,
         count(*) filter (where overall = 'BASICALLY_SATISFIED')::int as "basicallySatisfied",
         count(*) filter (where overall = 'DISSATISFIED')::int as dissatisfied
       from ${CALLS[calls]} as call
       where opened_on >= asked.month and opened_on < asked.next group by survey_id) as counted on true`,
    [
      asked.map(({ station }) => station),
      asked.map(({ month }) => firstDayOf(month)),
      asked.map(({ month }) => firstDayOf(addMonths(month, 1))),
      division,
    ],
  );
  const found = Map.groupBy(rows, ({ ordinal }) => asked[ordinal - 1]);
  return new Map(
    asked.map((question) => {
      const ofIt = found.get(question) ?? [];
      return [question, { surveys: ofIt.filter(({ survey }) => survey !== null), isOwn: ofIt[0]?.isOwn === true }];
    }),
  );
}
