import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, settled } from '../testkit/browser.ts';
import { type City, startCity } from '../testkit/city.ts';
import { moveHousehold, registerHousehold } from '../testkit/client-verbs.ts';
import { picture } from '../testkit/visit-page.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = 'district:310101';
const STREET = 'street:310101002';
const [OLD, NEIGHBOUR, NEW, DELEGATED] = ['310101002001', '310101002002', '310101017002', '310101013001'] as const;
const NOW = 'query ($id: ID!) { client(id: $id) { division { code } household { version moves { movedOn } } } }';

const moving = (page: Page) => page.locator('details', { hasText: '迁往其他居村' });

inBrowser('the move of a household', (browser) => {
  let city: City;
  let client: string;
  let household: string;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '310101' }, { code: '310101013' }] });
  }, 120_000);
  afterAll(() => city.close());

  const open = async (as: string): Promise<Page> => {
    const registered = recordOf(await registerHousehold(city.as(DISTRICT), OLD));
    household = registered.id;
    client = registered.members[0]?.id ?? '';
    return browser.visit({ url: city.url, path: `/clients/${client}`, as });
  };
  const now = () => city.as(DISTRICT).ask(NOW, { id: client });

  it('leads the district to a community of another street, and the page of the client stays', async () => {
    const page = await open(DISTRICT);
    const form = moving(page);
    await form.locator('summary').click();
    await form.getByLabel('迁入街镇').selectOption(NEW.slice(0, 9));
    await form.getByLabel('迁入居村').selectOption(NEW);
    await form.getByLabel('迁移日期').fill('2026-11-20');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await picture(page, 'moving');
    await form.getByRole('button', { name: '保存迁移' }).click();
    await page.locator('.done', { hasText: '已迁入' }).waitFor();
    expect(await now()).toEqual({
      client: { division: { code: NEW }, household: { version: 2, moves: [{ movedOn: '2026-11-20' }] } },
    });
    await page.locator('.breadcrumb a[href="/division/310101017"]').waitFor();
    expect(await settled(page.locator('.facts'))).toContain('2026-11-20');
    await picture(page, 'moved');
  });

  it('is offered to a street among its own communities alone', async () => {
    const page = await open(STREET);
    const form = moving(page);
    await form.locator('summary').click();
    expect(await form.getByLabel('迁入街镇').count()).toBe(0);
    await form.getByLabel('迁入居村').selectOption(NEIGHBOUR);
    await form.getByRole('button', { name: '保存迁移' }).click();
    await page.locator('.done', { hasText: '已迁入' }).waitFor();
    expect(await now()).toMatchObject({ client: { division: { code: NEIGHBOUR } } });
  });

  it('to where it lives, or to another owner, is refused at the community, with what to do', async () => {
    const page = await open(DISTRICT);
    const form = moving(page);
    const community = form.getByLabel('迁入居村');
    await form.locator('summary').click();
    await form.getByRole('button', { name: '保存迁移' }).click();
    await form.locator('.field .wrong', { hasText: '没有任何变化' }).waitFor();
    await form.getByLabel('迁入街镇').selectOption(DELEGATED.slice(0, 9));
    await community.selectOption(DELEGATED);
    await form.getByRole('button', { name: '保存迁移' }).click();
    await form.locator('.field .wrong', { hasText: '请办理移交' }).waitFor();
    expect(await community.getAttribute('aria-invalid')).toBe('true');
    await picture(page, 'move-refused');
    await page.reload();
    await community.locator(`option[value="${DELEGATED}"]`).waitFor({ state: 'attached' });
    expect(await community.inputValue()).toBe(DELEGATED);
    expect(await now()).toMatchObject({ client: { division: { code: OLD } } });
  });

  it('that another person made meanwhile is shown, and made again only after a look at it', async () => {
    const page = await open(DISTRICT);
    const form = moving(page);
    await form.locator('summary').click();
    await form.getByLabel('迁入街镇').selectOption(NEW.slice(0, 9));
    await form.getByLabel('迁入居村').selectOption(NEW);
    recordOf(await moveHousehold(city.as(DISTRICT), household, NEIGHBOUR));
    await form.getByRole('button', { name: '保存迁移' }).click();
    await form.getByText('这条记录已被更正').waitFor();
    await page.locator(`.breadcrumb`, { hasText: '南京东路' }).waitFor();
    await form.getByRole('button', { name: '仍要迁移' }).click();
    await form.getByRole('button', { name: '保存迁移' }).click();
    await page.locator('.done', { hasText: '已迁入' }).waitFor();
    expect(await now()).toMatchObject({ client: { division: { code: NEW }, household: { version: 3 } } });
  });

  it('away from the reader says that the client may have moved, and not where to', async () => {
    const page = await open(STREET);
    await page.locator('.facts').waitFor();
    recordOf(await moveHousehold(city.as(DISTRICT), household, NEW));
    await page.reload();
    const body = page.locator('main');
    await body.getByText('可能已迁往其他街镇').waitFor();
    expect(await body.innerText()).not.toMatch(/310101017|豫园|小东门|外滩/);
    await picture(page, 'moved-away');
  });

  it('is not offered to who may not change clients', async () => {
    const page = await open(`advisor:${OLD}`);
    await page.locator('.facts').waitFor();
    expect(await moving(page).count()).toBe(0);
  });
});
