import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { shownAlone } from '#suppression';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { add } from '../testkit/library-verbs.ts';

const DISTRICT = '310101';

let owner: AuditedOwner;
let project: string;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT);
  const district = owner.at('resources', `district:${DISTRICT}`);
  const provider = await add(district, 'provider', { division: DISTRICT });
  ({ id: project } = await add(district, 'project', { provider: provider.id, capacity: 20 }));
});
afterAll(() => owner.close());

const ROUTES = {
  'by its id': `query ($id: ID!) { project(id: $id) { enrolled } }`,
  'in a list': `{ projects(within: "${DISTRICT}") { edges { node { enrolled } } } }`,
  'by its key': `query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) {
    ... on Project { enrolled } } }`,
};

async function shownTo(persona: string, query: string): Promise<unknown> {
  const text = JSON.stringify(await owner.at('resources', persona).ask<object>(query, { id: project }));
  return JSON.parse(/"enrolled":(null|\d+)/.exec(text)?.[1] ?? '"nothing was answered"');
}

const enrol = (count: number, capacity: number | null = 20) =>
  owner.asAdmin('update resources.project set enrolled = $1, capacity = $2', [count, capacity]);

describe('how many people take part in a project', () => {
  test.each([`district:${DISTRICT}`, `auditor:${DISTRICT}`])(
    'is shown as it is to %s, of the division itself',
    async (persona) => {
      for (const count of [0, 1, 4, 5]) {
        await enrol(count);
        expect(await shownTo(persona, ROUTES['by its id'])).toBe(count);
      }
    },
  );

  const elsewhere = ['city', 'auditor:31', 'partner:ngo'];
  test.each(elsewhere.flatMap((persona) => Object.keys(ROUTES).map((route) => [persona, route] as const)))(
    'is withheld from %s under five, asked for %s',
    async (persona, route) => {
      const query = Object.entries(ROUTES).find(([name]) => name === route)?.[1] ?? '';
      const shown = [];
      for (const count of [0, 1, 2, 3, 4, 5, 20]) {
        await enrol(count);
        shown.push(await shownTo(persona, query));
      }
      expect(shown).toEqual([0, null, null, null, null, 5, 20]);
    },
  );

  test.each(['street:310101002', 'advisor:310101002001'])(
    'is withheld from %s too, who reads what its district offers',
    async (persona) => {
      await enrol(3);
      expect(await shownTo(persona, ROUTES['by its id'])).toBeNull();
      expect(await shownTo(persona, ROUTES['by its key'])).toBeNull();
    },
  );

  test('does not follow from a number of places under five: nobody is withheld like somebody', async () => {
    for (const [count, capacity] of [
      [0, 1],
      [1, 1],
      [0, 4],
      [4, 4],
    ] as const) {
      await enrol(count, capacity);
      expect(await shownTo('city', ROUTES['by its id'])).toBeNull();
    }
    await enrol(0, null);
    expect(await shownTo('city', ROUTES['by its id'])).toBe(0);
  });
});

test('a number that is withheld, or a limit beside it, never leaves one number possible', () => {
  const limits = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
  fc.assert(
    fc.property(fc.nat(12), limits, (count, most) => {
      const real = most === null ? count : Math.min(count, most);
      const shown = shownAlone(real, most);
      const possible = Array.from({ length: 13 }, (_, n) => n).filter(
        (n) => (most === null || n <= most) && shownAlone(n, most) === shown,
      );
      const isWithheld = shown === null && possible.length > 1;
      expect(isWithheld || (shown === real && (real === 0 || real >= 5))).toBe(true);
    }),
  );
});
