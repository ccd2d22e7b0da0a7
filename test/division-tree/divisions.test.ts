import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type DivisionCode,
  ancestorsOf,
  atLevel,
  buildOwnerDirectory,
  isWithin,
  levelOf,
  loadShanghai,
  locate,
  parentOf,
  parseDivisionCode,
  rangeOf,
  recordIdOf,
} from '#divisions';

const tree = loadShanghai();
const all = tree.listWithin(codeOf('31')).map(({ code }) => code);
const anyCode = fc.constantFrom(...all);
/** Few districts, and among them streets and communities: so that owners often lie beneath one another. */
const fewCodes = all.filter((code) => code.length < 6 || code.startsWith('310101') || code.startsWith('31015'));
const someOwners = fc.uniqueArray(fc.constantFrom(...fewCodes), { maxLength: 12 });
/** Some that are here, and others that are not. */
const someOfBoth = someOwners.chain((codes) =>
  fc.nat({ max: codes.length }).map((here) => ({ here: codes.slice(0, here), absent: codes.slice(here) })),
);
const nearCode = fc.constantFrom(...fewCodes);

function codeOf(text: string): DivisionCode {
  const code = parseDivisionCode(text);
  if (code === undefined) throw new TypeError(text);
  return code;
}

function directoryOf(codes: readonly DivisionCode[], absent: readonly DivisionCode[] = []) {
  return buildOwnerDirectory(
    codes.map((code) => ({ code })),
    { tree, absent },
  );
}

describe('the tree of Shanghai', () => {
  test('holds 6,760 divisions: a city, 16 districts, their streets and their communities', () => {
    const counts = Object.groupBy(all, levelOf);
    expect(tree.size).toBe(6760);
    expect(all).toHaveLength(6760);
    expect(counts.CITY).toEqual(['31']);
    expect(counts.DISTRICT).toHaveLength(16);
    expect((counts.SUBDISTRICT?.length ?? 0) + (counts.COMMUNITY?.length ?? 0)).toBe(6743);
  });

  test('every division is among the children of its parent, one level above', () => {
    for (const code of all) {
      const parent = parentOf(code);
      if (parent === undefined) continue;
      expect(tree.childrenOf(parent)).toContain(tree.find(code));
      expect(ancestorsOf(code)).toEqual([parent, ...ancestorsOf(parent)]);
    }
  });

  test('a division lies within another exactly when that is itself or above it, and exactly then within its range', () => {
    fc.assert(
      fc.property(nearCode, nearCode, (code, division) => {
        const isAtOrAbove = [code, ...ancestorsOf(code)].includes(division);
        const { from, to } = rangeOf(division);
        expect(isWithin(code, division)).toBe(isAtOrAbove);
        expect(code >= from && code < to).toBe(isAtOrAbove);
      }),
    );
  });

  test('a code cut to a level is the ancestor at that level', () => {
    fc.assert(
      fc.property(anyCode, anyCode, (code, other) => {
        const level = levelOf(other);
        expect(atLevel(code, level)).toBe([code, ...ancestorsOf(code)].find((above) => levelOf(above) === level));
      }),
    );
  });

  test('what is no code is not taken for one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseDivisionCode(text) !== undefined).toBe(/^(\d{2}|\d{6}|\d{9}|\d{12})$/.test(text));
      }),
    );
  });

  test('an id tells the division of its first registration, and nothing else locates', () => {
    fc.assert(
      fc.property(anyCode, fc.uuid({ version: 7 }), (code, uuid) => {
        expect(locate(recordIdOf(code, uuid))).toBe(code);
        expect(locate(code)).toBe(code);
        expect(locate(`${code}-${uuid.slice(1)}`)).toBeUndefined();
        expect(locate(`x${code}-${uuid}`)).toBeUndefined();
        expect(() => recordIdOf(code, uuid.slice(1))).toThrow(TypeError);
      }),
    );
  });
});

describe('owners', () => {
  test('a code belongs to the owner with the longest prefix, and to nobody where that owner is absent', () => {
    fc.assert(
      fc.property(someOfBoth, nearCode, ({ here, absent }, code) => {
        const naive = [...here, ...absent]
          .filter((owner) => code.startsWith(owner))
          .toSorted((a, b) => b.length - a.length);
        const directory = directoryOf(here, absent);
        expect(directory.ownerOf(code)?.code).toBe(here.find((owner) => owner === naive[0]));
        expect(directory.ownersAtOrAbove(code).map((owner) => owner.code)).toEqual(
          naive.filter((owner) => here.includes(owner)),
        );
        expect(directory.unownedAtOrAbove(code)).toEqual(
          naive.length === 0 ? [code] : naive.filter((owner) => absent.includes(owner)),
        );
      }),
    );
  });

  test('a total over a code asks exactly the owners of what lies within it', () => {
    fc.assert(
      fc.property(someOfBoth, nearCode, ({ here, absent }, code) => {
        const directory = directoryOf(here, absent);
        const asked = directory.ownersAtOrBeneath(code).map((owner) => owner.code);
        const holding = tree.listWithin(code).map((division) => directory.ownerOf(division.code)?.code);
        // An owner whose every child is delegated still holds its own code, so each asked owner holds something.
        expect(new Set(asked)).toEqual(new Set(holding.filter((owner) => owner !== undefined)));
        expect(asked).toHaveLength(new Set(asked).size);
      }),
    );
  });

  test('what a total lacks is the largest divisions that belong to nobody', () => {
    fc.assert(
      fc.property(someOfBoth, nearCode, ({ here, absent }, code) => {
        const directory = directoryOf(here, absent);
        const unowned = directory.unownedBeneath(code);
        for (const division of unowned) expect(directory.ownersAtOrBeneath(division)).toEqual([]);
        const lacking = tree
          .listWithin(code)
          .filter(
            (division) => levelOf(division.code) === 'COMMUNITY' && directory.ownerOf(division.code) === undefined,
          );
        const covered = lacking.filter((division) => unowned.some((above) => isWithin(division.code, above)));
        expect(covered).toEqual(lacking);
        expect(unowned.filter((a) => unowned.some((b) => a !== b && isWithin(a, b)))).toEqual([]);
      }),
    );
  });

  test('a code that the tree has not is no division, unless there is no tree', () => {
    const [known, unknown] = [codeOf('310101'), codeOf('310199')];
    expect([known, unknown].map((code) => directoryOf([]).isDivision(code))).toEqual([true, false]);
    expect(buildOwnerDirectory([]).isDivision(unknown)).toBe(true);
  });

  test('an owner that stands twice is refused', () => {
    expect(() => directoryOf([codeOf('31'), codeOf('31')])).toThrow(TypeError);
    expect(() => directoryOf([codeOf('31')], [codeOf('31')])).toThrow(TypeError);
  });
});
