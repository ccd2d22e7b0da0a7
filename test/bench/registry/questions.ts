import { type CalendarDate, addDays } from '#calendar';

/** A question on a division, and how many there are by the tables alone. */
export type Question = {
  readonly name: string;
  readonly query: string;
  /** From the answer. */
  readonly total: (data: Record<string, unknown>) => unknown;
  /** From the tables, of the divisions whose codes begin like this. */
  readonly counted: (prefix: string) => string;
};

const STATION = 'id name advisorsPosted uncheckedSince history { step on }';
const ADVISOR =
  'id name warnings { code } licence { level } station { name } postings { since } filing { state authority { code } }';
const FORM = 'id station { name } filled { answers { words { zh } } } followUps { key dueOn }';

/** Every list of the registry, as its pages ask. */
export function listQuestions(today: CalendarDate): Question[] {
  const [year, soon, recently] = [addDays(today, -365), addDays(today, 60), addDays(today, -30)];
  const open = 'closed_on is null';
  return [
    list('stations', '', STATION, `advisors.station where ${open}`),
    list(
      'stations',
      'filter: { kinds: [COMMUNITY_POINT] }',
      STATION,
      `advisors.station where ${open} and kind = 'COMMUNITY_POINT'`,
    ),
    list(
      'stations',
      'filter: { staffed: false }',
      STATION,
      `advisors.station where ${open} and advisors_posted < staffing_floor`,
    ),
    list(
      'stations',
      'filter: { published: false }',
      STATION,
      `advisors.station where ${open} and published_on is null`,
    ),
    list(
      'stations',
      `filter: { uncheckedSince: "${year}" }, orderBy: { field: UNCHECKED_SINCE }`,
      STATION,
      `advisors.station where ${open} and unchecked_since <= '${year}'`,
    ),
    list('stations', 'search: "阳光"', STATION, `advisors.station where ${open} and name like '%阳光%'`),
    list('advisors', '', ADVISOR, 'advisors.advisor where true'),
    list('advisors', 'filter: { filings: [SUBMITTED] }', ADVISOR, `advisors.advisor where filing_state = 'SUBMITTED'`),
    list(
      'advisors',
      `filter: { licenceExpiresBy: "${soon}" }`,
      ADVISOR,
      `advisors.advisor where licence_valid_until <= '${soon}'`,
    ),
    list(
      'advisors',
      'filter: { preServiceTrained: false }',
      ADVISOR,
      'advisors.advisor where pre_service_trained_on is null or pre_service_trained_on > first_posted_on',
    ),
    list(
      'filings',
      'filter: { waiting: true }',
      'state dueOn advisor { name }',
      `advisors.advisor where filing_state in ('SUBMITTED', 'CHANGED')`,
    ),
    list('serviceRecords', '', FORM, 'advisors.service_record where true'),
    list(
      'serviceRecords',
      `filter: { from: "${recently}", outcomes: ["TO_FOLLOW_UP"] }`,
      FORM,
      `advisors.service_record where outcome = 'TO_FOLLOW_UP' and served_on >= '${recently}'`,
    ),
    list('premisesChecks', 'filter: { latest: true }', FORM, 'advisors.premises_check where latest'),
    list('incidents', '', `${FORM} availableActions { action } history { to }`, 'advisors.incident where true'),
    list(
      'incidents',
      'filter: { waiting: true }',
      'id state',
      `advisors.incident where state in ('REPORTED', 'INVESTIGATING')`,
    ),
    list(
      'awards',
      '',
      'id kind year conferredOn advisor { name }',
      `advisors.award where state = 'CONFERRED' and nomination is null`,
    ),
    list('awardNominations', '', 'id state availableActions { action } history { to }', 'advisors.award where true'),
    list(
      'outreach',
      '',
      'id heldOn channel reach versions { version }',
      'advisors.outreach where withdrawn_on is null',
    ),
    list('publishedHotlines', '', 'id name phone until', 'advisors.hotline where true'),
    list('outreachPlanItems', '', 'id title progress { events isBehind }', 'advisors.outreach_plan_item where true'),
    list(
      'guidanceQuestions',
      '',
      'id state history { to } availableActions { action }',
      'advisors.guidance_question where true',
    ),
    list(
      'followUps',
      `filter: { dueUntil: "${addDays(today, -1)}" }`,
      'id key dueOn station { name }',
      `advisors.follow_up where closed_on is null and due_on < '${today}'`,
    ),
    list(
      'rosterReports',
      '',
      'id month version state division { code } issuer { code } receivedAt',
      'advisors.roster_report where true',
    ),
  ];
}

function list(field: string, narrowed: string, node: string, counted: string): Question {
  const given = ['within: $within', 'first: 50', ...(narrowed === '' ? [] : [narrowed])].join(', ');
  return {
    name: `${field}(${narrowed})`,
    query: `query ($within: DivisionCode!) { ${field}(${given}) { totalCount edges { node { ${node} } } pageInfo { hasNextPage } } }`,
    total: (data) => (data[field] as { totalCount: number }).totalCount,
    counted: (prefix) => `from ${counted.replace('where ', 'where (')}) and division like '${prefix}%'`,
  };
}

/** Every figure of the registry: of now, of 36 months and ranked. */
export function figureQuestions(): Question[] {
  const open = 'advisors.station where closed_on is null';
  return [
    figure('coverage', 'stations', open),
    figure('premises', 'stations', open),
    figure('filings', 'filed', `advisors.advisor where filing_state = 'FILED'`),
    figure('incidents', 'reported', `advisors.incident where state = 'REPORTED'`),
    figure('followUps', 'open', 'advisors.follow_up where closed_on is null'),
    figure(
      'serviceRecords',
      'total',
      `advisors.service_record where date_trunc('month', served_on) = date_trunc('month', (now() at time zone 'Asia/Shanghai'))`,
    ),
    figure(
      'rosterChanges',
      'joiners',
      `(select division, min(at) as at from advisors.filing_step where to_state = 'FILED' group by advisor, division) as first
       where date_trunc('month', at at time zone 'Asia/Shanghai') = date_trunc('month', now() at time zone 'Asia/Shanghai')`,
    ),
  ];
}

function figure(field: string, part: string, counted: string): Question {
  return {
    name: field,
    query: `query ($within: ID!, $from: YearMonth!) { _entities(representations: [{ __typename: "Division", code: $within }]) { ... on Division {
      ${field} { ${part} } ${field}ByMonth(from: $from) { month ${part} }
      ${field}Ranking(level: SUBDISTRICT, first: 20) { code ${field} { ${part} } } } } }`,
    total: (data) => (data['_entities'] as Record<string, Record<string, number>>[])[0]?.[field]?.[part],
    counted: (prefix) => `from ${counted} and division like '${prefix}%'`,
  };
}
