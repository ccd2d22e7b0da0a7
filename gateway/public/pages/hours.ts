import { dateOf, timeOf } from '#calendar';
import type { Language } from '#errors';
import { type Html, html } from './html.ts';
import type { Station } from './questions.ts';
import { weekdays, words } from './words.ts';

type Interval = { readonly opens: string; readonly closes: string };

/** Whether the station is open at the moment, and else when it opens next; nothing where its hours are not known as data. */
export function openingOf(
  { openNow, opensNext }: Pick<Station, 'openNow' | 'opensNext'>,
  now: Date,
  language: Language,
): Html | undefined {
  if (openNow === null) return undefined;
  const at = html`<span class="soft">${words.asOf[language]} ${timeOf(now)}</span>`;
  if (openNow) return html`<strong class="open">${words.openNow[language]}</strong> ${at}`;
  const next =
    opensNext === null
      ? undefined
      : html` · ${words.opensNext[language]} ${momentOf(new Date(opensNext), now, language)}`;
  return html`<strong class="closed">${words.closedNow[language]}</strong> ${at}${next}`;
}

/** The hours of the week, and the days from today on that differ; in the station's own words where they are not known as data. */
export function hoursOf(station: Station, now: Date, language: Language): Html | undefined {
  const { weeklyHours, hoursExceptions, hoursRemark, serviceHours } = station;
  if (weeklyHours === null) return serviceHours === null ? undefined : html`<span lang="zh-CN">${serviceHours}</span>`;
  const days = Object.entries(weekdays).map(([weekday, name]) => ({
    name: name[language],
    intervals: weeklyHours.filter((one) => one.weekday === weekday),
  }));
  const today = dateOf(now);
  const other = hoursExceptions
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, intervals, note }) => ({
      name: note === null ? on : html`${on} <span lang="zh-CN">${note}</span>`,
      intervals,
    }));
  return html`<table class="hours">
      ${[...days, ...other].map(
        ({ name, intervals }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${intervalsOf(intervals, language)}</td>
          </tr>`,
      )}
    </table>
    ${hoursRemark === null ? undefined : html`<p lang="zh-CN">${hoursRemark}</p>`}
    <p class="soft">${words.holidays[language]}</p>`;
}

function intervalsOf(intervals: readonly Interval[], language: Language): string {
  if (intervals.length === 0) return words.closedAllDay[language];
  return intervals.map(({ opens, closes }) => `${opens}–${closes}`).join(language === 'zh' ? '，' : ', ');
}

/** A moment within the next 60 days, in Shanghai. */
function momentOf(moment: Date, now: Date, language: Language): string {
  const [day, today] = [dateOf(moment), dateOf(now)];
  return day === today ? `${words.today[language]} ${timeOf(moment)}` : `${day} ${timeOf(moment)}`;
}
