import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { csvOf, partKeyOf, readCells } from '#import-files';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { openStation } from '../testkit/advisor-verbs.ts';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { exportedWorkbook, fileOf } from '../testkit/downloads.ts';
import {
  type FileRow,
  beginImport,
  importRow,
  readReport,
  runStaged,
  stageFile,
  stageImportRows,
} from '../testkit/import-verbs.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';
const STATION = '云南中路服务点';
/** The heads of the template, in the order of the cells of a row here. */
const HEADS: Readonly<Record<string, string>> = {
  station: '派驻站点',
  name: '姓名',
  'identityDocument.kind': '证件类型',
  'identityDocument.number': '证件号码',
  phone: '联系电话',
  employer: '工作单位',
  role: '人员类别',
};

const linesOf = (rows: readonly FileRow[]): string[][] => [
  Object.values(HEADS),
  ...rows.map((row) => Object.keys(HEADS).map((field) => row[field] ?? '')),
];
const choose = async (page: Page, rows: readonly FileRow[]) => {
  const cells = linesOf(rows).map((line) => line.map((value) => ({ value, type: String })));
  const buffer = await writeWorkbook(cells).toBuffer();
  await page.getByLabel('文件').setInputFiles({ name: '顾问.xlsx', mimeType: '', buffer });
};
const refusedRows = (page: Page) => page.locator('.refused-rows tbody tr');

inBrowser('an import', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '310101' }], runsJobs: true });
    recordOf(await openStation(city.as(STREET), { division: '310101002001', name: STATION }));
  }, 120_000);
  afterAll(() => city.close());

  it('is checked, reported on row by row, and then has effect', async () => {
    const known = importRow(STATION);
    await runStaged(city.as(STREET), await stageFile(city.as(STREET), '310101002', [known]), {});
    const page = await browser.visit({ url: city.url, as: STREET, path: '/lists/advisors' });
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await settled(page.locator('main > section'));
    const template = await fileOf(page, 'XLSX（含填写说明）');
    const heads = (await readCells(template))[0]?.map((head) => head.replace('*', ''));
    expect(heads).toEqual(expect.arrayContaining(Object.values(HEADS)));
    expect((await readWorkbook(template)).map(({ sheet }) => sheet)).toEqual(['导入', '填写说明']);
    await picture(page, 'import-begin');
    const wrong = { phone: '123', role: '局长', 'identityDocument.number': '3.10101199001010E+17' };
    await choose(page, [importRow(STATION), importRow(STATION, wrong), known]);
    await page.getByRole('button', { name: '上传并检查' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await refusedRows(page).nth(2).waitFor();
    const said = await refusedRows(page).allInnerTexts();
    expect(said.map((one) => Object.values(HEADS).find((head) => one.includes(head))).toSorted()).toEqual([
      '人员类别',
      '联系电话',
      '证件号码',
    ]);
    expect(said[0]).toMatch(/^3\s/);
    expect(await page.locator('.import .facts').innerText()).toMatch(/新增\s*1\s*变更\s*0\s*无变化\s*1\s*未通过\s*1/);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await picture(page, 'import-checked');
    await page.getByRole('button', { name: '正式导入' }).click();
    await page.getByRole('heading', { name: '导入结果' }).waitFor();
    await picture(page, 'import-done');
    const [report] = await exportedWorkbook(page);
    expect(report?.data.map(([row, outcome]) => [row, outcome])).toEqual([
      ['行号', '结果'],
      [2, '新增'],
      ...Array.from({ length: 3 }, () => [3, '未通过']),
      [4, '无变化'],
    ]);
    await page.getByRole('link', { name: '导入记录' }).click();
    await page.locator('.list tbody tr').nth(1).waitFor();
    await picture(page, 'imports');
    expect(browser.complaints).toEqual([]);
  });

  it('that broke off goes on with the same file, and with no other', async () => {
    const graph = city.as(STREET);
    const rows = [importRow(STATION), importRow(STATION)];
    const columns = Object.keys(HEADS);
    const { id } = recordOf(await beginImport(graph, { division: '310101002', columns, rows: 2 }));
    const cells = rows.map((row, i) => ({ row: i + 2, cells: columns.map((column) => row[column] ?? '') }));
    const path = `/imports/advisors?import=${id}`;
    const page = await browser.visit({ url: city.url, as: STREET, path });
    await page.getByText('已上传 0 / 2 行').waitFor();
    await picture(page, 'import-broken-off');
    const part = { import: id, part: 1, rows: cells, idempotencyKey: await partKeyOf(id, 1) };
    recordOf(await stageImportRows(graph, part));
    await choose(page, [importRow(STATION), importRow(STATION)]);
    await page.getByRole('button', { name: '继续上传' }).click();
    await page.getByText('请选择原来的文件').waitFor();
    await choose(page, rows);
    await page.getByRole('button', { name: '继续上传' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    expect(await page.locator('.import .facts').innerText()).toMatch(/新增\s*2/);
  });

  it('is sent by the program as by the page, which writes what became of each row and ends with 1 where one is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'import-'));
    const [file, report] = [join(folder, '顾问.csv'), join(folder, 'report.csv')];
    const rows = [importRow(STATION), importRow(STATION, { phone: '12' })];
    await writeFile(file, csvOf(linesOf(rows)));
    const given = ['advisors', file, '--as', STREET, '--url', city.url, '--report', report];
    const child = spawn(process.execPath, ['libs/import-files/import.main.ts', ...given], {
      env: { ...process.env, TOKEN: await city.tokenOf(STREET) },
    });
    const printed = text(child.stdout);
    const [status] = await once(child, 'exit');
    expect(await printed).toMatch(
      /2 of 2 rows sent[^]*2 of 2 rows checked[^]*1 new, 0 changed, 0 as before, 1 refused/,
    );
    expect(status).toBe(1);
    const lines = await readCells(await readFile(report));
    expect(lines.map(([row, outcome, column]) => [row, outcome, column])).toEqual([
      ['row', 'outcome', 'column'],
      ['2', 'CREATED', ''],
      ['3', 'REFUSED', 'phone'],
    ]);
    await rm(folder, { recursive: true });
  });

  it('of a part of 500 long rows passes the limits of the gateway, and so does its report', async () => {
    const graph = city.as(STREET);
    const long = { employer: '上海市黄浦区外滩街道社区事务受理服务中心'.repeat(15), phone: '12', role: '局长' };
    const rows = Array.from({ length: 500 }, () => importRow(STATION, long));
    const staged = await stageFile(graph, '310101002', rows);
    expect(await runStaged(graph, staged, { isDryRun: true })).toMatchObject({ state: 'CHECKED', refused: 500 });
    const report = await readReport(graph, staged.id);
    expect(report.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 2));
  });
});
