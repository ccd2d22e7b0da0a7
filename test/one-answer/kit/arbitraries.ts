import * as fc from 'fast-check';
import type { DivisionCode } from '#divisions';
import { divisions } from './tree.ts';
import { type AdvisorRow, type ClientRow, type Rows, codeOf, kinds } from './rows.ts';

type World = { readonly rows: Rows; readonly owners: readonly DivisionCode[] };

const division = fc.constantFrom(...divisions);

/** Owners: the city and any others, at any level. */
const owners = fc
  .uniqueArray(fc.constantFrom(...divisions.slice(1)), { maxLength: 7 })
  .map((beneath): DivisionCode[] => [codeOf('31'), ...beneath]);

const rows: fc.Arbitrary<Rows> = fc
  .record({
    clients: fc.array(
      fc.record({
        at: division,
        name: fc.constantFrom('An', 'Bo', 'Ci'),
        kind: fc.constantFrom(...kinds),
        age: fc.integer({ min: 1, max: 4 }),
        isDone: fc.boolean(),
        advisor: fc.option(fc.nat(9)),
        kin: fc.array(fc.nat(19), { maxLength: 2 }),
      }),
      { maxLength: 14 },
    ),
    advisors: fc.array(
      fc.record({ at: division, name: fc.constantFrom('Xu', 'Yi'), clients: fc.array(fc.nat(9), { maxLength: 3 }) }),
      { maxLength: 5 },
    ),
    policies: fc.array(division, { maxLength: 5 }),
  })
  .map(({ clients, advisors, policies }) => {
    const clientIds = clients.map(({ at }, i) => idOf(at, 'c', i));
    const advisorIds = advisors.map(({ at }, i) => idOf(at, 'a', i));
    return {
      clients: clients.map(({ name, kind, age, isDone, advisor, kin }, i): ClientRow => ({
        name,
        kind,
        age,
        isDone,
        id: clientIds[i] ?? '',
        advisor: pick(advisorIds, advisor),
        kin: kin.flatMap((n) => pick([...clientIds, ...advisorIds], n) ?? []),
      })),
      advisors: advisors.map(({ name, clients: of }, i): AdvisorRow => ({
        name,
        id: advisorIds[i] ?? '',
        clients: of.flatMap((n) => pick(clientIds, n) ?? []),
      })),
      policies: [...new Set(policies)].map((code, i) => ({ code, title: `policy ${i}` })),
    };
  });

export const world: fc.Arbitrary<World> = fc.record({ rows, owners });

/** The letter after the hyphen tells clients from advisors. */
function idOf(code: string, letter: 'a' | 'c', i: number): string {
  return `${code}-${letter}0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
}

function pick(ids: readonly string[], i: number | null): string | null {
  return i === null ? null : (ids[i % Math.max(ids.length, 1)] ?? null);
}
