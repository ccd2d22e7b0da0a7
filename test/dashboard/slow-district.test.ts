import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { exportedWorkbook, saidAbout } from '../testkit/downloads.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';

const SLOW = '310105';
const QUICK = '310101';
const DEADLINE_MS = 8000;

inBrowser('a district that is slow', (browser) => {
  let city: City;
  let database: RawSql;
  beforeAll(async () => {
    const owners = [{ code: '31' }, { code: QUICK }, { code: SLOW }];
    city = await startCity({ owners, months: 1, ownerDeadlineMs: DEADLINE_MS });
    database = await connectTo(city.tablesUrlOf(SLOW));
  }, 120_000);
  afterAll(async () => {
    await database.end();
    await city.close();
  });

  it('holds up its own tile alone, and says so when its time is over; afterwards it is there again', async () => {
    await database.query('begin');
    await database.query('lock table advisors.station_duty in access exclusive mode');
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=coverage' });
    const began = Date.now();
    await page.locator(`.tile[data-code="${QUICK}"]:has-text("%")`).waitFor();
    expect(Date.now() - began).toBeLessThan(DEADLINE_MS);
    expect(await page.locator(`.tile[data-code="${SLOW}"] .waiting`).count()).toBe(1);
    const early = await exportedWorkbook(page);
    expect(saidAbout(early, '不完整之处')).toContain('长宁区: 等待答复');
    expect(saidAbout(early, '完整性')).toEqual([]);
    const row = page.locator(`.ranking tr[data-code="${SLOW}"]`);
    await row.getByText('缺 长宁区 的部分：答复超时').waitFor();
    expect(await page.locator(`.tile[data-code="${SLOW}"] .tile-value`).innerText()).toBe('缺');
    await page.locator('[data-figure="coverage"] .troubles', { hasText: '长宁区' }).waitFor();
    await database.query('rollback');
    await page.reload();
    await page.locator(`.tile[data-code="${SLOW}"]:has-text("%")`).waitFor();
    expect(await row.locator('.troubles').count()).toBe(0);
  });
});
