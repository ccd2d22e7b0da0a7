import { loadShanghai } from '#divisions';
import type { Language } from '#errors';
import { complaintWords, outcomes, states } from './complaint-words.ts';
import type { Status, Submitted } from './complaint-questions.ts';
import { fact, formOutcome, receiptOutcome } from './form-outcome.ts';
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
  const { status, notice } = formOutcome(answer, { ...complaintWords, labels }, language);
  const main = html`<h1>${title}</h1>
    <p class="lead">${complaintWords.intro[language]}</p>
    ${notice} ${formOf(written, language)}
    <p><a href="${addressIn('/complaints', language)}">${words.followUp[language]}</a></p>`;
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
  const { status, notice } = receiptOutcome(answer, complaintWords.unknown, language);
  const main = html`<h1>${title}</h1>
    ${data === undefined ? undefined : factsOf(data, language)} ${notice}
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
  return { status, title, isWhole: false, main };
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
