import { loadShanghai } from '#divisions';
import { type Language, wordAnew } from '#errors';
import { complaintWords, outcomes, states } from './complaint-words.ts';
import type { Status, Submitted } from './complaint-questions.ts';
import { type Html, html } from './html.ts';
import { type Page, type Reader, addressIn } from './layout.ts';
import { wholeCity } from './places.ts';
import type { Answered } from './questions.ts';
import { type Words, words } from './words.ts';

/** What somebody wrote, as the form shows it again. */
export type Written = Readonly<
  Record<'division' | 'stationName' | 'about' | 'happened' | 'name' | 'phone' | 'key', string>
>;

/** The form: empty, or with what was written and why it was not taken. */
export function complaintFormPage(written: Written, answer: Answered<Submitted> | undefined, reader: Reader): Page {
  const { language } = reader;
  const title = words.complain[language];
  const refusals = answer?.data?.errors ?? [];
  const [failure] = answer?.errors ?? [];
  const isRefused = failure?.extensions.code === 'RATE_LIMITED' || failure?.extensions.code === 'REQUEST_INVALID';
  const notice =
    answer === undefined
      ? undefined
      : refusals.length > 0
        ? html`<p>${complaintWords.faults[language]}</p>
            <ul>
              ${refusals.map(({ path, message }) => html`<li>${labelOf(path[1], language)}${message}</li>`)}
            </ul>`
        : html`<p>
            ${failure !== undefined && isRefused ? wordAnew({ ...failure.extensions, message: failure.message }, language) : complaintWords.failed[language]}
          </p>`;
  const main = html`<h1>${title}</h1>
    <p class="lead">${complaintWords.intro[language]}</p>
    ${notice === undefined ? undefined : html`<div class="notice" role="alert">${notice}</div>`}
    ${formOf(written, language)}
    <p><a href="${addressIn('/complaints', language)}">${words.followUp[language]}</a></p>`;
  const status = answer === undefined ? 200 : refusals.length > 0 ? 400 : isRefused ? 429 : 503;
  return { status, title, isWhole: false, main };
}

const labels: Readonly<Record<string, Words>> = {
  division: complaintWords.bureau,
  stationName: complaintWords.place,
  about: complaintWords.about,
  happened: complaintWords.happened,
  name: complaintWords.name,
  phone: complaintWords.phone,
};

function labelOf(field: string | undefined, language: Language): Html | undefined {
  const label = labels[field ?? ''];
  return label && html`<strong>${label[language]}</strong>${language === 'zh' ? '：' : ': '}`;
}

function formOf({ division, stationName, about, happened, name, phone, key }: Written, language: Language): Html {
  const city = wholeCity();
  const bureaus = [city, ...loadShanghai().childrenOf(city.code)];
  return html`<form action="${addressIn('/complaints/new', language)}" method="post">
    <input type="hidden" name="key" value="${key}" />
    <label
      >${complaintWords.bureau[language]}<select name="division" lang="zh-CN" required>
        ${bureaus.map(({ code, name: bureau }) => html`<option value="${code}" ${code === division ? html`selected` : undefined}>${bureau}</option>`)}
      </select></label
    >
    <label>${complaintWords.place[language]}<input name="stationName" value="${stationName}" maxlength="100" /></label>
    <label>${complaintWords.about[language]}<input name="about" value="${about}" maxlength="200" /></label>
    <label
      >${complaintWords.happened[language]}<textarea name="happened" maxlength="2000" required>${happened}</textarea>
    </label>
    <label
      >${complaintWords.name[language]}<input name="name" value="${name}" maxlength="50" autocomplete="name"
    /></label>
    <label
      >${complaintWords.phone[language]}<input
        type="tel"
        name="phone"
        value="${phone}"
        maxlength="40"
        autocomplete="tel"
    /></label>
    <button>${complaintWords.send[language]}</button>
  </form>`;
}

/** The receipt, this once. */
export function receiptPage({ receipt, status }: NonNullable<Submitted['ok']>, { language }: Reader): Page {
  const title = complaintWords.received[language];
  const main = html`<h1>${title}</h1>
    <p>${complaintWords.receipt[language]}</p>
    <p class="receipt">${receipt}</p>
    <p class="notice">${complaintWords.keep[language]}</p>
    <dl class="facts">
      ${fact(complaintWords.receivedOn[language], status.receivedOn)}
      ${fact(complaintWords.dueOn[language], status.dueOn)}
    </dl>
    <p><a href="${addressIn('/complaints', language)}">${words.followUp[language]}</a></p>`;
  return { status: 200, title, isWhole: false, main };
}

/** Where one enters a receipt, and reads what it tells. */
export function statusPage(answer: Answered<Status> | undefined, { language }: Reader): Page {
  const title = words.followUp[language];
  const { data } = answer ?? {};
  const [failure] = answer?.errors ?? [];
  const main = html`<h1>${title}</h1>
    ${data === undefined ? undefined : factsOf(data, language)}
    ${failure === undefined ? undefined : html`<p class="notice" role="alert">${whyNot(failure, language)}</p>`}
    <form action="${addressIn('/complaints', language)}" method="post">
      <label
        >${complaintWords.enter[language]}<input
          name="receipt"
          maxlength="80"
          required
          autocomplete="off"
          spellcheck="false"
      /></label>
      <button>${complaintWords.look[language]}</button>
    </form>
    <p><a href="${addressIn('/complaints/new', language)}">${words.complain[language]}</a></p>`;
  const isLimited = failure?.extensions.code === 'RATE_LIMITED';
  const status = failure === undefined ? 200 : isUnknown(failure) ? 404 : isLimited ? 429 : 503;
  return { status, title, isWhole: false, main };
}

type Failure = Answered<Status>['errors'][number];

/** What is no receipt at all is as unknown as one that nobody has. */
function isUnknown({ extensions: { code } }: Failure): boolean {
  return ['COMPLAINT_RECEIPT_UNKNOWN', 'ID_MALFORMED', 'DIVISION_MALFORMED', 'DIVISION_UNKNOWN'].includes(code);
}

function whyNot(failure: Failure, language: Language): string {
  if (isUnknown(failure)) return complaintWords.unknown[language];
  if (failure.extensions.code === 'RATE_LIMITED')
    return wordAnew({ ...failure.extensions, message: failure.message }, language);
  return words.unavailableWhy[language];
}

function factsOf({ state, receivedOn, dueOn, answeredOn, outcome, answer }: Status, language: Language): Html {
  return html`<dl class="facts">
    ${fact(complaintWords.state[language], states[state]?.[language] ?? state)}
    ${fact(complaintWords.receivedOn[language], receivedOn)} ${fact(complaintWords.dueOn[language], dueOn)}
    ${fact(complaintWords.answeredOn[language], answeredOn)}
    ${fact(complaintWords.outcome[language], outcome === null ? null : (outcomes[outcome]?.[language] ?? outcome))}
    ${fact(complaintWords.answer[language], answer)}
  </dl>`;
}

function fact(label: string, content: string | null): Html | undefined {
  if (content === null) return undefined;
  return html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}
