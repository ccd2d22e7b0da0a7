import type { Language } from '#errors';
import { type Html, html } from './html.ts';
import { type Page, type Reader, addressIn } from './layout.ts';
import { findPlace, nameOfOwner, pathTo, placeLine, placeLinks, wholeCity } from './places.ts';
import type { Answered, Station } from './questions.ts';
import { hoursOf, openingOf } from './hours.ts';
import { type Words, kinds, missingOwners, services, words } from './words.ts';
import { loadShanghai } from '#divisions';

/** The page of one station: when and where it is open, how to reach it, and what for. */
export function stationPage({ data, errors, owners }: Answered<Station>, reader: Reader): Page {
  const { language, now } = reader;
  if (data === undefined)
    return owners.length > 0 || errors.some(isFailure) ? unavailablePage(owners, language) : notFoundPage(language);
  const place = findPlace(data.division.code) ?? wholeCity();
  const main = html`${pathTo(place, language)}
    <h1 lang="zh-CN">${data.name}</h1>
    <p class="lead">${kinds[data.kind]?.name[language]} · <span lang="zh-CN">${placeLine(place)}</span></p>
    ${owners.length > 0 ? noticeOf(owners, language) : undefined} ${factsOf(data, now, language)}
    <h2>${words.what[language]}</h2>
    <p>${kinds[data.kind]?.does[language]}</p>
    <ul class="services">
      ${services.map(({ name, what }) => html`<li><strong>${name[language]}</strong><br />${what[language]}</li>`)}
    </ul>`;
  return { status: 200, title: data.name, isWhole: errors.length === 0 && owners.length === 0, main };
}

/** No station that is open has this id. */
export function notFoundPage(language: Language): Page {
  const main = html`<h1>${words.notFound[language]}</h1>
    <p>${words.notFoundWhy[language]}</p>
    <p><a href="${addressIn('/stations', language)}">${words.find[language]}</a></p>
    <h2>${words.districts[language]}</h2>
    ${placeLinks(loadShanghai().childrenOf(wholeCity().code), language)}`;
  return { status: 404, title: words.notFound[language], isWhole: false, main };
}

/** The owner of the station does not answer. */
export function unavailablePage(owners: readonly string[], language: Language): Page {
  const main = html`<h1>${words.unavailable[language]}</h1>
    ${owners.length > 0 ? noticeOf(owners, language) : undefined}
    <p>${words.unavailableWhy[language]}</p>
    <p><a href="${addressIn('/stations', language)}">${words.find[language]}</a></p>`;
  return { status: 503, title: words.unavailable[language], isWhole: false, main };
}

export function noticeOf(owners: readonly string[], language: Language): Html {
  const names = owners.map(nameOfOwner).join(language === 'zh' ? '、' : ', ');
  return html`<p class="notice" role="status">${missingOwners(names, language)}</p>`;
}

/** An owner that is there and refuses the id has no such station. */
const REFUSALS = new Set([
  'NOT_FOUND',
  'ID_MALFORMED',
  'DIVISION_UNKNOWN',
  'DIVISION_MALFORMED',
  'DIVISION_FORBIDDEN',
  'VALUE_INVALID',
]);

function isFailure({ extensions: { code } }: Answered<Station>['errors'][number]): boolean {
  return !REFUSALS.has(code);
}

function factsOf(station: Station, now: Date, language: Language): Html {
  const { phone, address, directions, onlineChannels, providerName } = station;
  const fact = (label: Words, content: Html | string | undefined, spoken: Language = 'zh'): Html | undefined =>
    content === undefined
      ? undefined
      : html`<div>
          <dt>${label[language]}</dt>
          <dd lang="${spoken === 'zh' ? 'zh-CN' : 'en'}">${content}</dd>
        </div>`;
  return html`<dl class="facts">
    ${fact(words.opening, openingOf(station, now, language), language)}
    ${fact(words.hours, hoursOf(station, now, language), language)}
    ${fact(words.phone, phone === null ? undefined : html`<a class="call" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`)}
    ${fact(words.address, address ?? undefined)} ${fact(words.directions, directions ?? undefined)}
    ${onlineChannels.length === 0 ? undefined : fact(words.channels, channelsOf(onlineChannels))}
    ${fact(words.provider, providerName ?? undefined)}
  </dl>`;
}

/** A web page is linked; an account of WeChat is named. */
function channelsOf(channels: readonly string[]): Html {
  const lines = channels.map((channel, i) => {
    const isAddress = /^https?:\/\/\S+$/.test(channel) && URL.canParse(channel);
    return html`${i > 0 ? html`<br />` : undefined}${isAddress ? html`<a href="${channel}" rel="noopener noreferrer nofollow">${channel}</a>` : channel}`;
  });
  return html`${lines}`;
}
