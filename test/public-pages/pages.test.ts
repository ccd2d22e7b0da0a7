import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dateOf } from '#calendar';
import { closeStation, openStation } from '../testkit/advisor-verbs.ts';
import { NOW } from '../testkit/city.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const HOTLINE = '求助热线：见本区公告';

let city: SharedCity;
let endpoint: OpenedEndpoint;
let id: string;

const open = async (name: string, changes: object = {}): Promise<string> => {
  const place = { kind: 'PROFESSIONAL_POINT', division: '310101002', providerName: '绿光社工服务社' };
  return (await openStation(city.as('district:310101'), { ...place, name, ...changes })).ok?.id ?? '';
};

const languageOf = async (path: string, language: string): Promise<string | undefined> =>
  /<html lang="([^"]+)"/.exec((await endpoint.page(path, { 'accept-language': language })).html)?.[1];

const closedOn = (on: string, note: string) => ({ on, closed: true, note });

const stationsOf = (html: string): string[] =>
  [...html.matchAll(/href="\/stations\/([^?"]+)/g)].map(([, one = '']) => one);

beforeAll(async () => {
  city = await sharedCity();
  endpoint = await openPublicEndpoint(city, { production: true, public: { hotline: HOTLINE } });
  id = await open('阳光<b>服务点</b>', {
    directions: '地铁 10 号线',
    onlineChannels: ['微信公众号：阳光', 'https://sunshine.example/contact', 'javascript:alert(1)'],
  });
}, 120_000);
afterAll(() => endpoint.close());

describe('the page of a station', () => {
  test('says to anybody when and where it is open, how to reach it and what for', async () => {
    const { response, html } = await endpoint.page(`/stations/${id}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const facts = [
      '周一至周五 9:00-17:00',
      '云南中路 100 号',
      '地铁 10 号线',
      '微信公众号：阳光',
      '绿光社工服务社',
      HOTLINE,
    ];
    for (const fact of [...facts, 'href="tel:02163201234"', '讲政策、帮申请', '专业服务点', '黄浦区']) {
      expect(html).toContain(fact);
    }
  });

  test('says whether it is open at the moment, day by day when it is, and which days differ', async () => {
    const days = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ');
    const always = days.map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));
    // What is open is decided by the clock of the owner; which days are still to come, by that of the page.
    const [today, soon] = [dateOf(NOW), addDays(dateOf(new Date()), 3)];
    const hours = { serviceHours: null, weeklyHours: always };
    const open24 = await open('全天服务点', { ...hours, hoursExceptions: [closedOn(soon, '停电检修')] });
    const closed = await open('今日停办服务点', {
      ...hours,
      hoursExceptions: [closedOn(today, '盘点'), closedOn(soon, '停电检修')],
    });
    const { html } = await endpoint.page(`/stations/${open24}`);
    for (const fact of ['现在开放', '周日', '00:00–24:00', '法定节假日休息', soon, '停电检修'])
      expect(html).toContain(fact);
    const shut = await endpoint.page(`/stations/${closed}?lang=en`);
    for (const fact of ['Closed now', 'Opens', 'Sunday', '停电检修', soon]) expect(shut.html).toContain(fact);
    const listed = await endpoint.page('/stations?within=310101002&q=停办');
    expect(listed.html).toContain('现在不开放');
    expect(shut.html).not.toContain('盘点');
  });

  test('shows as text whatever was entered, and links web addresses alone', async () => {
    const { html } = await endpoint.page(`/stations/${id}`);
    expect(html).toContain('阳光&lt;b&gt;服务点&lt;/b&gt;');
    expect(html).not.toContain('<b>');
    expect(html).toContain('href="https://sunshine.example/contact"');
    expect(html).not.toContain('href="javascript:');
  });

  test('speaks Chinese unless the browser or the reader wants English', async () => {
    const page = `/stations/${id}`;
    expect(await languageOf(page, '*')).toBe('zh-CN');
    expect(await languageOf(page, 'fr')).toBe('zh-CN');
    expect(await languageOf(page, 'en-GB,en')).toBe('en');
    expect(await languageOf(`${page}?lang=en`, 'zh-CN')).toBe('en');
    expect(await languageOf(`${page}?lang=zh`, 'en')).toBe('zh-CN');
  });

  test('may be kept by caches, runs no script and takes nothing from another site', async () => {
    const { response, html } = await endpoint.page(`/stations/${id}`);
    expect(response.headers.get('cache-control')).toContain('max-age=60');
    const etag = response.headers.get('etag') ?? '';
    const again = await endpoint.page(`/stations/${id}`, { 'if-none-match': etag });
    expect([again.response.status, again.html]).toEqual([304, '']);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(html).not.toMatch(/<script|style=|onclick/);
    expect(html.length).toBeLessThan(20_000);
  });

  test('is not found where there is no such station or it was closed, and leads on', async () => {
    const closed = await open('停办服务点');
    await closeStation(city.as('district:310101'), { station: closed, version: 1 });
    const unknown = ['310101002-01900000-0000-7000-8000-000000000000', '310101', 'x', '999999-nothing'];
    for (const one of [closed, ...unknown]) {
      const { response, html } = await endpoint.page(`/stations/${one}`);
      expect({ one, status: response.status }).toEqual({ one, status: 404 });
      expect(html).toContain('没有这个站点');
      expect(html).toContain('href="/stations?within=310101&amp;lang=zh"');
    }
  });
});

describe('the page on which one finds a station', () => {
  test('begins with the districts, leads to streets, and lists their stations in pages', async () => {
    const first = await endpoint.page('/stations');
    expect(first.html).toContain('href="/stations?within=310101&amp;lang=zh"');
    const district = await endpoint.page('/stations?within=310101');
    expect(district.html).toContain('href="/stations?within=310101002&amp;lang=zh"');
    const next = /class="more" href="([^"]+)"/.exec(district.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await endpoint.page(next);
    const listed = [...stationsOf(district.html), ...stationsOf(second.html)];
    expect(listed.length).toBeGreaterThan(20);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('finds places and stations by words, and narrows them by kind', async () => {
    const { html } = await endpoint.page(`/stations?q=${encodeURIComponent('南京东路')}`);
    expect(html).toContain('您要找的地方');
    expect(html).toContain('href="/stations?within=310101002&amp;lang=zh"');
    const narrowed = await endpoint.page(`/stations?within=310101&kind=DISTRICT_GUIDANCE`);
    expect(narrowed.html.match(/<h3/g)).toHaveLength(1);
  });

  test('says in words that a word is too short, that nothing was found, and that there is no such place', async () => {
    const short = await endpoint.page(`/stations?q=${encodeURIComponent('站')}`);
    expect([short.response.status, short.html.includes('class="notice"')]).toEqual([400, true]);
    expect((await endpoint.page(`/stations?q=${encodeURIComponent('绝无此处')}`)).html).toContain('没有找到站点');
    expect((await endpoint.page('/stations?within=999999')).response.status).toBe(404);
  });

  test('answers whatever stands in its address without failing', async () => {
    for (const query of [
      'within=31&within=32',
      'q[]=1',
      'kind=__proto__',
      'after=nonsense',
      `q=${'长'.repeat(500)}`,
      'lang=de',
      'q=%00%00',
    ]) {
      const { response } = await endpoint.page(`/stations?${query}`);
      expect({ query, failed: response.status === 500 }).toEqual({ query, failed: false });
    }
  });
});
