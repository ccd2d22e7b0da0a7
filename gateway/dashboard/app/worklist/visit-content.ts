import { filledIn, isSame, textIn } from '../forms/index.ts';
import type { VisitMode } from '../generated/graphql.ts';
import type { Basis, Fields } from '../session/index.ts';
import { inOrderOf, keysOf, needs, visitModes } from '../words/index.ts';
import type { VisitOfPage } from './visits-question.ts';

/** What a visit says, as inputs take it. */
export type VisitContent = {
  visitedOn: string;
  time: string | null;
  mode: VisitMode;
  summary: string;
  place: string | null;
  companions: string[];
  change: string | null;
  needs: string[];
  photos: string[];
  nextStep: string | null;
  nextStepOn: string | null;
};

const NAMES = [
  'visitedOn',
  'time',
  'mode',
  'summary',
  'place',
  'companions',
  'change',
  'needs',
  'photos',
  'nextStep',
  'nextStepOn',
] as const satisfies readonly (keyof VisitContent)[];
const BETWEEN_PEOPLE = /[、，,；;\n]/;

export function contentOf(fields: Fields): VisitContent {
  return {
    visitedOn: textIn(fields, 'visitedOn'),
    time: filledIn(fields, 'time'),
    mode: keyIn(visitModes, textIn(fields, 'mode')) ?? 'HOME',
    summary: textIn(fields, 'summary'),
    place: filledIn(fields, 'place'),
    companions: textIn(fields, 'companions')
      .split(BETWEEN_PEOPLE)
      .map((companion) => companion.trim())
      .filter((companion) => companion !== ''),
    change: filledIn(fields, 'change'),
    needs: [...(fields['needs'] ?? [])],
    photos: [...(fields['photos'] ?? [])],
    nextStep: filledIn(fields, 'nextStep'),
    nextStepOn: filledIn(fields, 'nextStepOn'),
  };
}

/** A visit as the fields of its form hold it. */
export function basisOf(visit: VisitOfPage): Basis {
  const texts = { ...visit, companions: visit.companions?.join('、') };
  const fieldsOf = (name: (typeof NAMES)[number]): readonly string[] => {
    if (name === 'needs') return inOrderOf(needs, visit.needs ?? []);
    if (name === 'photos') return (visit.photos ?? []).map(({ id }) => id);
    return [texts[name] ?? ''];
  };
  return { version: visit.version, fields: Object.fromEntries(NAMES.map((name) => [name, fieldsOf(name)])) };
}

/** What of a visit is to say something else. */
export function changesOf(fields: Fields, basis: Basis): Partial<VisitContent> {
  const changes: Partial<VisitContent> = contentOf(fields);
  for (const name of NAMES) if (isSame(fields[name], basis.fields[name])) delete changes[name];
  return changes;
}

function keyIn<Key extends string>(words: Readonly<Record<Key, unknown>>, text: string): Key | undefined {
  return keysOf(words).find((key) => key === text);
}
