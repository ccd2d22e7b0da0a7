import { type Division, ancestorsOf, loadShanghai, parseDivisionCode } from '#divisions';
import type { Language } from '#errors';
import { addressIn } from './layout.ts';
import { type Html, html } from './html.ts';
import { words } from './words.ts';

/** As many as a phone shows at once. */
const MOST_PLACES = 12;

/** The division of a code; undefined where there is none. */
export function findPlace(code: string | undefined): Division | undefined {
  const parsed = parseDivisionCode(code);
  return parsed === undefined ? undefined : loadShanghai().find(parsed);
}

export function wholeCity(): Division {
  const [city] = loadShanghai().roots;
  if (city === undefined) throw new TypeError('the tree of divisions is empty');
  return city;
}

/** Divisions within one whose name holds the words, those of the higher levels first. */
export function placesNamed(text: string, within: Division): readonly Division[] {
  if (text.length < 2) return [];
  return loadShanghai()
    .listWithin(within.code)
    .filter(({ code, name }) => code !== within.code && name.includes(text))
    .toSorted((a, b) => a.code.length - b.code.length)
    .slice(0, MOST_PLACES);
}

/** The divisions from the city down to this one. */
export function lineageOf(place: Division): readonly Division[] {
  const tree = loadShanghai();
  const above = ancestorsOf(place.code).flatMap((code) => tree.find(code) ?? []);
  return [...new Set([...above, place])].toSorted((a, b) => a.code.length - b.code.length);
}

/** Their names in one line, without the city's. */
export function placeLine(place: Division): string {
  const inner = lineageOf(place).slice(1);
  return (inner.length === 0 ? [place] : inner).map(({ name }) => name).join(' ');
}

export function nameOfOwner(code: string): string {
  return findPlace(code)?.name ?? code;
}

export function placeLinks(places: readonly Division[], language: Language, shown = (place: Division) => place.name) {
  return html`<ul class="places" lang="zh-CN">
    ${places.map((place) => html`<li><a href="${placeAddress(place, language)}">${shown(place)}</a></li>`)}
  </ul>`;
}

/** The way from the city down to a place. */
export function pathTo(place: Division, language: Language): Html {
  return html`<nav aria-label="${words.path[language]}">
    <ol>
      ${lineageOf(place).map((one) => html`<li><a lang="zh-CN" href="${placeAddress(one, language)}">${one.name}</a></li>`)}
    </ol>
  </nav>`;
}

export function placeAddress({ code }: Division, language: Language): string {
  return addressIn(`/stations?within=${code}`, language);
}
