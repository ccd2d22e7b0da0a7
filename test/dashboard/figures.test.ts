import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { NOW } from '../testkit/city.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const MONTH = '2026-10';
const FIGURES = /* GraphQL */ `
  query Figures($code: DivisionCode!, $month: YearMonth) {
    division(code: $code) {
      coverage {
        rate
      }
      visitCompliance(month: $month) {
        rate
        due
        done
        asOf
      }
      filings {
        submitted
        changed
      }
      clients {
        total
      }
      library {
        policies
        resources
        projects
      }
    }
  }
`;

type Answered = {
  division: {
    coverage: { rate: number };
    visitCompliance: { rate: number | null; due: number; done: number; asOf: string | null };
    filings: { submitted: number; changed: number };
    clients: { total: number };
    library: { policies: number; resources: number; projects: number };
  };
};

type Ranked = { division: { ranking: { code: string }[] } };

inBrowser('the dashboard’s figures', (browser) => {
  let city: SharedCity;
  beforeAll(async () => {
    city = await sharedCity({ owners: ['31', '310101', '310105'], months: 3 });
  }, 120_000);

  const open = (path: string): Promise<Page> => browser.visit({ url: city.url, as: 'city', path });

  it('are those that the graph answers', async () => {
    const page = await open(`/?month=${MONTH}`);
    const { division } = await city.as('city').ask<Answered>(FIGURES, { code: '31', month: MONTH });
    const { coverage, visitCompliance, filings, clients, library } = division;
    expect(await figureOf(page, 'visits')).toBe(percent(visitCompliance.rate));
    expect(await figureOf(page, 'coverage')).toBe(percent(coverage.rate));
    expect(await figureOf(page, 'filings')).toBe(count(filings.submitted + filings.changed));
    expect(await figureOf(page, 'clients')).toBe(count(clients.total));
    expect(await figureOf(page, 'library')).toBe(count(library.policies + library.resources + library.projects));
  });

  it('stand on every district’s tile, and the ranking begins with the worst', async () => {
    const page = await open(`/?month=${MONTH}&figure=coverage`);
    const { division } = await city.as('city').ask<Answered>(FIGURES, { code: '310105', month: MONTH });
    await expect(settled(page.locator('[data-code="310105"] .tile-value'))).resolves.toBe(
      percent(division.coverage.rate),
    );
    await settled(page.locator('.ranking'));
    const shown = await page.locator('.ranking tbody td.plotted').allInnerTexts();
    const rates = shown.map((text) => Number.parseFloat(text));
    expect(rates).toHaveLength(16);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });

  it.each([
    ['coverage', 'DISTRICT'],
    ['coverage', 'SUBDISTRICT'],
    ['filings', 'DISTRICT'],
    ['library', 'SUBDISTRICT'],
    ['visits', 'SUBDISTRICT', 'visitCompliance'],
    ['clients', 'SUBDISTRICT'],
  ])('are ranked as the graph ranks them: %s, level %s', async (figure, level, field = figure) => {
    const page = await open(`/?figure=${figure}`);
    await page.getByLabel('级别').selectOption(level);
    if (level !== 'DISTRICT') await page.waitForURL(`**/?figure=${figure}&level=${level}`);
    await page.locator('.ranking tbody tr').first().waitFor();
    await settled(page.locator('.ranking'));
    const shown = await page.locator('.ranking tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.code));
    const { division } = await city
      .as('city')
      .ask<Ranked>(`{ division(code: "31") { ranking: ${field}Ranking(level: ${level}, first: 50) { code } } }`);
    expect(shown).toEqual(division.ranking.map(({ code }) => code));
  });

  it('lead by clicks from the city to a community, and the browser’s history leads back', async () => {
    const page = await open(`/?month=${MONTH}`);
    await page.click('.tile[data-code="310101"]');
    await page.waitForURL(`**/division/310101?month=${MONTH}`);
    await page.getByRole('link', { name: '南京东路街道', exact: true }).first().click();
    await page.getByRole('link', { name: '云南中路居委会', exact: true }).first().click();
    await page.waitForURL(`**/division/310101002001?month=${MONTH}`);
    expect(await headingOf(page)).toBe('云南中路居委会');
    const { division } = await city.as('city').ask<Answered>(FIGURES, { code: '310101002001', month: MONTH });
    expect(await figureOf(page, 'coverage')).toBe(percent(division.coverage.rate));
    await page.goBack();
    expect(await settled(page.locator('h1', { hasText: '南京东路街道' }))).toBe('南京东路街道');
    await page.goBack();
    await page.goBack();
    expect(await settled(page.locator('h1', { hasText: '上海市' }))).toBe('上海市');
    await page.goForward();
    expect(await settled(page.locator('h1', { hasText: '黄浦区' }))).toBe('黄浦区');
  });

  it('are of the month that the reader chooses, and the address keeps it', async () => {
    const page = await open('/?figure=visits');
    await page.getByLabel('月份').selectOption('2026-09');
    await page.waitForURL('**/?figure=visits&month=2026-09');
    const { division } = await city.as('city').ask<Answered>(FIGURES, { code: '31', month: '2026-09' });
    await page.locator('[data-figure="visits"] .beside', { hasText: '2026年9月' }).waitFor();
    expect(await figureOf(page, 'visits')).toBe(percent(division.visitCompliance.rate));
  });

  it('of a month that goes on say so wherever they stand, and those of a finished one do not', async () => {
    const page = await browser.visit({ url: city.url, as: 'city', path: '/?figure=visits', movesClock: true });
    await page.clock.setSystemTime(NOW);
    await page.reload();
    const places = ['[data-figure="visits"] .beside', '.cartogram h2', '.ranking thead', '.trend tbody tr:last-child'];
    const now = await city.as('city').ask<Answered>(FIGURES, { code: '31' });
    const day = now.division.visitCompliance.asOf?.slice(5);
    expect(day).toMatch(/^\d\d-\d\d$/);
    for (const place of places) await page.locator(place, { hasText: `截至${day}` }).waitFor({ state: 'attached' });
    const people = page.locator('[data-figure="visits"], [data-figure="clients"], .cartogram, .ranking');
    expect(await people.getByText('截至今日').count()).toBe(0);
    await page.locator('[data-figure="visits"] .sparkline .so-far').first().waitFor({ state: 'attached' });
    const { division } = await city.as('city').ask<Answered>(FIGURES, { code: '31', month: MONTH });
    const before = percent(division.visitCompliance.rate);
    await page.locator('[data-figure="visits"]', { hasText: `本月未完；上月全月 ${before}` }).waitFor();
    await page.getByLabel('月份').selectOption(MONTH);
    await page.locator('[data-figure="visits"] .beside', { hasText: /^2026年10月$/ }).waitFor();
    expect(await page.locator('.ranking thead', { hasText: '截至今日' }).count()).toBe(0);
    expect(await page.locator('.last-month').count()).toBe(0);
  });

  it('come back as they were from an address alone', async () => {
    const page = await open(`/division/310101?month=${MONTH}&figure=filings`);
    const looked = async (): Promise<string[]> => [
      await headingOf(page),
      await settled(page.locator('.figures')),
      await settled(page.locator('.ranking')),
    ];
    const seen = await looked();
    await page.reload();
    await page.locator('.figures').waitFor();
    expect(await looked()).toEqual(seen);
    expect(await page.locator('.figure[data-chosen="true"]').getAttribute('data-figure')).toBe('filings');
  });

  it('of several districts stand side by side', async () => {
    const page = await open(`/compare?codes=310101,310105&month=${MONTH}`);
    const { division } = await city.as('city').ask<Answered>(FIGURES, { code: '310105', month: MONTH });
    const row = page.getByRole('row', { name: /站点达标率/ });
    await row.getByText('%').nth(1).waitFor();
    expect(await row.getByRole('cell').nth(1).innerText()).toContain(percent(division.coverage.rate));
  });

  it('are followed by lists over all owners, page by page', async () => {
    const page = await open('/lists/no-station?within=31');
    const first = await settled(page.locator('.list tbody tr:not(.reserved)').first());
    await page.getByRole('link', { name: '下一页' }).click();
    await page.waitForURL('**after=*');
    await page.locator('.list tbody tr', { hasText: first.split('\n')[0] ?? '' }).waitFor({ state: 'detached' });
    await page.goBack();
    expect(await settled(page.locator('.list tbody tr:not(.reserved)').first())).toBe(first);
  });
});

/** Once it is known. */
async function headingOf(page: Page): Promise<string> {
  return page.locator('h1', { hasText: /\S/ }).innerText();
}

async function figureOf(page: Page, key: string): Promise<string> {
  const cell = page.locator(`[data-figure="${key}"][aria-busy="false"]`);
  await cell.waitFor();
  return (await cell.locator('.figure-value').innerText()).trim();
}

function percent(rate: number | null): string {
  return rate === null ? 'null' : `${(rate * 100).toFixed(1)}%`;
}

function count(value: number): string {
  return value.toLocaleString('zh-CN');
}
