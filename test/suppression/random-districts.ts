import * as fc from 'fast-check';
import { type DivisionCode, atLevel, parentOf } from '#divisions';
import { type Figures, type FiguresByDivision, Publication } from '#suppression';
import { code } from '../testkit/codes.ts';
import type { Cell, Sum } from './attack.ts';

/** A district as its communities' figures say it, with the sums above them. */
export type District = {
  readonly root: DivisionCode;
  readonly divisions: ReadonlyMap<DivisionCode, Figures>;
  readonly beneath: (parent: DivisionCode) => FiguresByDivision;
};

/** Numbers as they are: nobody or a few in most communities, many in some. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
);

/** Streets with communities, of so many parts and others each. */
export function districts(parts: number, others: number, most = 6): fc.Arbitrary<District> {
  const community = fc.record({ parts: tuple(parts), others: tuple(others) });
  return fc
    .array(fc.array(community, { minLength: 1, maxLength: most }), { minLength: 1, maxLength: most })
    .map((streets) =>
      districtOf(
        new Map(
          streets.flatMap((communities, i) =>
            communities.map((figures, j) => [code(`310101${digits(i + 1)}${digits(j + 1)}`), figures]),
          ),
        ),
      ),
    );
}

export function districtOf(communities: FiguresByDivision): District {
  const divisions = new Map<DivisionCode, Figures>();
  for (const [community, figures] of communities) {
    for (const level of ['COMMUNITY', 'SUBDISTRICT', 'DISTRICT'] as const) {
      const division = atLevel(community, level) ?? community;
      divisions.set(division, plus(divisions.get(division), figures));
    }
  }
  const beneath = (parent: DivisionCode): FiguresByDivision =>
    new Map([...divisions].filter(([division]) => parentOf(division) === parent));
  return { root: code('310101'), divisions, beneath };
}

export function publicationOf({ root, divisions, beneath }: District): Publication {
  return new Publication({ code: root, figures: divisions.get(root) ?? { parts: [], others: [] } }, beneath);
}

/** Everything that is asked of a district, as seen from another level, and the sums that hold. */
export function questionsOf(district: District): { cells: Cell[]; sums: Sum[] } {
  const publication = publicationOf(district);
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  for (const [division, { parts, others }] of district.divisions) {
    const shown = publication.of(division);
    const names = parts.map((_, i) => `${division} part ${i}`);
    const total = `${division} total`;
    parts.forEach((truth, i) => cells.push({ name: names[i] ?? '', truth, shown: shown.parts[i] ?? null }));
    cells.push({ name: total, truth: parts.reduce((sum, part) => sum + part, 0), shown: shown.total });
    others.forEach((truth, i) => cells.push({ name: `${division} other ${i}`, truth, shown: shown.others[i] ?? null }));
    sums.push({ whole: total, parts: names });
    const children = [...district.beneath(division).keys()];
    if (children.length === 0) continue;
    for (const name of [...names, total, ...others.map((_, i) => `${division} other ${i}`)]) {
      sums.push({ whole: name, parts: children.map((child) => name.replace(division, child)) });
    }
  }
  return { cells, sums };
}

function plus(a: Figures | undefined, b: Figures): Figures {
  return {
    parts: b.parts.map((part, i) => part + (a?.parts[i] ?? 0)),
    others: b.others.map((other, i) => other + (a?.others[i] ?? 0)),
  };
}

function digits(number: number): string {
  return String(number).padStart(3, '0');
}

function tuple(length: number): fc.Arbitrary<number[]> {
  return fc.array(count, { minLength: length, maxLength: length });
}
