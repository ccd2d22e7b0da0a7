import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { registerHousehold } from './client-verbs.ts';
import { connectTo } from './raw-sql.ts';
import type { SharedCity } from './shared-city.ts';
import { recordOf } from './write.ts';

/** Who records visits here. */
export const AUTHOR = 'street:310101002';
/** Where pictures are put, to be looked at; none are taken without it. */
const { SCREENSHOTS_DIR } = process.env;
/** The day it is for the owners. */
const TODAY = '2026-11-23';

const VISITS = /* GraphQL */ `
  query Visits($id: ID!) {
    client(id: $id) {
      lastVisitedOn
      visits(first: 200) {
        totalCount
        edges {
          node {
            id
            version
            visitedOn
            mode
            summary
            place
            companions
            change
            needs
            nextStep
            nextStepOn
          }
        }
      }
    }
  }
`;
const CLIENTS = '{ visitsDue(within: "310101002", first: 200) { edges { node { id } } } }';
const RECORD = /* GraphQL */ `
  mutation Record($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      ok {
        id
      }
      errors {
        message
      }
    }
  }
`;

export type VisitNow = { readonly id: string; readonly version: number; readonly summary: string } & Readonly<
  Record<string, unknown>
>;
type ClientNow = {
  client: { lastVisitedOn: string | null; visits: { totalCount: number; edges: { node: VisitNow }[] } };
};

/** Whose list of due visits other tests read: its clients are left alone. */
const LISTED = '310101002001-';

/**
 * Clients whom nobody visited this month yet, so many: who visits them leaves other ones for the tests that follow, and where too few
 * are left, new ones are registered.
 */
export async function clientsOf(city: SharedCity, count: number): Promise<string[]> {
  const { visitsDue } = await city.as(AUTHOR).ask<{ visitsDue: { edges: { node: { id: string } }[] } }>(CLIENTS);
  const found = visitsDue.edges.map(({ node }) => node.id).filter((id) => !id.startsWith(LISTED));
  while (found.length < count) {
    const { members } = recordOf(await registerHousehold(city.as(AUTHOR), '310101002002'));
    const ids = members.map(({ id }) => id);
    await serveSince(city, ids, '2026-01-05');
    found.push(...ids);
  }
  return found.slice(0, count);
}

/** Has clients who were registered today look as those whom the tests visit on earlier days. */
async function serveSince(city: SharedCity, ids: readonly string[], day: string): Promise<void> {
  const sql = await connectTo(city.tablesUrlOf('310101'));
  try {
    await sql.query('update clients.client set started_on = $2 where id = any($1)', [ids, day]);
  } finally {
    await sql.end();
  }
}

/** A client's visits as the graph knows them, the latest first. */
export async function visitsOf(city: SharedCity, id: string): Promise<VisitNow[]> {
  const { client } = await city.as(AUTHOR).ask<ClientNow>(VISITS, { id });
  return client.visits.edges.map(({ node }) => node);
}

/** How often a visit with this text stands in the register. */
export async function countOf(city: SharedCity, client: string, summary: string): Promise<number> {
  return (await visitsOf(city, client)).filter((visit) => visit.summary === summary).length;
}

/** Records a visit in the author's own name, past the page. */
export async function recordOwn(city: SharedCity, input: object): Promise<string> {
  const { recordVisit } = await city
    .as(AUTHOR)
    .ask<{ recordVisit: { ok: { id: string } | null; errors: unknown } }>(RECORD, { input });
  if (recordVisit.ok === null) throw new Error(JSON.stringify(recordVisit.errors));
  return recordVisit.ok.id;
}

/** The form of a new visit. The browser's own day is another than that of the owners. */
export function formOf(page: Page) {
  const form = page.locator('section[aria-labelledby="record-visit"]');
  const summary = form.getByLabel('走访情况');
  return {
    locator: form,
    summary,
    fill: async (text: string) => {
      await form.getByLabel('走访日期').fill(TODAY);
      await summary.fill(text);
    },
    save: () => form.locator('button[type="submit"]').click(),
    again: form.getByRole('button', { name: '再次保存' }),
    saved: form.locator('.done'),
  };
}

/** On the page to sign in. */
export async function signInAs(page: Page, persona: string): Promise<void> {
  await page.click(`[data-persona="${persona}"]`);
  await page.locator('.header .caller').waitFor();
}

/** From now on the gateway refuses this page's token, as when it has expired. Returns how to end that. */
export async function expireToken(page: Page): Promise<() => Promise<void>> {
  const asked = '**/graphql';
  await page.route(asked, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer expired' } }),
  );
  return () => page.unroute(asked);
}

/** In both languages and at both widths, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS_DIR === undefined) return;
  await mkdir(SCREENSHOTS_DIR, { recursive: true });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const language of ['zh', 'en']) {
      await page.screenshot({ path: join(SCREENSHOTS_DIR, `${name}-${width}-${language}.png`), fullPage: true });
      await page.getByRole('button', { name: /^(English|中文)$/ }).click();
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}
