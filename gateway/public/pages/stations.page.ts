import { type Division, loadShanghai } from '#divisions';
import { type Language, wordAnew } from '#errors';
import { type Html, html } from './html.ts';
import { type Page, type Reader, addressIn } from './layout.ts';
import { findPlace, pathTo, placeLine, placeLinks, placesNamed } from './places.ts';
import type { Answered, StationList, StationRow } from './questions.ts';
import { noticeOf, unavailablePage } from './station.page.ts';
import { countOf, kinds, words } from './words.ts';

/** What a reader looks for. */
export type Sought = {
  readonly within: Division;
  readonly text: string;
  readonly kind: string | undefined;
};

/** The page on which one finds a station: by district and street, or by words. Without an answer only places are shown. */
export function stationsPage(sought: Sought, answer: Answered<StationList> | undefined, reader: Reader): Page {
  const { language } = reader;
  const refusal = answer?.errors.find(({ extensions }) => extensions.code === 'SEARCH_TOO_SHORT');
  const { within, text } = sought;
  const owners = answer?.owners ?? [];
  if (answer !== undefined && answer.data === undefined && refusal === undefined)
    return unavailablePage(owners, language);
  const named = placesNamed(text, within);
  const beneath = loadShanghai().childrenOf(within.code);
  const main = html`${within.level === 'CITY' ? undefined : pathTo(within, language)}
    <h1>${words.find[language]}</h1>
    ${formOf(sought, language)} ${owners.length > 0 ? noticeOf(owners, language) : undefined}
    ${refusal === undefined ? undefined : html`<p class="notice">${wordAnew({ ...refusal.extensions, message: refusal.message }, language)}</p>`}
    ${
      named.length === 0
        ? undefined
        : html`<h2>${words.places[language]}</h2>
            ${placeLinks(named, language, placeLine)}`
    }
    ${
      beneath.length === 0 || text !== ''
        ? undefined
        : html`<h2>${within.level === 'CITY' ? words.districts[language] : words.beneath[language]}</h2>
            ${placeLinks(beneath, language)}`
    }
    ${answer?.data == null ? undefined : listOf(answer.data, reader)}`;
  const isWhole = owners.length === 0 && (answer?.errors.length ?? 0) === 0;
  return { status: refusal === undefined ? 200 : 400, title: words.find[language], isWhole, main };
}

function formOf({ within, text, kind }: Sought, language: Language): Html {
  return html`<form action="/stations" method="get" role="search">
    <input type="hidden" name="within" value="${within.code}" />
    <input type="hidden" name="lang" value="${language}" />
    <label
      >${words.search[language]}<input type="search" name="q" value="${text}" maxlength="60" autocomplete="off"
    /></label>
    <label
      >${words.kind[language]}<select name="kind">
        <option value="">${words.allKinds[language]}</option>
        ${Object.entries(kinds).map(([key, { name }]) => html`<option value="${key}" ${key === kind ? html`selected` : undefined}>${name[language]}</option>`)}
      </select></label
    >
    <button>${words.go[language]}</button>
  </form>`;
}

function listOf({ edges, pageInfo, totalCount }: StationList, { language, url }: Reader): Html {
  const rows = (edges ?? []).flatMap(({ node }) => node ?? []);
  const count = totalCount === null ? undefined : html` <span class="soft">${countOf(totalCount, language)}</span>`;
  return html`<h2>${words.stations[language]}${count}</h2>
    ${
      rows.length === 0
        ? html`<p>${words.noStations[language]}</p>`
        : html`<ul class="stations">
            ${rows.map((row) => rowOf(row, language))}
          </ul>`
    }
    ${pageInfo.hasNextPage && pageInfo.endCursor !== null ? html`<a class="more" href="${nextAddress(url, pageInfo.endCursor, language)}">${words.next[language]}</a>` : undefined}`;
}

function rowOf(
  { id, kind, name, division, serviceHours, openNow, address, phone }: StationRow,
  language: Language,
): Html {
  const place = findPlace(division.code);
  return html`<li>
    <h3 lang="zh-CN"><a href="${addressIn(`/stations/${encodeURIComponent(id)}`, language)}">${name}</a></h3>
    <p class="soft">
      ${kinds[kind]?.name[language]}${place === undefined ? undefined : html` · <span lang="zh-CN">${placeLine(place)}</span>`}
    </p>
    ${address === null ? undefined : html`<p lang="zh-CN">${address}</p>`}
    <p lang="zh-CN">
      ${phone === null ? undefined : html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a> · `}${serviceHours ?? undefined}
    </p>
    ${openNow === null ? undefined : html`<p><strong class="${openNow ? 'open' : 'closed'}">${openNow ? words.openNow[language] : words.closedNow[language]}</strong></p>`}
  </li>`;
}

function nextAddress(url: string, after: string, language: Language): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.set('after', after);
  return addressIn(`${pathname}?${searchParams}`, language);
}
