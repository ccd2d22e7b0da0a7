import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { advisorAt } from '../testkit/advisor-verbs.ts';
import { inBrowser } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { reassignClients } from '../testkit/client-verbs.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = 'street:310101002';
const HERE = '310101002001';
const ADVISOR = `advisor:${HERE}`;
const TIED = '{ viewer { advisor { id name station { id name } } } }';
const DUE = /* GraphQL */ `
  query Due($within: DivisionCode!, $advisor: ID) {
    visitsDue(within: $within, advisor: $advisor, first: 200) {
      edges {
        node {
          id
        }
      }
    }
  }
`;

type Tied = { viewer: { advisor: { id: string; name: string; station: { id: string; name: string } } } };
type Due = { visitsDue: { edges: { node: { id: string } }[] } };

/** Where the clients that are shown lead to. */
function shownOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.worklist tbody a[href^="/clients/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

inBrowser('an advisor who is tied to a record', (browser) => {
  let city: City;
  let own: string[];
  let all: string[];
  let name: string;
  let station: Tied['viewer']['advisor']['station'];
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '310101' }], months: 1, visitsFactor: 0.3 });
    const { advisor } = (await city.as(ADVISOR).ask<Tied>(TIED)).viewer;
    ({ name, station } = advisor);
    // One client of the community is another's.
    const other = await advisorAt(city.as(STREET), station.id, 1, 'SUBMIT', 'FILE');
    const [first = ''] = await dueOf(advisor.id);
    recordOf(await reassignClients(city.as(STREET), { within: HERE, clients: [first], advisor: other.id }));
    own = await dueOf(advisor.id);
    all = await dueOf(undefined);
  }, 120_000);
  afterAll(() => city.close());

  const dueOf = async (advisor: string | undefined): Promise<string[]> => {
    const { visitsDue } = await city.as(ADVISOR).ask<Due>(DUE, { within: HERE, advisor });
    return visitsDue.edges.map(({ node }) => node.id);
  };

  it('begins with the visits due of their own clients, and sees in the frame as whom', async () => {
    const page = await browser.visit({ url: city.url, path: '/', as: ADVISOR });
    await page.getByText(`共 ${own.length} 条`).waitFor();
    expect(new URL(page.url()).pathname).toBe('/worklist');
    expect(await shownOn(page)).toEqual(own.map((id) => `/clients/${id}`));
    expect(own.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(own.length);
    expect(await page.locator('.header .caller').innerText()).toBe(`当前身份：${name}（${station.name}）`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await picture(page, 'own-worklist');
  });

  it('turns to all clients and back, and the address keeps it', async () => {
    const page = await browser.visit({ url: city.url, path: '/worklist', as: ADVISOR });
    await page.getByRole('link', { name: '全部对象' }).click();
    await page.getByText(`共 ${all.length} 条`).waitFor();
    await page.reload();
    await page.getByText(`共 ${all.length} 条`).waitFor();
    await page.getByRole('link', { name: '我的对象' }).click();
    await page.getByText(`共 ${own.length} 条`).waitFor();
    expect(await shownOn(page)).toEqual(own.map((id) => `/clients/${id}`));
  });

  it('others begin as before, with no switch', async () => {
    const page = await browser.visit({ url: city.url, path: '/', as: STREET });
    await page.locator('.breadcrumb').waitFor();
    expect(new URL(page.url()).pathname).toBe('/division/310101002');
    await page.goto(new URL('/worklist', city.url).href);
    await page.locator('.worklist tbody tr').first().waitFor();
    expect(await page.getByRole('link', { name: '全部对象' }).count()).toBe(0);
    expect(await page.locator('.header .caller').innerText()).toBe(`当前身份：${STREET}`);
  });
});
