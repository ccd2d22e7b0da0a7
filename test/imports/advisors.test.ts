import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStation, readAdvisor, registerAdvisor, person } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  type FileRow,
  importRow,
  readImport,
  readReport,
  runImport,
  runStaged,
  stageFile,
  stageImportRows,
} from '../testkit/import-verbs.ts';
import { type Failure, recordOf } from '../testkit/write.ts';

const STREET = '310101002';
let owner: AuditedOwner;
let station: string;
let elsewhere: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const district = owner.at('advisors', 'district:310101');
  station = recordOf(await openStation(district, { division: '310101002001', name: '云南中路服务点' })).id;
  elsewhere = recordOf(await openStation(district, { division: '310101013001', name: '别处服务点' })).id;
});
afterAll(() => owner.close());

const street = () => owner.at('advisors', `street:${STREET}`);

const row = (changes?: FileRow): FileRow => importRow('云南中路服务点', changes);

/** All that an import could leave. */
const snapshot = () =>
  owner.asAdmin(`select (select count(*) from advisors.advisor)::text as advisors, (select count(*) from advisors.posting)::text as postings,
    (select count(*) from advisors.filing_step)::text as steps, (select count(*) from advisors.advisor_token)::text as tokens,
    (select md5(string_agg(a::text, '' order by id)) from advisors.advisor a) as said`);

describe('an import of advisors', () => {
  test('leaves what registerAdvisor leaves, each record in the trail in the name of the person, and nothing of what was sent', async () => {
    const single = { ...person(1), licence: undefined, skills: undefined, employer: '外滩街道办事处' };
    const one = recordOf(await registerAdvisor(street(), { station, ...single }));
    const done = await runStaged(street(), await stageFile(street(), STREET, [row(), row(), row()], 2), {});
    expect(done).toMatchObject({ state: 'DONE', created: 3, refused: 0, handled: 3, parts: 2, takesEffect: true });
    const report = await readReport(street(), done.id);
    expect(report.map(({ row: number, outcome, errors }) => [number, outcome, errors])).toEqual(
      [2, 3, 4].map((number) => [number, 'CREATED', []]),
    );
    const ids = report.map(({ record }) => record ?? '');
    const left = `select filing_state, filing_authority, employer, role, created_by, skills::text, phone_masked,
      (select string_agg(token, ' ' order by token) from advisors.advisor_token t where t.id = a.id and t.division = a.division) as tokens,
      (select count(*) from advisors.posting p where p.advisor = a.id and p.station = any (a.stations) and p.until is null)::text as postings,
      (select string_agg(coalesce(from_state, '-') || to_state || by_subject, ' ') from advisors.filing_step s where s.advisor = a.id) as steps
      from advisors.advisor a where id = $1`;
    const [expected] = await owner.asAdmin(left, [one.id]);
    for (const id of ids) expect(await owner.asAdmin(left, [id])).toEqual([expected]);
    const entries = (await owner.trail()).filter(({ action }) => action === 'advisor.register');
    const [first] = entries;
    for (const entry of entries.slice(1))
      expect(entry).toMatchObject({ subject: first?.['subject'], role: first?.['role'], request_id: done.id });
    expect(entries.map(({ records }) => records)).toEqual([one.id, ...ids].map((id) => `{${id}}`));
    expect(await owner.asAdmin('select cells from advisors.import_part where import = $1', [done.id])).toEqual([
      { cells: null },
      { cells: null },
    ]);
  });

  test('sent twice changes nothing, in parts of another size and whatever the mode', async () => {
    const rows = Array.from({ length: 7 }, () => row());
    await runStaged(street(), await stageFile(street(), STREET, rows, 3), {});
    const before = await snapshot();
    for (const mode of ['KEEP', 'OVERWRITE', 'FILL_EMPTY']) {
      const again = await runStaged(street(), await stageFile(street(), STREET, rows, 2), { mode });
      expect(again).toMatchObject({ unchanged: 7, created: 0, changed: 0, refused: 0 });
    }
    expect(await snapshot()).toEqual(before);
  });

  test('has the day of the training before service, which a file of before does not have', async () => {
    const before = row();
    const rows = [{ ...row(), preServiceTrainedOn: '2026/9/20' }];
    const run = async (file: readonly FileRow[], mode: string) =>
      runStaged(street(), await stageFile(street(), STREET, file), { mode });
    expect(await run([before], 'KEEP')).toMatchObject({ created: 1, refused: 0 });
    const done = await run(rows, 'KEEP');
    const [{ record } = { record: null }] = await readReport(street(), done.id);
    const trained = async () =>
      owner.asAdmin('select pre_service_trained_on::text as day from advisors.advisor where id = $1', [record]);
    expect(await trained()).toEqual([{ day: '2026-09-20' }]);
    expect(await run(rows, 'OVERWRITE')).toMatchObject({ unchanged: 1 });
    const blank = rows.map((one) => ({ ...one, preServiceTrainedOn: '' }));
    await run(blank, 'OVERWRITE');
    expect(await trained()).toEqual([{ day: '2026-09-20' }]);
    const later = rows.map((one) => ({ ...one, preServiceTrainedOn: '2026/9/25' }));
    expect(await run(later, 'FILL_EMPTY')).toMatchObject({ unchanged: 1 });
    expect(await run(later, 'OVERWRITE')).toMatchObject({ changed: 1 });
    expect(await trained()).toEqual([{ day: '2026-09-25' }]);
  });

  test('says all that is wrong with a row at once, at its columns, and has the others take effect', async () => {
    const wrong = row({ phone: '123', role: '局长', 'identityDocument.number': '3.10101199001010E+17' });
    const rows = [row(), wrong, row()];
    const staged = await stageFile(street(), STREET, rows);
    const checked = await runStaged(street(), staged, { isDryRun: true });
    expect(checked).toMatchObject({ state: 'CHECKED', created: 2, refused: 1 });
    const report = await readReport(street(), staged.id);
    expect(report[1]?.errors.map(({ path, reason }) => [path.join('.'), reason]).toSorted()).toEqual([
      ['identityDocument.number', 'DIGITS_LOST'],
      ['phone', 'NOT_A_PHONE'],
      ['role', 'CODE_UNKNOWN'],
    ]);
    const before = await snapshot();
    expect(await runStaged(street(), staged, {})).toMatchObject({ state: 'DONE', created: 2, refused: 1 });
    expect(Number((await snapshot())[0]?.['advisors']) - Number(before[0]?.['advisors'])).toBe(2);
    const withoutIds = (all: typeof report) =>
      all.map(({ row: number, outcome, errors }) => ({ number, outcome, errors }));
    expect(withoutIds(await readReport(street(), staged.id))).toEqual(withoutIds(report));
  });

  test('as a whole leaves nothing where one row of its last part is refused', async () => {
    const rows = [...Array.from({ length: 5 }, () => row()), row({ name: '' })];
    const staged = await stageFile(street(), STREET, rows, 2);
    const before = await snapshot();
    const done = await runStaged(street(), staged, { effect: 'ALL' });
    expect(done).toMatchObject({ state: 'DONE', created: 5, refused: 1, takesEffect: false });
    expect(await snapshot()).toEqual(before);
    expect((await readReport(street(), staged.id)).every(({ record }) => record === null)).toBe(true);
    const right = await stageFile(street(), STREET, rows.with(5, row()), 2);
    expect(await runStaged(street(), right, { effect: 'ALL' })).toMatchObject({ created: 6, takesEffect: true });
  });

  test('refuses in its row what stands twice in the file, is registered as somebody else, or lies in another division', async () => {
    const first = row();
    const registered = row({ name: '李秀英' });
    await runStaged(street(), await stageFile(street(), STREET, [registered]), {});
    const rows = [
      first,
      row({ station: elsewhere }),
      { ...first, employer: '另一单位' },
      { ...registered, name: '李秀莲' },
      row({ station: '没有的站点' }),
    ];
    const done = await runStaged(street(), await stageFile(street(), STREET, rows, 2), {});
    expect(done).toMatchObject({ created: 1, refused: 4 });
    const report = await readReport(street(), done.id);
    expect(report.map(({ errors }) => errors.map(({ code, reason }) => reason ?? code))).toEqual([
      [],
      ['DIVISION_FORBIDDEN'],
      ['TWICE_IN_FILE'],
      ['REGISTERED_ALREADY'],
      ['NOT_AN_ID'],
    ]);
    const seen = await owner.asAdmin(`select count(*)::text from audit.unmasking`);
    expect(seen).toEqual([{ count: '1' }]);
  });

  test('refuses at once all that is wrong with the columns, each at its place', async () => {
    const columns = Object.keys(row()).filter((field) => field !== 'phone' && field !== 'role');
    const query = `mutation ($input: BeginImportInput!) { beginImport(input: $input) { ok { id } errors { code reason path } } }`;
    const input = {
      kind: 'advisors',
      division: STREET,
      columns: ['age', ...columns, 'name'],
      rows: 1,
      idempotencyKey: randomUUID(),
    };
    type Answer = { readonly beginImport: { readonly errors: readonly (Failure & { readonly reason: string })[] } };
    const { beginImport } = await street().ask<Answer>(query, { input });
    expect(beginImport.errors.map(({ path, ...rest }) => [path.join('.'), rest])).toEqual([
      ['input.columns.0', { code: 'INPUT_INVALID', reason: 'NO_SUCH_COLUMN' }],
      [`input.columns.${columns.length + 1}`, { code: 'INPUT_INVALID', reason: 'COLUMN_TWICE' }],
      ['input.columns', { code: 'INPUT_INVALID', reason: 'COLUMN_MISSING' }],
      ['input.columns', { code: 'INPUT_INVALID', reason: 'COLUMN_MISSING' }],
    ]);
  });

  test('whose rows were removed after 30 days says so, and neither takes parts nor runs', async () => {
    const staged = await stageFile(street(), STREET, [row(), row()], 1);
    await owner.asAdmin('delete from advisors.import_part where import = $1', [staged.id]);
    const { version } = await readImport(street(), staged.id);
    const run = await runImport(street(), { import: staged.id, version, isDryRun: true });
    const part = { import: staged.id, part: 1, rows: [{ row: 2, cells: Object.values(row()) }] };
    for (const { ok, error } of [run, await stageImportRows(street(), part)])
      expect([ok, error?.message]).toEqual([null, expect.stringMatching(/removed after 30 days\. Begin a new import/)]);
  });

  test('refuses a cell with a formula at its column, beside what else is wrong with the row', async () => {
    const done = await runStaged(street(), await stageFile(street(), STREET, [row({ name: '=A1', phone: '1' })]), {});
    const [{ errors } = { errors: [] }] = await readReport(street(), done.id);
    expect(errors.map(({ path, reason }) => [path.join('.'), reason])).toEqual([
      ['name', 'FORMULA'],
      ['phone', 'NOT_A_PHONE'],
    ]);
  });

  test('keeps, overwrites or fills in what is registered already', async () => {
    const there = row();
    const made = await runStaged(street(), await stageFile(street(), STREET, [there]), {});
    const [{ record = '' } = {}] = await readReport(street(), made.id);
    const said = { ...there, employer: '新单位', 'licence.level': '社会工作师', 'licence.number': 'SW-1' };
    const apply = async (mode: string, cells: FileRow) => {
      const done = await runStaged(street(), await stageFile(street(), STREET, [cells]), { mode });
      const { employer, licence } = await readAdvisor(street(), record ?? '');
      return [done.unchanged, done.changed, employer, licence];
    };
    const licence = { level: 'INTERMEDIATE', number: 'SW-1', validUntil: null };
    expect(await apply('KEEP', said)).toEqual([1, 0, '外滩街道办事处', null]);
    expect(await apply('FILL_EMPTY', said)).toEqual([0, 1, '外滩街道办事处', licence]);
    expect(await apply('OVERWRITE', { ...said, phone: '13900000000' })).toEqual([0, 1, '新单位', licence]);
    const dated = { ...licence, validUntil: '2028-03-31' };
    const day = { ...said, 'licence.validUntil': '2028-03-31' };
    // A day that is not known yet is filled in, and a row that leaves it blank takes none away.
    expect(await apply('FILL_EMPTY', day)).toEqual([0, 1, '新单位', dated]);
    expect(await apply('FILL_EMPTY', { ...said, 'licence.validUntil': '2029-03-31' })).toEqual([1, 0, '新单位', dated]);
    expect(await apply('OVERWRITE', said)).toMatchObject({ 2: '新单位', 3: dated });
  });
});
