import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type DivisionCode, isWithin, parseDivisionCode, recordIdOf } from '../../libs/divisions/index.ts';
import { bureauAbove } from '../../subgraphs/advisors/guidance/bureau-above.ts';
import {
  type GuidanceEvent,
  type Position,
  type Standing,
  consequencesOf,
  refusalHere,
} from '../../subgraphs/advisors/guidance/guidance-rules.ts';
import { type GuidanceAction, guidanceWorkflow } from '../../subgraphs/advisors/guidance/guidance.workflow.ts';

const codeOf = (value: string): DivisionCode => {
  const code = parseDivisionCode(value);
  if (code === undefined) throw new TypeError(`${value} is no division`);
  return code;
};
const [CITY, DISTRICT, STREET, COMMUNITY] = [
  codeOf('31'),
  codeOf('310101'),
  codeOf('310101019'),
  codeOf('310101002001'),
];
const owners = [CITY, DISTRICT, STREET];
const actions = Object.keys(guidanceWorkflow.moves) as GuidanceAction[];

/** A question as one owner has it, and how often its bureau answered. */
type Kept = Position & { readonly wasPassedOn: boolean; readonly versions: number };

type Message = { readonly to: DivisionCode; readonly event: GuidanceEvent };

/** A question at its owners, one above the other, with the messages under way: those of a kind between two owners arrive in their order. */
class Network {
  readonly kept = new Map<DivisionCode, Kept>();
  readonly #underWay = new Map<string, Message[]>();
  /** Of whom the bureau above took a question. */
  readonly #taken = new Set<DivisionCode>();

  constructor(askedFrom: DivisionCode, owner: DivisionCode) {
    const authority = bureauAbove(askedFrom) ?? askedFrom;
    const asked = { division: askedFrom, authority, state: 'ASKED', round: 1, answer: null, origin: null } as const;
    this.kept.set(owner, { ...asked, wasPassedOn: false, versions: 0 });
    this.#happen(owner, { kind: 'PUT' });
  }

  /** Makes one of the moves that are possible now, at any of the owners. */
  move(choice: number): void {
    const possible = owners.flatMap((owner) => {
      const question = this.kept.get(owner);
      const open = actions.filter((action) => question && isPossible(question, action, owner));
      return open.map((action) => ({ owner, action, question }));
    });
    const { owner, action, question } = possible[choice % (possible.length || 1)] ?? {};
    if (owner === undefined || action === undefined || question === undefined) return;
    if (action !== 'ANSWER' && action !== 'CORRECT') {
      this.#happen(owner, { kind: action });
      return;
    }
    const { authority: division } = question;
    const versions = question.versions + 1;
    this.kept.set(owner, { ...question, versions });
    const id = recordIdOf(division, '0193b1c2-0000-7000-8000-000000000001');
    const texts = Array.from({ length: versions }, (_, i) => ({ version: versions - i, text: '', writtenAt: '' }));
    this.#happen(owner, { kind: action, answer: { id, division, versions: texts } });
  }

  /**
   * Has a bureau above refuse the next question on one of the ways: its sender takes it back, unless a further one waits behind it; one of which
   * nothing can be taken back is told again.
   */
  refuse(choice: number): void {
    const asked = [...this.#underWay.values()].filter(([message]) => message?.event.kind === 'TOLD_QUESTION');
    const way = asked[choice % (asked.length || 1)];
    const refused = way?.[0];
    const sender = owners.find((owner) => way === this.#underWay.get(`${owner} question`));
    if (way === undefined || refused === undefined || sender === undefined) return;
    way.shift();
    if (way.length > 0) return;
    const wasTakenBefore = this.#taken.has(sender);
    const isTakenBack = this.#happen(sender, { kind: 'REFUSED', from: refused.to, wasTakenBefore });
    if (!isTakenBack) way.unshift(refused);
  }

  /** Delivers the next message of one of the ways on which there are any. False where nothing is under way. */
  deliver(choice: number): boolean {
    const ways = [...this.#underWay].filter(([, { length }]) => length > 0);
    const [way, waiting] = ways[choice % (ways.length || 1)] ?? [];
    const message = waiting?.shift();
    if (message === undefined) return false;
    const { to, event } = message;
    const asker = owners.find((owner) => way === `${owner} question`);
    if (asker) this.#taken.add(asker);
    if (this.kept.has(to)) this.#happen(to, event);
    else if (event.kind === 'TOLD_QUESTION' && event.standing === 'ASKED') this.#receive(to, event.round);
    return true;
  }

  #receive(owner: DivisionCode, round: number): void {
    const asked = { division: owner, authority: owner, state: 'ASKED', round, answer: null, origin: 'below' } as const;
    this.kept.set(owner, { ...asked, wasPassedOn: false, versions: 0 });
  }

  /** Whether the question enters a state by it. */
  #happen(owner: DivisionCode, event: GuidanceEvent): boolean {
    const before = this.kept.get(owner);
    if (before === undefined) return false;
    const circumstances = { owner, reason: null, wasPassedOn: before.wasPassedOn };
    const { changes, steps, tellsAnswer, tellsQuestion } = consequencesOf(before, event, circumstances);
    const wasPassedOn = before.wasPassedOn || steps.includes('PASSED_ON');
    const after = { ...before, ...changes, state: steps.at(-1) ?? before.state, wasPassedOn };
    this.kept.set(owner, after);
    // No message may say another.
    if (after.round < 1) throw new RangeError('rounds are counted from 1');
    if (tellsAnswer) this.#tellAnswer(owner, after);
    if (tellsQuestion) this.#tellQuestion(owner, after, tellsQuestion);
    return steps.length > 0;
  }

  #tellAnswer(owner: DivisionCode, { origin, round, answer = null }: Kept): void {
    const below = owners[owners.indexOf(owner) + 1];
    if (origin && below) this.#send(`${owner} answer`, below, { kind: 'TOLD_ANSWER', round, answer, from: owner });
  }

  #tellQuestion(owner: DivisionCode, { round }: Kept, standing: Standing): void {
    const above = bureauAbove(owner);
    if (above) this.#send(`${owner} question`, above, { kind: 'TOLD_QUESTION', round, standing, reason: null });
  }

  #send(way: string, to: DivisionCode, event: GuidanceEvent): void {
    this.#underWay.set(way, [...(this.#underWay.get(way) ?? []), { to, event }]);
  }
}

function isPossible(question: Position, action: GuidanceAction, owner: DivisionCode): boolean {
  const from: readonly string[] = guidanceWorkflow.moves[action].from;
  return from.includes(question.state) && refusalHere(question, action, owner) === undefined;
}

/** How a question stands at two owners, of which the upper one is asked by the lower. */
function disagreementOf(lower: Kept, upper: Kept | undefined, owner: DivisionCode): string | undefined {
  const waitsAbove = upper?.state === 'ASKED' || upper?.state === 'PASSED_ON';
  if (lower.state === 'PASSED_ON' && !waitsAbove) return 'what waits for the bureau above does not wait there';
  if (lower.state === 'PASSED_ON' && upper?.round !== lower.round) return 'the rounds differ';
  if (lower.state !== 'PASSED_ON' && waitsAbove) return 'the bureau above waits to answer what nobody asks';
  const isHeldAbove = lower.state === 'ANSWERED' && !isWithin(lower.authority, owner);
  if (!isHeldAbove) return undefined;
  if (upper?.state !== 'ANSWERED') return 'an answer of the bureau above is none there';
  const [given, had] = [upper.answer, lower.answer];
  const isSame = given?.id === had?.id && given?.versions.length === had?.versions.length;
  return isSame ? undefined : 'the answers differ';
}

/** A move that somebody makes, or a message that arrives or is refused. */
const happening = fc.record({ what: fc.constantFrom('move', 'deliver', 'refuse'), choice: fc.nat(11) });

describe('a question that moves at several owners while their messages cross', () => {
  test.each([
    ['asked within a district', COMMUNITY, DISTRICT],
    ['of a district itself', DISTRICT, DISTRICT],
    ['of a street that is an owner of its own', STREET, STREET],
  ])('%s stands alike at all of them once every message has come, in whatever order', (_, askedFrom, owner) => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), fc.infiniteStream(fc.nat(3)), (all, choices) => {
        const network = new Network(askedFrom, owner);
        for (const { what, choice } of all) network[what](choice);
        for (const choice of choices) if (!network.deliver(choice)) break;
        const found = owners.flatMap((code) => {
          const above = bureauAbove(code);
          const lower = network.kept.get(code);
          const wrong = above && lower && disagreementOf(lower, network.kept.get(above), code);
          return wrong === undefined ? [] : [`${code}: ${wrong}`];
        });
        expect(found).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });
});

test('a question that is refused when it is asked again has its answer in the round that it was given in, so that it is corrected at once', () => {
  const answer = { id: recordIdOf(CITY, '0193b1c2-0000-7000-8000-000000000001'), division: CITY, versions: [] };
  const again = { division: DISTRICT, authority: CITY, state: 'PASSED_ON', round: 2, answer, origin: null } as const;
  const circumstances = { owner: DISTRICT, reason: null, wasPassedOn: true };
  const event = { kind: 'REFUSED', from: CITY, wasTakenBefore: true } as const;
  expect(consequencesOf(again, event, circumstances)).toEqual({
    changes: { authority: CITY, round: 1 },
    steps: ['ANSWERED'],
    tellsQuestion: 'ANSWERED',
  });
});

test('what is asked once more of a bureau that answered it in the same round stays answered, and the answer is told once more', () => {
  const answer = { id: recordIdOf(CITY, '0193b1c2-0000-7000-8000-000000000001'), division: CITY, versions: [] };
  const circumstances = { owner: CITY, reason: null, wasPassedOn: false };
  const answered = {
    division: DISTRICT,
    authority: CITY,
    state: 'ANSWERED',
    round: 2,
    answer,
    origin: 'below',
  } as const;
  const asked = { kind: 'TOLD_QUESTION', standing: 'ASKED', reason: null } as const;
  expect(consequencesOf(answered, { ...asked, round: 2 }, circumstances)).toEqual({
    changes: {},
    steps: [],
    tellsAnswer: true,
  });
  expect(consequencesOf(answered, { ...asked, round: 3 }, circumstances).steps).toEqual(['ASKED']);
});

test('a question that was withdrawn from a bureau which had answered it before, and is asked in the same round after all, is answered anew', () => {
  const answer = { id: recordIdOf(CITY, '0193b1c2-0000-7000-8000-000000000001'), division: CITY, versions: [] };
  const circumstances = { owner: CITY, reason: null, wasPassedOn: false };
  const asked = { division: DISTRICT, authority: CITY, state: 'ASKED', round: 2, answer, origin: 'below' } as const;
  const told = { kind: 'TOLD_QUESTION', round: 2, reason: null } as const;
  const withdrawn = consequencesOf(asked, { ...told, standing: 'WITHDRAWN' }, circumstances);
  expect(withdrawn).toMatchObject({ changes: { round: 1 }, steps: ['ANSWERED'] });
  const again = { ...asked, state: 'ANSWERED', ...withdrawn.changes } as const;
  expect(consequencesOf(again, { ...told, standing: 'ASKED' }, circumstances).steps).toEqual(['ASKED']);
});

test('an answer that crosses with the withdrawal of its question stays one of its round', () => {
  const answer = { id: recordIdOf(CITY, '0193b1c2-0000-7000-8000-000000000001'), division: CITY, versions: [] };
  const answered = {
    division: DISTRICT,
    authority: CITY,
    state: 'ANSWERED',
    round: 1,
    answer,
    origin: 'below',
  } as const;
  const told = { kind: 'TOLD_QUESTION', round: 1, standing: 'WITHDRAWN', reason: null } as const;
  const { changes, steps } = consequencesOf(answered, told, { owner: CITY, reason: null, wasPassedOn: false });
  expect([changes, steps]).toEqual([{ round: 1 }, []]);
});
