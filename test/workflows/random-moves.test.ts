import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Caller, type Scope } from '#access';
import { type Workflow, availableMoves, findMoveRefusal, movesFrom, openMoves, stateAt, stepOf } from '#workflows';
import { code } from '../testkit/codes.ts';

const STATES = ['A', 'B', 'C', 'D'] as const;
const MOVES = ['M1', 'M2', 'M3', 'M4', 'M5'] as const;
const SCOPES = ['filing.decide', 'advisor.register'] as const satisfies readonly Scope[];
type State = (typeof STATES)[number];
type Move = (typeof MOVES)[number];

const PLACES = ['31', '310101', '310101002', '310101013', '310101002001'].map(code);
const DAY_MS = 86_400_000;

const move = fc.record({
  from: fc.subarray([...STATES], { minLength: 1 }),
  to: fc.constantFrom(...STATES),
  scope: fc.constantFrom(...SCOPES),
  by: fc.constantFrom('AUTHORITY' as const, 'MAKER' as const, 'DIVISION' as const),
  secondPerson: fc.boolean(),
});
type Drawn = typeof move extends fc.Arbitrary<infer One> ? One : never;

const lapse = fc.option(fc.record({ days: fc.integer({ min: 1, max: 20 }), to: fc.constantFrom(...STATES) }));

/** Not through `defineWorkflow`: what it refuses is another promise, and the rules of moves hold without it. */
function workflowOf(moves: readonly Drawn[], lapses: { days: number; to: State } | null): Workflow<State, Move> {
  const drawn = (i: number) => {
    const { secondPerson, ...one } = moves[i] ?? {
      from: [],
      to: 'A',
      scope: SCOPES[0],
      by: 'DIVISION',
      secondPerson: false,
    };
    return {
      zh: '步',
      en: 'move',
      action: 'filing.file',
      ...one,
      ...(secondPerson && { secondPerson: true as const }),
    } as const;
  };
  const state = { zh: '态', en: 'state' };
  return {
    name: 'drawn',
    initial: 'A',
    states: { A: state, B: lapses === null ? state : { ...state, lapses }, C: state, D: state },
    moves: { M1: drawn(0), M2: drawn(1), M3: drawn(2), M4: drawn(3), M5: drawn(4) },
  };
}

const act = fc.record({
  move: fc.constantFrom(...MOVES),
  subject: fc.constantFrom('li', 'wang', 'zhao'),
  system: fc.boolean(),
  place: fc.constantFrom(...PLACES),
  scopes: fc.subarray([...SCOPES]),
  isDeputy: fc.boolean(),
  days: fc.integer({ min: 0, max: 10 }),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

type Place = {
  readonly division: string;
  readonly authority: string;
  readonly maker: string;
  readonly without: readonly string[];
};
/** The whole of what is known of a record: its steps. */
type Known = { state: State; at: number; by: { subject: string; system: boolean } | undefined };

/** Who may make which move when, once more: from what the product promises, and not from its code. */
function naiveRefusal(
  all: readonly Drawn[],
  lapses: { days: number; to: State } | null,
  place: Place,
  known: Known,
  one: Act,
  now: number,
) {
  const drawn = all[MOVES.indexOf(one.move)];
  if (drawn === undefined) return 'no such move';
  const state = naiveState(lapses, known, now);
  if (!one.scopes.includes(drawn.scope)) return 'RIGHTS';
  if (place.division.slice(0, one.place.length) !== one.place) return 'RIGHTS';
  if (drawn.by === 'AUTHORITY' && one.place !== place.authority && !one.isDeputy) return 'AUTHORITY';
  if (drawn.by === 'MAKER' && one.place !== place.maker) return 'AUTHORITY';
  if (place.without.includes(one.move) || !drawn.from.includes(state)) return 'STATE';
  const { by } = known;
  const isSame = by !== undefined && (by.subject === one.subject || (by.system && one.system));
  return drawn.secondPerson && isSame ? 'SECOND_PERSON' : undefined;
}

const naiveState = (lapses: { days: number; to: State } | null, { state, at }: Known, now: number): State =>
  state === 'B' && lapses !== null && now - at >= lapses.days * DAY_MS ? lapses.to : state;

test('any moves of any callers lead where the declaration has it, and each is refused for the reason that a naive model has', () => {
  fc.assert(
    fc.property(
      fc.array(move, { minLength: MOVES.length, maxLength: MOVES.length }),
      lapse,
      fc.constantFrom(...PLACES.slice(2)),
      fc.constantFrom(...PLACES.slice(1, 4)),
      fc.constantFrom(...PLACES.slice(1, 4)),
      fc.subarray([...MOVES], { maxLength: 2 }),
      fc.array(act, { minLength: 1, maxLength: 25 }),
      (moves, lapses, division, authority, maker, without, acts) => {
        const workflow = workflowOf(moves, lapses);
        const known: Known = { state: 'A', at: Date.parse('2026-01-01T00:00:00Z'), by: undefined };
        let now = known.at;
        for (const one of acts) {
          now += one.days * DAY_MS;
          const caller = new Caller({
            subject: one.subject,
            role: one.system ? 'system' : 'street-officer',
            division: one.place,
            scopes: one.scopes,
          });
          const mover = { caller, deputyOf: new Set(one.isDeputy ? [authority] : []) };
          const item = {
            division,
            authority,
            maker,
            without,
            state: known.state,
            since: new Date(known.at),
            ...(known.by && {
              movedBy: {
                subject: known.by.subject,
                role: known.by.system ? ('system' as const) : ('street-officer' as const),
              },
            }),
          };
          const by = { mover, now: new Date(now) };
          const expected = naiveRefusal(moves, lapses, { division, authority, maker, without }, known, one, now);
          expect(findMoveRefusal(workflow, one.move, item, by)).toBe(expected);
          expect(stateAt(workflow, item, by.now)).toBe(naiveState(lapses, known, now));
          const available = availableMoves(workflow, item, by);
          expect(available).toEqual(
            MOVES.filter(
              (name) =>
                naiveRefusal(
                  moves,
                  lapses,
                  { division, authority, maker, without },
                  known,
                  { ...one, move: name },
                  now,
                ) === undefined,
            ),
          );
          expect(openMoves(workflow, item, by.now).map((open) => open.move)).toEqual(expect.arrayContaining(available));
          if (expected !== undefined) continue;
          const step = stepOf(workflow, item, { move: one.move, reason: null }, { caller, now: by.now });
          expect(movesFrom(workflow, step.from)).toContain(one.move);
          expect(step.to).toBe(moves[MOVES.indexOf(one.move)]?.to);
          Object.assign(known, { state: step.to, at: now, by: { subject: one.subject, system: one.system } });
        }
      },
    ),
    { numRuns: 500 },
  );
});
