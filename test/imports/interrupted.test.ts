import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  type FileRow,
  importRow,
  readImport,
  readReport,
  runImport,
  runStaged,
  stageFile,
} from '../testkit/import-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
/** Looks at the database, 50 ms apart, in which nothing is under way. */
const QUIET = 10;
let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
  recordOf(await openStation(graph(), { division: COMMUNITY, name: '云南中路服务点' }));
});
afterAll(() => owner.close());

const graph = () => owner.at('advisors', 'district:310101');
const row = (changes?: FileRow) => importRow('云南中路服务点', changes);
const countAdvisors = async () =>
  Number((await owner.asAdmin('select count(*)::text from advisors.advisor'))[0]?.['count']);

test('goes on where it was when its connections break midway, and writes no row twice', async () => {
  const staged = await stageFile(
    graph(),
    COMMUNITY,
    Array.from({ length: 9 }, () => row()),
    2,
  );
  const before = await countAdvisors();
  const { id, version } = await readImport(graph(), staged.id);
  recordOf(await runImport(graph(), { import: id, version, isDryRun: false }));
  let breaks = 0;
  let hour = 12;
  let quietLooks = 0;
  for (;;) {
    // What the database says, past the service whose connections break.
    const [found] = await owner.asAdmin('select state, created::text from advisors.import where id = $1', [id]);
    if (found?.['state'] === 'DONE') break;
    if (Number(found?.['created']) >= breaks * 2 && breaks < 3) {
      breaks += 1;
      await owner.asAdmin(`select pg_terminate_backend(pid)::text from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and query like '%import%'`);
    }
    const [activity] = await owner.asAdmin(`select count(*)::text as busy from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`);
    quietLooks = activity?.['busy'] === '0' ? quietLooks + 1 : 0;
    if (quietLooks === QUIET) {
      // Later than any retry, and than any lock; never while a run is under way, which would lose its lock.
      quietLooks = 0;
      hour = Math.min(hour + 1, 23);
      owner.setClock(`2026-10-31T${hour}:00:00+08:00`);
      await owner.asAdmin('notify jobs');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const report = await readReport(graph(), id);
  expect(new Set(report.map(({ record }) => record)).size).toBe(9);
  expect(await countAdvisors()).toBe(before + 9);
  const entries = (await owner.trail()).filter((entry) => entry['request_id'] === id);
  expect(entries).toHaveLength(9);
});

const faults: Readonly<Record<string, FileRow>> = {
  none: {},
  phone: { phone: '12' },
  name: { name: ' ' },
  role: { role: '局长', phone: '' },
  station: { station: '没有的站点' },
  digits: { 'identityDocument.number': '3.10101199001010E+17' },
};

test('what a report says of a random file is what is there', async () => {
  const cases = fc.record({
    rows: fc.array(fc.constantFrom(...Object.keys(faults), 'none', 'again'), { minLength: 1, maxLength: 9 }),
    partSize: fc.integer({ min: 1, max: 5 }),
    effect: fc.constantFrom('ALL', 'AS_REPORTED'),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ rows: kinds, partSize, effect }) => {
      const good = row();
      const rows = [good, ...kinds.map((kind) => (kind === 'again' ? good : row(faults[kind])))];
      const expected = [true, ...kinds.map((kind) => kind === 'none')];
      const before = await countAdvisors();
      const staged = await stageFile(graph(), COMMUNITY, rows, partSize);
      await runStaged(graph(), staged, { isDryRun: true, effect });
      const foreseen = await readReport(graph(), staged.id);
      expect(await countAdvisors()).toBe(before);
      const done = await runStaged(graph(), staged, { effect });
      const report = await readReport(graph(), staged.id);
      const said = (all: typeof report) => all.map(({ row: number, outcome, errors }) => ({ number, outcome, errors }));
      expect(said(report)).toEqual(said(foreseen));
      expect(report.map(({ outcome }) => outcome === 'CREATED')).toEqual(expected);
      const takesEffect = effect === 'AS_REPORTED' || expected.every(Boolean);
      expect(done.takesEffect).toBe(takesEffect);
      const there = await owner.asAdmin('select id, name, employer from advisors.advisor where id = any ($1)', [
        report.map(({ record }) => record ?? ''),
      ]);
      const created = takesEffect ? expected.filter(Boolean).length : 0;
      expect(there).toHaveLength(created);
      expect(await countAdvisors()).toBe(before + created);
    }),
    { numRuns: 6 },
  );
});
