import { type Division, loadShanghai } from '#divisions';
import { complaintWords } from './complaint-words.ts';
import type { Hotline } from './complaint-questions.ts';
import { html } from './html.ts';
import { type Page, type Reader, addressIn } from './layout.ts';
import { nameOfOwner, wholeCity } from './places.ts';
import type { Answered } from './questions.ts';
import { noticeOf, unavailablePage } from './station.page.ts';
import { words } from './words.ts';

/** The hotlines of a division: its own, and the city's beside. */
export function hotlinesPage({ code }: Division, answer: Answered<readonly Hotline[]>, { language }: Reader): Page {
  const { data, owners, errors } = answer;
  if (data === undefined) return unavailablePage(owners, language);
  const city = wholeCity();
  const districts = loadShanghai().childrenOf(city.code);
  const title = words.hotlines[language];
  const main = html`<h1>${title}</h1>
    ${owners.length > 0 ? noticeOf(owners, language) : undefined}
    ${data.length === 0 ? html`<p>${complaintWords.noHotlines[language]}</p>` : undefined}
    <ul class="stations">
      ${data.map(
        ({ division, name, phone, hours, purpose }) =>
          html`<li lang="zh-CN">
            <h3>${name}</h3>
            <p class="soft">${nameOfOwner(division.code)}</p>
            <p><a class="call" href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a> · ${hours}</p>
            <p>${purpose}</p>
          </li>`,
      )}
    </ul>
    <p><a href="${addressIn('/complaints/new', language)}">${words.complain[language]}</a></p>
    <h2>${complaintWords.allDistricts[language]}</h2>
    <ul class="places" lang="zh-CN">
      ${districts.map(
        (district) =>
          html`<li>
            <a
              href="${addressIn(`/hotlines?within=${district.code}`, language)}"
              ${district.code === code ? html`aria-current="page"` : undefined}
              >${district.name}</a
            >
          </li>`,
      )}
    </ul>`;
  return { status: 200, title, isWhole: errors.length === 0 && owners.length === 0, main };
}
