import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type Course = { readonly id: string; readonly version: number; readonly [field: string]: unknown };
export type TrainingSession = { readonly id: string; readonly [field: string]: unknown };

const COURSE = `id version title kind topics hours withdrawnOn materials { title url text } versions { version title hours }`;
const SESSION = `id title kind hours courseVersion startsOn endsOn capacity placesLeft cancelledOn cancelReason
  results { division { code } enrolled attended passed }`;

/** What a course says, but for what is named. */
const courseContent = {
  title: '社会救助政策基础',
  kind: 'PRE_SERVICE',
  topics: ['POLICY', 'WORK_RULES'],
  hours: 8,
  materials: [{ title: '实施意见', url: 'https://mzj.sh.gov.cn/2022-15.pdf' }],
};

const written = (mutation: string, type: string, asked: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok { ${asked} } errors { code message path reason values { name value } } } }`;

export function addCourse(graph: Graph, input: object = {}): Promise<Result<Course>> {
  const content = { division: '31', ...courseContent, ...input };
  return askWrite(graph, written('addCourse', 'AddCourseInput', COURSE), { input: content });
}

export function changeCourse(graph: Graph, course: string, version: number, input: object): Promise<Result<Course>> {
  const content = { course, version, ...input };
  return askWrite(graph, written('changeCourse', 'ChangeCourseInput', COURSE), { input: content });
}

export function withdrawCourse(
  graph: Graph,
  course: string,
  version: number,
  input: object = {},
): Promise<Result<Course>> {
  const content = { course, version, ...input };
  return askWrite(graph, written('withdrawCourse', 'WithdrawCourseInput', COURSE), { input: content });
}

export function holdTrainingSession(graph: Graph, input: object): Promise<Result<TrainingSession>> {
  const content = {
    division: '310101',
    startsOn: '2026-10-20',
    place: '区救助中心',
    trainer: '李老师',
    capacity: 30,
    ...input,
  };
  return askWrite(graph, written('holdTrainingSession', 'HoldTrainingSessionInput', SESSION), { input: content });
}

export function cancelTrainingSession(
  graph: Graph,
  session: string,
  input: object = {},
): Promise<Result<TrainingSession>> {
  const content = { session, reason: '场地检修', ...input };
  return askWrite(graph, written('cancelTrainingSession', 'CancelTrainingSessionInput', SESSION), { input: content });
}

const enrolling = (mutation: 'enrolAdvisors' | 'takeOffAdvisors', type: string) => {
  const document = written(mutation, type, SESSION);
  return (graph: Graph, session: string, advisors: readonly string[], input: object = {}) =>
    askWrite<TrainingSession>(graph, document, { input: { division: '310101', session, advisors, ...input } });
};

export const enrolAdvisors = enrolling('enrolAdvisors', 'EnrolAdvisorsInput');
export const takeOffAdvisors = enrolling('takeOffAdvisors', 'TakeOffAdvisorsInput');

export function recordAttendance(
  graph: Graph,
  session: string,
  attendances: readonly object[],
  input: object = {},
): Promise<Result<TrainingSession>> {
  const content = { division: '310101', session, attendances, ...input };
  return askWrite(graph, written('recordAttendance', 'RecordAttendanceInput', SESSION), { input: content });
}

/** A course as the city's message leaves it at another owner, for owners that are started alone. */
export async function tellCourse(
  asAdmin: (sql: string, values?: readonly unknown[]) => Promise<unknown>,
  input: object = {},
) {
  const course = { id: '31-0193b1c2-0000-7000-8000-0000000000c1', ...courseContent, ...input };
  const { id, title, kind, topics, hours, materials } = course;
  const now = '2026-10-01T00:00:00Z';
  const versions = [{ version: 1, title, kind, topics, hours, materials, writtenAt: now }];
  await asAdmin(
    `insert into advisors.course (id, division, title, kind, topics, hours, materials, versions, version, updated_at, updated_by)
     values ($1, '310101', $2, $3, $4, $5, $6, $7, 1, $8, '31') on conflict do nothing`,
    [id, title, kind, topics, hours, JSON.stringify(materials), JSON.stringify(versions), now],
  );
  return id;
}
