import type { Page, Request } from 'playwright-core';

/** After which the page looks at the owners again. */
export const LOOK_MS = 4000;
/** After which a page that is looked at asks for everything again. */
export const ROUTINE_MS = 240_000;
/** Counts what was waiting for an answer at any time from now on. */
export const WATCH_WAITING = `
  globalThis.waited = 0;
  new MutationObserver(() => {
    waited += document.querySelectorAll('.waiting, [aria-busy="true"]').length;
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
`;

export function isAbout(request: Request, question: string): boolean {
  return request.postData()?.includes(`query ${question}`) === true;
}

/** How often a question was sent since. */
export function countOf(page: Page, question: string): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (isAbout(request, question)) count++;
  });
  return () => count;
}

/** Moves the clock on to the next look at the owners. */
export async function looksAgain(page: Page): Promise<void> {
  const looked = page.waitForResponse((response) => isAbout(response.request(), 'Owners'));
  await page.clock.fastForward(LOOK_MS);
  await looked;
}

/** Moves the clock on until a question is asked again, and waits for its answer. */
export async function asksAgain(page: Page, question: string): Promise<void> {
  const asked = page.waitForResponse((response) => isAbout(response.request(), question));
  await page.clock.fastForward(ROUTINE_MS);
  await (await asked).finished();
}

/** Owners of which one is up at one look and down at the next, until that ends. */
export type Flapping = {
  /** Ends it with the owner down, and the page told so. */
  readonly endDown: () => Promise<void>;
  readonly allUp: () => Promise<void>;
};

/** From now on an owner is up at one look and down at the next. */
export async function flap(page: Page): Promise<Flapping> {
  let looks = 0;
  let staysDown = false;
  await page.route('**/graphql', async (route) => {
    if (!isAbout(route.request(), 'Owners')) return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    looks++;
    return route.fulfill({ response, body: looks % 2 === 0 && !staysDown ? text : text.replace('"UP"', '"DOWN"') });
  });
  return {
    endDown: async () => {
      staysDown = true;
      // The first may have been under way before.
      await looksAgain(page);
      await looksAgain(page);
    },
    allUp: () => page.unroute('**/graphql'),
  };
}
