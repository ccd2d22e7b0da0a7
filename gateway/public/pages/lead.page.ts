import { type Division, loadShanghai } from '#divisions';
import type { Language } from '#errors';
import { fact, formOutcome, receiptOutcome } from './form-outcome.ts';
import { type Html, html } from './html.ts';
import { leadWords, progress, reporters } from './lead-words.ts';
import type { LeadStatus, Reported } from './lead-questions.ts';
import { type Page, type Reader, addressIn } from './layout.ts';
import { findPlace, placeLine, wholeCity } from './places.ts';
import type { Answered } from './questions.ts';
import { type Words, words } from './words.ts';

/** What somebody wrote, as the form shows it again. */
export type WrittenLead = Readonly<
  Record<
    | 'division'
    | 'text'
    | 'reporterKind'
    | 'personName'
    | 'personPhone'
    | 'address'
    | 'reporterName'
    | 'contact'
    | 'key',
    string
  >
>;

const labels: Readonly<Record<string, Words>> = {
  division: leadWords.where,
  text: leadWords.what,
  reporterKind: leadWords.reporter,
  personName: leadWords.personName,
  personPhone: leadWords.personPhone,
  address: leadWords.address,
  reporterName: leadWords.name,
  contact: leadWords.phone,
};

/** The form: empty, or with what was written and why it was not taken. */
export function leadFormPage(written: WrittenLead, answer: Answered<Reported> | undefined, reader: Reader): Page {
  const { language } = reader;
  const title = words.report[language];
  const { status, notice } = formOutcome(answer, { ...leadWords, labels }, language);
  const main = html`<h1>${title}</h1>
    <p class="lead">${leadWords.intro[language]}</p>
    <p>${leadWords.urgent[language]}</p>
    ${notice} ${formOf(written, language)}
    <p><a href="${addressIn('/leads', language)}">${words.followUpReport[language]}</a></p>`;
  return { status, title, isWhole: false, main };
}

function formOf(written: WrittenLead, language: Language): Html {
  const place = findPlace(written.division) ?? wholeCity();
  return html`${nearerTo(place, language)}
    <form action="${addressIn('/leads/new', language)}" method="post">
      <input type="hidden" name="key" value="${written.key}" />
      <label
        >${leadWords.where[language]}<select name="division" required>
          ${placesIn(place, language).map(([code, name]) => html`<option value="${code}" lang="zh-CN" ${code === place.code ? html`selected` : undefined}>${name}</option>`)}
        </select></label
      >
      <label
        >${leadWords.what[language]}<textarea name="text" maxlength="2000" required>${written.text}</textarea>
      </label>
      <label
        >${leadWords.reporter[language]}<select name="reporterKind">
          ${Object.entries(reporters).map(([kind, name]) => html`<option value="${kind}" ${kind === written.reporterKind ? html`selected` : undefined}>${name[language]}</option>`)}
        </select></label
      >
      ${line('personName', 50)} ${line('personPhone', 40, 'tel')} ${line('address', 200)}
      ${line('reporterName', 50, 'text', 'name')} ${line('contact', 40, 'tel', 'tel')}
      <button>${leadWords.send[language]}</button>
    </form>`;

  function line(field: keyof WrittenLead, most: number, type = 'text', complete = 'off'): Html {
    return html`<label
      >${labels[field]?.[language]}<input
        type="${type}"
        name="${field}"
        value="${written[field]}"
        maxlength="${most}"
        autocomplete="${complete}"
    /></label>`;
  }
}

/** The place itself, where no more is known, and what lies directly beneath it. */
function placesIn(place: Division, language: Language): (readonly [code: string, name: string])[] {
  const beneath = loadShanghai()
    .childrenOf(place.code)
    .map(({ code, name }) => [code, name] as const);
  if (place.level === 'CITY') return beneath;
  const itself = beneath.length === 0 ? '' : leadWords.anywhereIn[language];
  return [[place.code, `${placeLine(place)}${itself}`], ...beneath];
}

/** The divisions beneath, each with the form for it: a page without a script cannot fill a second list by a first one. */
function nearerTo(place: Division, language: Language): Html | undefined {
  const beneath = loadShanghai().childrenOf(place.code);
  if (beneath.length === 0 || place.level === 'SUBDISTRICT') return undefined;
  return html`<details>
    <summary>${leadWords.nearer[language]}</summary>
    <ul class="places" lang="zh-CN">
      ${beneath.map(({ code, name }) => html`<li><a href="${addressIn(`/leads/new?within=${code}`, language)}">${name}</a></li>`)}
    </ul>
  </details>`;
}

/** The receipt, this once. */
export function leadReceiptPage({ receipt }: NonNullable<Reported['ok']>, { language }: Reader): Page {
  const title = leadWords.received[language];
  const main = html`<h1>${title}</h1>
    <p>${leadWords.receipt[language]}</p>
    <p class="receipt">${receipt}</p>
    <p class="notice">${leadWords.keep[language]}</p>
    <p><a href="${addressIn('/leads', language)}">${words.followUpReport[language]}</a></p>`;
  return { status: 200, title, isWhole: false, main };
}

/** Where one enters a receipt, and reads what it tells. */
export function leadStatusPage(answer: Answered<LeadStatus> | undefined, { language }: Reader): Page {
  const title = words.followUpReport[language];
  const { status, notice } = receiptOutcome(answer, leadWords.unknown, language);
  const state = answer?.data?.state;
  const told = state === undefined ? null : (progress[state]?.[language] ?? state);
  const main = html`<h1>${title}</h1>
    ${told === null ? undefined : html`<dl class="facts">${fact(leadWords.state[language], told)}</dl>`} ${notice}
    <form action="${addressIn('/leads', language)}" method="post">
      <label
        >${leadWords.enter[language]}<input
          name="receipt"
          maxlength="80"
          required
          autocomplete="off"
          spellcheck="false"
      /></label>
      <button>${leadWords.look[language]}</button>
    </form>
    <p><a href="${addressIn('/leads/new', language)}">${words.report[language]}</a></p>`;
  return { status, title, isWhole: false, main };
}
