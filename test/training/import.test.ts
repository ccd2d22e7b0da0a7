import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { attendanceRow, beginImport, readReport, runStaged, stageFile } from '../testkit/import-verbs.ts';
import { enrolAdvisors, holdTrainingSession, tellCourse } from '../testkit/training-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';

let owner: AuditedOwner;
let session: string;
let later: string;
let names: string[];
let advisors: string[];

const officer = () => owner.at('advisors', `district:${DISTRICT}`);
const staged = (rows: Parameters<typeof stageFile>[2]) => stageFile(officer(), DISTRICT, rows, 500, 'attendance');

beforeAll(async () => {
  owner = await startAuditedOwner();
  const course = await tellCourse(owner.asAdmin);
  session = recordOf(await holdTrainingSession(officer(), { course, startsOn: '2026-10-20' })).id;
  later = recordOf(await holdTrainingSession(officer(), { course, startsOn: '2026-11-20' })).id;
  const station = recordOf(await openStation(officer(), { division: '310101002001' })).id;
  names = ['王敏', '李强', '赵静', '周平'];
  const registered = [];
  for (const [serial, name] of names.entries())
    registered.push(recordOf(await registerAdvisor(officer(), { station, ...person(serial + 1), name })).id);
  advisors = registered;
  recordOf(await enrolAdvisors(officer(), session, advisors.slice(0, 3)));
  recordOf(await enrolAdvisors(officer(), later, advisors.slice(0, 1)));
});
afterAll(() => owner.close());

const kept = () =>
  owner.asAdmin(`select advisor, outcome, hours::text, certificate_number, certified_on::text from advisors.training_enrolment
    where outcome is not null order by advisor`);
const figures = () =>
  owner.asAdmin(
    `select division, since::text, amounts::text from advisors.figure where figure = 'training' order by 1, 2`,
  );

test('a list of who attended takes effect row by row; what is wrong with a row is said at its column', async () => {
  const rows = [
    attendanceRow(session, names[0] ?? ''),
    attendanceRow(session, names[1] ?? '', { outcome: '不合格', hours: '5' }),
    attendanceRow(session, advisors[2] ?? '', { outcome: '缺席' }),
    attendanceRow(session, names[3] ?? ''),
    attendanceRow(later, names[0] ?? ''),
    attendanceRow(session, '无此人'),
  ];
  const done = await runStaged(officer(), await staged(rows), {});
  expect(done).toMatchObject({ state: 'DONE', created: 3, refused: 3 });
  const report = await readReport(officer(), done.id);
  expect(report.map(({ outcome, errors }) => [outcome, ...errors.map(({ code, path }) => [code, path])])).toEqual([
    ['CREATED'],
    ['CREATED'],
    ['CREATED'],
    ['REFUSED', ['NOT_ENROLLED', ['advisor']]],
    ['REFUSED', ['SESSION_NOT_BEGUN', ['session']]],
    ['REFUSED', ['INPUT_INVALID', ['advisor']]],
  ]);
  expect((await kept()).map((row) => [row['outcome'], row['hours']])).toEqual([
    ['PASSED', '8'],
    ['FAILED', '5'],
    ['ABSENT', '0'],
  ]);
  expect(await owner.asAdmin('select name from advisors.advisor where pre_service_trained_on is not null')).toEqual([
    { name: names[0] },
  ]);
});

test('the same list sent twice, by row or in another file, changes nothing; a row that says otherwise corrects', async () => {
  const before = [await kept(), await figures()];
  const rows = [
    attendanceRow(session, names[0] ?? ''),
    attendanceRow(session, names[1] ?? '', { outcome: 'FAILED', hours: '5' }),
  ];
  expect(await runStaged(officer(), await staged(rows), {})).toMatchObject({ unchanged: 2, created: 0, changed: 0 });
  expect([await kept(), await figures()]).toEqual(before);
  const corrected = [attendanceRow(session, names[1] ?? '', { hours: '8' })];
  expect(await runStaged(officer(), await staged(corrected), {})).toMatchObject({ changed: 1 });
  expect((await kept())[1]).toMatchObject({ outcome: 'PASSED', hours: '8' });
});

test('attendance is imported by those who record it', async () => {
  const input = {
    kind: 'attendance',
    division: DISTRICT,
    columns: ['session', 'advisor', 'outcome', 'hours'],
    rows: 1,
  };
  for (const persona of ['station:310101002', 'advisor:310101002001', 'city']) {
    const graph = owner.at('advisors', persona);
    await expect(beginImport(graph, input)).rejects.toThrow('SCOPE_MISSING');
  }
  // A street of the district holds the scope, and records none of the district's.
  const street = owner.at('advisors', 'street:310101002');
  const rows = [attendanceRow(session, names[2] ?? '')];
  const sent = await stageFile(street, '310101002', rows, 500, 'attendance');
  const done = await runStaged(street, sent, {});
  expect(await readReport(street, done.id)).toMatchObject([{ errors: [{ code: 'TRAINING_WRONG_AUTHORITY' }] }]);
});
