import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { csvOf, readCells } from '#import-files';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { type FileRow, importRow, readImport } from '../testkit/import-verbs.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';
const STATION = '云南中路服务点';

let city: City;
let folder: string;
let report: string;
beforeAll(async () => {
  city = await startCity({ owners: [{ code: '310101' }], runsJobs: true });
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  report = join(folder, 'report.csv');
  recordOf(await openStation(city.as(STREET), { division: '310101002001', name: STATION }));
}, 120_000);
afterAll(async () => {
  await city.close();
  await rm(folder, { recursive: true });
});

/** A file of rows, its heads the fields. */
async function fileOf(name: string, lines: readonly (readonly string[])[]): Promise<string> {
  const file = join(folder, name);
  // A formula as a spreadsheet program writes it: `csvOf` would write it as a text.
  await writeFile(file, csvOf(lines).replaceAll("'=", '='));
  return file;
}
const linesOf = (rows: readonly FileRow[]): string[][] => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => Object.values(row)),
];

async function start(
  file: string,
  ...more: readonly string[]
): Promise<ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }> {
  const given = ['advisors', file, '--as', STREET, '--url', city.url, '--report', report, ...more];
  return spawn(process.execPath, ['libs/import-files/import.main.ts', ...given], {
    env: { ...programEnvironment(), TOKEN: await city.tokenOf(STREET) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(file: string, ...more: readonly string[]) {
  const child = await start(file, ...more);
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, status, id: /import (\S+):/.exec(out)?.[1] ?? '' };
}

async function countImports(): Promise<number> {
  const query = '{ imports(within: "310101002") { totalCount } }';
  return (await city.as(STREET).ask<{ imports: { totalCount: number } }>(query)).imports.totalCount;
}

describe('the program', () => {
  test('says how far it is, writes what became of each row, and ends with 1 where one is refused', async () => {
    const rows = [importRow(STATION), importRow(STATION, { phone: '12', name: '=A1', role: '局长' })];
    const { out, status } = await run(await fileOf('顾问.csv', linesOf(rows)), '--language', 'zh');
    expect(out).toMatch(/2 of 2 rows sent[^]*2 of 2 rows checked[^]*1 new, 0 changed, 0 as before, 1 refused/);
    expect(status).toBe(1);
    const lines = await readCells(await readFile(report));
    expect(lines.map(([row, outcome, column, code]) => [row, outcome, column, code])).toEqual([
      ['row', 'outcome', 'column', 'code'],
      ['2', 'CREATED', '', ''],
      ['3', 'REFUSED', 'name', 'INPUT_INVALID.FORMULA'],
      ['3', 'REFUSED', 'phone', 'INPUT_INVALID.NOT_A_PHONE'],
      ['3', 'REFUSED', 'role', 'INPUT_INVALID.CODE_UNKNOWN'],
    ]);
    expect(lines[2]?.[4]).toBe('单元格是公式，请复制后选择“只粘贴数值”。');
  });

  test('that is killed while it sends goes on with the same import when the file is sent again, and begins a new one only when it is told', async () => {
    const rows = [importRow(STATION), ...Array.from({ length: 1_400 }, () => importRow(STATION, { phone: '12' }))];
    const file = await fileOf('many.csv', linesOf(rows));
    const before = await countImports();
    const child = await start(file);
    for await (const line of createInterface(child.stdout)) if (line === '500 of 1401 rows sent') child.kill('SIGKILL');
    expect(await countImports()).toBe(before + 1);
    const again = await run(file);
    expect(again.out).toMatch(
      /goes on, with (500|1000) rows[^]*1401 of 1401 rows sent[^]*1 new, 0 changed, 0 as before, 1400 refused/,
    );
    expect(again.out).not.toMatch(/^500 of 1401 rows sent/m);
    expect(await countImports()).toBe(before + 1);
    expect(await readImport(city.as(STREET), again.id)).toMatchObject({ state: 'DONE', staged: 1_401, handled: 1_401 });
    const third = await run(file);
    expect(third).toMatchObject({ id: again.id, status: 1 });
    expect(third.out).toMatch(/was imported at [^]*1 new, 0 changed, 0 as before, 1400 refused/);
    expect(await countImports()).toBe(before + 1);
    const anew = await run(file, '--again');
    expect(anew.out).toMatch(/0 new, 0 changed, 1 as before, 1400 refused/);
    expect(await countImports()).toBe(before + 2);
  });

  test('refuses a file with all that is wrong with it, in the language, and sends no row', async () => {
    const before = await countImports();
    const [heads = [], cells = []] = linesOf([importRow(STATION)]);
    const wrong = [
      ['年龄', '姓名', ...heads.filter((head) => head !== 'phone')],
      ['', '', ...cells],
    ];
    const { err, status } = await run(await fileOf('wrong.csv', wrong), '--language', 'zh');
    expect(err.split('\n').slice(1)).toEqual([
      '  A1: 现行导入模板中没有“年龄”这一列，请删去，或者下载现行模板，按它改正列名。',
      expect.stringMatching(/^ {2}D1: “name”一列重复/),
      expect.stringMatching(/^ {2}缺少“联系电话”一列/),
      '',
    ]);
    expect(err).toMatch(/^INPUT_INVALID: /);
    expect(status).toBe(3);
    const empty = await run(await fileOf('empty.csv', [heads]));
    expect([empty.err, empty.status]).toEqual([
      expect.stringMatching(/^INPUT_INVALID: [^]*The file has no rows\. Fill in/),
      3,
    ]);
    const missing = await run(join(folder, 'not-there.xlsx'));
    expect([missing.err, missing.status]).toEqual([expect.stringMatching(/^CONFIG_INVALID: The file .* Check/), 3]);
    expect(await countImports()).toBe(before);
  });

  test('says by its code why it may not import there, and where nobody answers that it goes on later', async () => {
    const file = await fileOf('right.csv', linesOf([importRow(STATION)]));
    const elsewhere = await run(file, '--as', 'street:310101013');
    expect(elsewhere.err).toMatch(/^DIVISION_FORBIDDEN: [^\n{]*310101013[^\n{]*\n$/);
    const silent = await run(file, '--url', 'http://127.0.0.1:1/graphql');
    expect(silent.err).toMatch(/^OWNER_UNAVAILABLE: .* Send the same file again/);
  });
});
