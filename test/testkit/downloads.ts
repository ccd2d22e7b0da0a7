import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';

/** The sheets of a workbook, each as rows of cells. */
export type Workbook = readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];

/** What the browser saves after a click on the button. */
export async function fileOf(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await coming).path());
}

export async function exportedWorkbook(page: Page): Promise<Workbook> {
  return readWorkbook(await fileOf(page, 'XLSX'));
}

/** What the last sheet says under a name. */
export function saidAbout(workbook: Workbook, name: string): string[] {
  const about = workbook.at(-1)?.data ?? [];
  return about.filter(([one]) => one === name).map(([, value]) => String(value));
}
