import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { exportedWorkbook, fileOf, saidAbout } from '../testkit/downloads.ts';

const MONTH = '2026-10';
const FIGURES = /* GraphQL */ `
  query Figures($month: YearMonth) {
    division(code: "31") {
      children {
        code
        name
        coverage {
          rate
          advisors
        }
        visitCompliance(month: $month) {
          due
          rate
        }
      }
      visitComplianceByMonth(until: $month) {
        month
        rate
      }
    }
  }
`;
const COMMUNITIES = '{ division(code: "310101") { children { children { code } } } }';
const WITHOUT_STATION = /* GraphQL */ `
  {
    divisionsWithoutStation(within: "310101", first: 200) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
  }
`;

type Answered = {
  division: {
    children: {
      code: string;
      name: string;
      coverage: { rate: number; advisors: number };
      visitCompliance: { due: number; rate: number | null };
    }[];
    visitComplianceByMonth: { month: string; rate: number | null }[];
  };
};

inBrowser('what is exported', (browser) => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: '310101' }, { code: '310105' }], months: 3 });
  }, 120_000);
  afterAll(() => city.close());

  const open = (path: string): Promise<Page> => browser.visit({ url: city.url, as: 'city', path });

  it('of the city is a workbook with the numbers of the graph, for every district and month', async () => {
    const page = await open(`/?month=${MONTH}`);
    await settled(page.locator('.ranking'));
    const workbook = await exportedWorkbook(page);
    const { division } = await city.as('city').ask<Answered>(FIGURES, { month: MONTH });
    const [figures = [], months = []] = workbook.map(({ data }) => data);
    const [head = [], ...rows] = figures;
    const column = (name: string): unknown[] => rows.map((row) => row[head.indexOf(name)]);
    expect(column('区划代码')).toEqual(['31', ...division.children.map(({ code }) => code)]);
    expect(column('站点达标率').slice(1)).toEqual(division.children.map(({ coverage }) => coverage.rate));
    expect(column('站点达标率: 在岗顾问').slice(1)).toEqual(division.children.map(({ coverage }) => coverage.advisors));
    const rates = division.children.map(({ visitCompliance }) => visitCompliance?.rate ?? 'no number');
    const exported = column('走访完成率').slice(1);
    expect(exported.map((value) => (typeof value === 'number' ? value : 'no number'))).toEqual(rates);
    expect(months.slice(1).map((row) => row[1])).toEqual(
      division.visitComplianceByMonth.map(({ rate }) => rate).filter((rate) => rate !== null),
    );
  });

  it('of a ranking is all that is ranked, in the order of the graph, not only what is seen', async () => {
    const page = await open('/division/310101?figure=coverage&level=COMMUNITY');
    await page.locator('.ranking .note', { hasText: '50' }).waitFor();
    await settled(page.locator('.ranking'));
    const seen = await page.locator('.ranking tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.code));
    const [ranking] = await exportedWorkbook(page);
    const codes = ranking?.data.slice(1).map(([, code]) => code) ?? [];
    const { division } = await city
      .as('city')
      .ask<{ division: { children: { children: { code: string }[] }[] } }>(COMMUNITIES);
    const all = division.children.flatMap(({ children }) => children.map(({ code }) => code));
    expect(codes.slice(0, seen.length)).toEqual(seen);
    expect(codes.toSorted()).toEqual(all.toSorted());
  });

  it('of a list is the whole list, not only the page that is seen', async () => {
    const page = await open('/lists/no-station?within=310101');
    await settled(page.locator('.list tbody'));
    const [list] = await exportedWorkbook(page);
    const { divisionsWithoutStation: all } = await city.as('city').ask<{
      divisionsWithoutStation: { totalCount: number; edges: { node: { name: string } }[] };
    }>(WITHOUT_STATION);
    const names = list?.data.slice(1).map(([name]) => String(name).split(' ').at(-1));
    expect(names).toEqual(all.edges.map(({ node }) => node.name));
    expect(names).toHaveLength(all.totalCount);
  });

  it('as a picture is a PNG of the page’s main part, twice as sharp as the screen', async () => {
    const page = await open(`/division/310101?month=${MONTH}`);
    await settled(page.locator('.ranking'));
    await page.locator('.chart svg').waitFor();
    const box = await page.locator('main').boundingBox();
    const picture = await fileOf(page, 'PNG');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    expect(Math.abs(width - 2 * (box?.width ?? 0))).toBeLessThanOrEqual(4);
    expect(height).toBeGreaterThan(1500);
    // A page that was not drawn packs to next to nothing.
    expect(picture.length).toBeGreaterThan(60_000);
    expect(browser.complaints).toEqual([]);
  });

  it('of a whole list waits where the gateway wants a pause, says so, and goes on to its end', async () => {
    const page = await browser.visit({
      url: city.url,
      as: 'city',
      path: '/lists/stations?within=31',
      movesClock: true,
    });
    await settled(page.locator('.list tbody'));
    const errors = [{ message: 'Too many requests.', extensions: { code: 'RATE_LIMITED' } }];
    let refused = 0;
    await page.route('**/graphql', (route) => {
      const isNextPage = /"after":"/.test(route.request().postData() ?? '');
      if (!isNextPage || refused > 0) return route.continue();
      refused++;
      return route.fulfill({ status: 429, headers: { 'retry-after': '90' }, json: { errors } });
    });
    const coming = exportedWorkbook(page);
    await page.locator('.exports [role="status"]', { hasText: /已有 200 条；网关繁忙，\d+ 秒后继续/ }).waitFor();
    await page.clock.fastForward(90_000);
    const [list] = await coming;
    await page.unroute('**/graphql');
    const { stations } = await city
      .as('city')
      .ask<{ stations: { totalCount: number } }>('{ stations(within: "31", first: 1) { totalCount } }');
    expect(stations.totalCount).toBeGreaterThan(200);
    expect(list?.data.slice(1)).toHaveLength(stations.totalCount);
    expect(refused).toBe(1);
  });

  it('says beside it what is missing and what is as last known, of whom, when it was answered and where', async () => {
    await city.stopOwner('310105');
    const path = '/compare?codes=310101,310105&month=2026-09';
    const page = await open(path);
    await settled(page.locator('.compare tbody'));
    const workbook = await exportedWorkbook(page);
    const said = (name: string): string[] => saidAbout(workbook, name);
    expect(said('页面地址')).toEqual([new URL(path, city.url).href]);
    expect(said('导出人')).toEqual(['city']);
    expect(said('答复时间')[0]).toMatch(/^20\d\d/);
    expect(said('完整性')).toEqual([]);
    const problems = said('不完整之处').join('\n');
    expect(problems).toContain('缺 长宁区 的部分：联系不上');
    expect(problems).toMatch(/长宁区 为 .* 的最近数据：联系不上/);
    const [head = [], , changning = []] = workbook[0]?.data ?? [];
    const cell = (name: string): unknown => changning[head.indexOf(name)];
    expect(cell('走访完成率')).toBe('缺');
    expect(cell('站点达标率')).toEqual(expect.any(Number));
    expect(String(cell('说明'))).toMatch(/走访完成率: 缺 长宁区/);
  });
});
