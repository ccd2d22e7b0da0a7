import type { Client } from 'pg';
import { type YearMonth, addMonths, firstDayOf, lastDayOf } from '#calendar';
import { type DivisionCode, type Division, atLevel, levelOf, rangeOf } from '#divisions';
import { type Drawn, SealedCall, drawSql } from '../../clients/index.ts';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';

const BY = 'seed';
const SAMPLE_SIZE = 6;
const RATINGS = [
  ['SATISFIED', 70],
  ['BASICALLY_SATISFIED', 22],
  ['DISSATISFIED', 8],
] as const;
const EXPLAINED = [
  ['CLEARLY', 75],
  ['PARTLY', 20],
  ['NOT', 5],
] as const;
const SUGGESTIONS = ['希望多讲讲医疗救助政策', '希望上门前先打电话', '材料能少跑一趟就好了'] as const;

/**
 * Writes a survey of one street of each district, opened and partly answered in the month before: few rows, so that each level has some. None where the
 * data set has no visits of that month.
 */
export async function writeSurveys(client: Client, plan: Plan): Promise<readonly Written[]> {
  const [surveys, calls] = [new TableCopy('clients.survey'), new TableCopy('clients.survey_call')];
  const month = plan.months.at(-2);
  if (month === undefined) return [];
  for (const { code } of plan.tree.listWithin(plan.owner).filter(isStreet))
    if (plan.holds(code) && isFirstOfDistrict(plan, code))
      await addSurvey(client, plan, { street: code, month, surveys, calls });
  const written = [surveys, calls].map(({ name, size }): Written => [name, size]);
  await surveys.flush(client);
  await calls.flush(client);
  return written;
}

/** A table, and how many rows were written. */
type Written = readonly [table: string, rows: number];

const isStreet = ({ code }: Division): boolean => levelOf(code) === 'SUBDISTRICT';

function isFirstOfDistrict({ tree }: Plan, street: DivisionCode): boolean {
  const district = atLevel(street, 'DISTRICT');
  return district !== undefined && tree.listWithin(district).find(isStreet)?.code === street;
}

type Writing = {
  readonly street: DivisionCode;
  readonly month: YearMonth;
  readonly surveys: TableCopy;
  readonly calls: TableCopy;
};

async function addSurvey(client: Client, plan: Plan, { street, month, surveys, calls }: Writing): Promise<void> {
  const random = new Random(`${plan.seed} surveys ${street}`);
  const openedOn = lastDayOf(month);
  const opened = Date.parse(`${openedOn}T09:00:00+08:00`);
  const id = random.recordId(street, opened);
  const { from, to } = rangeOf(street);
  const { rows } = await client.query<Drawn>(drawSql, [
    firstDayOf(month),
    firstDayOf(addMonths(month, 1)),
    from,
    to,
    id,
    SAMPLE_SIZE,
  ]);
  if (rows.length === 0) return;
  surveys.add({
    id,
    division: street,
    title: `${month} 走访满意度调查`,
    visited_from: month,
    visited_until: month,
    sample_size: SAMPLE_SIZE,
    seed: id,
    opened_on: openedOn,
    opened_by: BY,
    closed_on: null,
    closed_by: null,
  });
  for (const { client: asked, household, division, advisor, station } of rows) {
    const call = random.recordId(division, opened);
    const isAnswered = random.chance(0.8);
    const overall = random.weighted(RATINGS);
    const answers = {
      OVERALL: overall,
      ATTITUDE: random.weighted(RATINGS),
      COMPETENCE: random.weighted(RATINGS),
      TIMELINESS: random.weighted(RATINGS),
      POLICY_EXPLAINED: random.weighted(EXPLAINED),
      SUGGESTION: random.chance(0.2) ? random.pick(SUGGESTIONS) : null,
    };
    calls.add({
      id: call,
      survey_id: id,
      division,
      client_id: asked,
      household_id: household,
      advisor,
      station,
      counted_in: division,
      state: isAnswered ? 'ANSWERED' : 'OPEN',
      asked_on: isAnswered ? openedOn : null,
      overall: isAnswered ? overall : null,
      form_version: isAnswered ? 1 : null,
      ...SealedCall.columns(plan.seals, { id: call }, { answers: isAnswered ? answers : null }),
      recorded_by: isAnswered ? BY : null,
    });
  }
}
