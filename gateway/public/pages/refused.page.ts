import { type GraphError, wordAnew } from '#errors';
import { statusOf } from '../../edge/index.ts';
import { html } from './html.ts';
import type { Page, Reader } from './layout.ts';
import { words } from './words.ts';

/** A request that was refused before anything was asked: too many come from one address, or the server is busy. */
export function refusedPage(error: GraphError, { language }: Reader): Page {
  const { code, message, extensions } = error;
  const { reason, values } = extensions;
  const main = html`<h1>${words.unavailable[language]}</h1>
    <p class="notice">${wordAnew({ code, reason, values, message }, language)}</p>`;
  return { status: statusOf(error), title: words.unavailable[language], isWhole: false, main };
}
