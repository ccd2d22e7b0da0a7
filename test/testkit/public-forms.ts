import type { OpenedEndpoint } from './public-endpoint.ts';

/** Posts a form of the public pages, as a browser does. */
export async function postForm(
  at: Pick<OpenedEndpoint, 'url'>,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(new URL(path, at.url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The key that a shown form is sent with. */
export const keyIn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** The receipt that a page shows whoever handed something in. */
export const receiptIn = (html: string): string => /class="receipt">([^<]+)</.exec(html)?.[1] ?? '';
