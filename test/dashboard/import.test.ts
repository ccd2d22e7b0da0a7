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

  it('is refused with all that is wrong with its file, in either language, before a row is sent', async () => {
    const page = await browser.visit({ url: city.url, as: STREET, path: '/imports/advisors' });
    const fileWith = async (name: string, lines: readonly (readonly string[])[]) =>
      page.getByLabel(/^(文件|File)/).setInputFiles({ name, mimeType: '', buffer: Buffer.from(csvOf(lines)) });
    const heads = Object.values(HEADS);
    await fileWith('旧模板.csv', [['年龄', ...heads.filter((head) => head !== '联系电话'), '姓名'], ['45']]);
    await page.getByText('A1 单元格：现行导入模板中没有“年龄”这一列').waitFor();
    await page.getByText('H1 单元格：“姓名”一列重复').waitFor();
    await page.getByText('缺少“联系电话”一列').waitFor();
    expect(await page.getByRole('button', { name: '上传并检查' }).count()).toBe(0);
    await picture(page, 'import-wrong-heads');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The column "Phone" is missing. Add it as the template of today has it.').waitFor();
    await fileWith('empty.csv', [heads]);
    await page.getByText('The file has no rows.').waitFor();
    await page
      .getByLabel('File')
      .setInputFiles({ name: 'old.xls', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0]) });
    await page.getByText('This file cannot be read. Save it as XLSX or CSV').waitFor();
    expect(browser.complaints).toEqual([]);
  });

  it('of a division that the caller does not hold says so, and takes no file', async () => {
    const path = '/imports/advisors?within=310101013';
    const page = await browser.visit({ url: city.url, as: STREET, path });
    await page.getByText('您只能为本级和下辖区划导入').waitFor();
    await picture(page, 'import-elsewhere');
    expect(await page.getByLabel('文件').count()).toBe(0);
    await page.getByRole('link', { name: '改为本级导入' }).click();
    await page.getByLabel('文件').waitFor();
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
