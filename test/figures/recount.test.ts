import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { driftOf } from '#figures';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { add } from '../testkit/library-verbs.ts';
import { until } from '../testkit/until.ts';
import { recordOf } from '../testkit/write.ts';
import { z } from 'zod';

const CODE = code('310101');

let owner: AuditedOwner;
const logged: string[] = [];

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { logTo: { write: (line) => void logged.push(line) } });
  const district = owner.at('advisors', 'district:310101');
  recordOf(await openStation(district, { kind: 'COMMUNITY_POINT', division: '310101002001' }));
  await registerClient(owner.at('clients', 'district:310101'), '310101002001', { riskFlags: ['DISABLED'] });
  await add(owner.at('resources', 'district:310101'), 'policy', {
    issuedBy: '310101',
    inForceFrom: '2026-02-01',
    inForceUntil: '2026-12-31',
  });
});
afterAll(() => owner.close());

test('npm run recount says that figures are those of the records', async () => {
  expect(await run('--owner', '310101', '--database-url', owner.url)).toMatchObject({ out: '310101: ok\n', code: 0 });
});

test('it says of each division and part by how much they differ, changes nothing, and ends with 1', async () => {
  await owner.asAdmin(
    `update advisors.figure set amounts[1] = amounts[1] + 2 where figure = 'coverage' and division = '310101002001' and since = '2026-10-01'`,
  );
  await owner.asAdmin(`update resources.figure set amounts[1] = 0 where since = '2026-02-01'`);
  await owner.asAdmin(`update clients.figure set amounts[1] = 2 where figure = 'clients'`);
  await owner.asAdmin(`update clients.figure set amounts[1] = 0 where figure = 'visitCompliance'`);
  await owner.asAdmin(`update clients.figure set amounts[2] = 3 where figure = 'clientFlags'`);
  for (const _ of [1, 2]) {
    expect(await run('--owner', '310101', '--database-url', owner.url)).toMatchObject({
      out: `coverage of 310101002001: the records hold 2 fewer of stations than is kept.
clients of 310101002001 on 2026-10-01: the records hold 1 fewer of total than is kept.
clientFlags of 310101002001: the records hold 2 fewer of DISABLED than is kept.
visitCompliance of 310101002001 on 2026-11-01: the records hold 1 more of due than is kept.
library of 310101 on 2026-02-01: the records hold 1 more of policies than is kept.
`,
      code: 1,
    });
  }
});

test('a job of the night warns of each figure, division and part that differs, and operators see how many there were', async () => {
  const auditor = owner.at('audit', 'auditor:310101');
  const list = `{ jobs(within: "310101") { totalCount edges { node { name state lastRunAt nextRunAt attempts errorCode findings } } } }`;
  const listed = async (): Promise<Map<unknown, Record<string, unknown>>> => {
    const { jobs: page } = jobsAnswer.parse(await auditor.ask(list));
    return new Map(page.edges.map(({ node }) => [node['name'], node]));
  };
  expect((await listed()).get('recount-clients')).toMatchObject({
    state: 'WAITING',
    lastRunAt: null,
    nextRunAt: '2026-11-01T02:30:00.000+08:00',
    findings: 0,
  });
  owner.setClock('2026-11-01T02:30:00+08:00');
  await owner.asAdmin('notify jobs');
  const recounts = ['recount-advisors', 'recount-clients', 'recount-resources'];
  await until(async () => {
    const jobs = await listed();
    return recounts.every((name) => jobs.get(name)?.['lastRunAt'] !== null);
  });
  const found = await listed();
  expect(recounts.map((name) => found.get(name)?.['findings'])).toEqual([1, 3, 1]);
  expect(found.get('remove-lapsed-keys')).toMatchObject({ lastRunAt: null, errorCode: null, attempts: 0 });
  expect(logged.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ job: 'recount-clients', figure: 'clients', division: '310101002001', part: 'total' }),
  );
});

test('with --mend it settles what differs, says what it was, and leaves an entry in the trail; then nothing differs', async () => {
  const differing = await run('--owner', '310101', '--database-url', owner.url);
  expect(differing.code).toBe(1);
  const settlements = async (): Promise<unknown[]> =>
    (await owner.trail()).filter(({ action }) => action === 'figure.settle');
  expect(await settlements()).toEqual([]);
  expect(await run('--owner', '310101', '--database-url', owner.url, '--mend')).toMatchObject({
    out: `${differing.out}310101: settled, 5 in all\n`,
    code: 0,
  });
  const by = { subject: 'npm run recount', role: 'system', records: '{}', reason: null };
  expect(await settlements()).toMatchObject([
    {
      ...by,
      division: '310101002001',
      fields: '{clientFlags.DISABLED,clients.total,coverage.stations,visitCompliance.due}',
    },
    { ...by, division: '310101', fields: '{library.policies}' },
  ]);
  const again = { out: '310101: ok\n', code: 0 };
  expect(await run('--owner', '310101', '--database-url', owner.url)).toMatchObject(again);
  expect(await run('--owner', '310101', '--database-url', owner.url, '--mend')).toMatchObject(again);
  expect(await settlements()).toHaveLength(2);
});

test('npm run jobs lists them, pauses one for all processes, has one run, and says which there are', async () => {
  expect(await jobs('pause', 'recount-clients')).toMatchObject({
    out: expect.stringMatching(
      /^recount-clients: PAUSED, last run 2026-11-01 02:30:00, next 2026-11-02 02:30:00, findings 3/,
    ),
    code: 0,
  });
  expect((await jobs('resume', 'recount-clients')).out).toContain('recount-clients: WAITING');
  expect((await jobs('run', 'remove-lapsed-keys')).code).toBe(0);
  expect((await jobs('list')).out.split('\n').map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['recount-advisors', 'recount-clients', 'recount-resources', 'remove-lapsed-keys']),
  );
  expect(await jobs('run', 'sweep')).toMatchObject({
    code: 3,
    err: expect.stringMatching(/310101 has no job sweep\. Use .*recount-clients/),
  });
});

test.each([
  [['--owner', 'Huangpu'], "--owner is no owner's code"],
  [[], '--owner'],
])('it refuses %j as called wrongly', async (options, sentence) => {
  const ended = await run(...options, '--database-url', owner.url);
  expect(ended.err).toContain(sentence);
  expect(ended.code).toBe(3);
});

test('a difference is one line for each part that has one', () => {
  const row = { division: CODE, since: null, difference: [0, -2, 1] };
  expect(driftOf({ name: 'f', parts: ['a', 'b', 'c'] }, [row])).toEqual([
    { figure: 'f', division: CODE, since: null, part: 'b', difference: -2 },
    { figure: 'f', division: CODE, since: null, part: 'c', difference: 1 },
  ]);
});

const jobsAnswer = z.object({
  jobs: z.object({ edges: z.array(z.object({ node: z.record(z.string(), z.unknown()) })) }),
});

const jobs = (...given: readonly string[]) =>
  runProgram('subgraphs/jobs/main.ts', ...given, '--owner', '310101', '--database-url', owner.url);

const run = (...given: readonly string[]) => runProgram('subgraphs/recount/main.ts', ...given);

async function runProgram(...given: readonly string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, given, {
    env: { ...process.env, NODE_OPTIONS: '', SEALING_KEYS_FILE: owner.sealingKeysFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code: status };
}
