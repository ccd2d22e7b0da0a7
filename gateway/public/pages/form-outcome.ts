import { type Language, wordAnew } from '#errors';
import { type Html, html } from './html.ts';
import type { Answered } from './questions.ts';
import { type Words, words } from './words.ts';

/** Why a form was not taken, each at its field. */
type Refusable = {
  readonly errors: readonly { readonly path: readonly string[]; readonly message: string }[];
};

/** What a form says when it was not taken: what is wrong in it, and that it may not have come through. */
export type FormWords = {
  readonly labels: Readonly<Record<string, Words>>;
  readonly faults: Words;
  readonly failed: Words;
};

/** The status of a page with a form and, where the form was not taken, why. */
export function formOutcome(
  answer: Answered<Refusable> | undefined,
  { labels, faults, failed }: FormWords,
  language: Language,
): { readonly status: number; readonly notice: Html | undefined } {
  if (answer === undefined) return { status: 200, notice: undefined };
  const refusals = answer.data?.errors ?? [];
  const [failure] = answer.errors;
  const isRefused = failure?.extensions.code === 'RATE_LIMITED' || failure?.extensions.code === 'REQUEST_INVALID';
  const labelOf = (field: string | undefined): Html | undefined => {
    const label = labels[field ?? ''];
    return label && html`<strong>${label[language]}</strong>${language === 'zh' ? '：' : ': '}`;
  };
  const notice =
    refusals.length > 0
      ? html`<p>${faults[language]}</p>
          <ul>
            ${refusals.map(({ path, message }) => html`<li>${labelOf(path[1])}${message}</li>`)}
          </ul>`
      : html`<p>
          ${failure !== undefined && isRefused ? wordAnew({ ...failure.extensions, message: failure.message }, language) : failed[language]}
        </p>`;
  return {
    status: refusals.length > 0 ? 400 : isRefused ? 429 : 503,
    notice: html`<div class="notice" role="alert">${notice}</div>`,
  };
}

/** What is no receipt at all is as unknown as one that nobody has. */
const UNKNOWN = [
  'COMPLAINT_RECEIPT_UNKNOWN',
  'LEAD_RECEIPT_UNKNOWN',
  'ID_MALFORMED',
  'DIVISION_MALFORMED',
  'DIVISION_UNKNOWN',
];

/** The status of a page that tells what a receipt does and, where it tells nothing, why. */
export function receiptOutcome(
  answer: Answered<unknown> | undefined,
  unknown: Words,
  language: Language,
): { readonly status: number; readonly notice: Html | undefined } {
  const [failure] = answer?.errors ?? [];
  if (failure === undefined) return { status: 200, notice: undefined };
  const { code } = failure.extensions;
  if (UNKNOWN.includes(code)) return { status: 404, notice: saying(unknown[language]) };
  if (code !== 'RATE_LIMITED') return { status: 503, notice: saying(words.unavailableWhy[language]) };
  return { status: 429, notice: saying(wordAnew({ ...failure.extensions, message: failure.message }, language)) };
}

function saying(why: string): Html {
  return html`<p class="notice" role="alert">${why}</p>`;
}

/** A row of a list of facts; nothing where there is none. */
export function fact(label: string, content: string | null): Html | undefined {
  if (content === null) return undefined;
  return html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}
