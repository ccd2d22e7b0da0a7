import { type DivisionCode, isWithin, levelOf } from '#divisions';
import type { GraphError } from '#errors';
import { bureauAbove } from './bureau-above.ts';
import type { GivenAnswer } from './guidance-question.entity.ts';
import { guidanceErrors } from './guidance.errors.ts';
import { type GuidanceAction, type GuidanceState, guidanceWorkflow } from './guidance.workflow.ts';

/** What of a question, as an owner has it, decides on what follows. */
export type Position = {
  readonly division: DivisionCode;
  readonly authority: DivisionCode;
  readonly state: GuidanceState;
  readonly round: number;
  readonly answer?: GivenAnswer | null | undefined;
  /** Of a question that came from another owner. */
  readonly origin?: string | null | undefined;
};

/** How a question stands that the bureau above is to answer, or was to: asked; answered before, which holds after all; or asked by nobody any more. */
export type Standing = 'ASKED' | 'ANSWERED' | 'WITHDRAWN';

/** What happens to a question at an owner: it is put, somebody makes a move, or another owner tells how it stands there, or refuses it. */
export type GuidanceEvent =
  | { readonly kind: 'PUT' }
  | { readonly kind: 'ANSWER' | 'CORRECT'; readonly answer: GivenAnswer }
  | { readonly kind: Exclude<GuidanceAction, 'ANSWER' | 'CORRECT'> }
  | {
      readonly kind: 'TOLD_QUESTION';
      readonly round: number;
      readonly standing: Standing;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'TOLD_ANSWER';
      readonly round: number;
      readonly answer: GivenAnswer | null;
      readonly from: DivisionCode;
    }
  | {
      readonly kind: 'REFUSED';
      readonly from: DivisionCode;
      /** Whether the bureau above has the question of an earlier time. */
      readonly wasTakenBefore: boolean;
    };

/** What follows, in this order. Messages say what the question is like afterwards. */
export type Consequences = {
  readonly changes: {
    readonly authority?: DivisionCode;
    readonly round?: number;
    readonly reopenReason?: string | null;
    readonly answer?: GivenAnswer | null;
  };
  /** Whether the answer of this owner's own bureau is found no more. */
  readonly takesBack?: boolean;
  readonly steps: readonly GuidanceState[];
  /** Whether the owner that the question came from is told the answer, or that there is none. */
  readonly tellsAnswer?: boolean;
  /** How the bureau above is told that the question stands. */
  readonly tellsQuestion?: Standing;
};

/** Where it happens, why, and whether the bureau above was ever asked. */
export type Circumstances = {
  readonly owner: DivisionCode;
  readonly reason: string | null;
  readonly wasPassedOn: boolean;
};

/**
 * What follows from an event: the states that the question enters, who is to answer it, in which round, and who is told. Both ends go by this, so
 * that whatever crosses on the way, they agree once every message has come. Pure.
 */
export function consequencesOf(question: Position, event: GuidanceEvent, at: Circumstances): Consequences {
  switch (event.kind) {
    case 'PUT':
      return isWithin(question.authority, at.owner) ? NOTHING : { ...NOTHING, ...ASKED_ABOVE };
    case 'ANSWER':
    case 'CORRECT':
      return { changes: { answer: event.answer }, steps: ['ANSWERED'], tellsAnswer: true };
    case 'RETRACT':
      return { changes: { answer: null }, takesBack: true, steps: ['ASKED'], tellsAnswer: true };
    case 'PASS_ON':
      return passedOn(question, at);
    case 'REOPEN':
      return reopened(question, at);
    case 'WITHDRAW':
      return withdrawn(question, at);
    case 'TOLD_QUESTION':
      return event.standing === 'ASKED' ? askedAgain(question, event, at) : askedNoMore(question, event, at);
    case 'TOLD_ANSWER':
      return toldAnswer(question, event, at);
    case 'REFUSED':
      return refused(question, event, at);
  }
}

const NOTHING: Consequences = { changes: {}, steps: [] };

const ASKED_ABOVE = { steps: ['PASSED_ON'], tellsQuestion: 'ASKED' } as const;

/** To the bureau above. What this one answered before holds no more: it decides nothing of it from now on. */
function passedOn({ authority: before, answer }: Position, { owner }: Circumstances): Consequences {
  const authority = bureauAbove(before) ?? before;
  const takesBack = answer?.division === before;
  const own = takesBack ? { takesBack, tellsAnswer: true } : {};
  const changes = { authority, ...(takesBack && { answer: null }) };
  if (isWithin(authority, owner)) return { changes, ...own, steps: ['PASSED_ON', 'ASKED'] };
  return { changes, ...own, ...ASKED_ABOVE };
}

/** The next round, which begins with the first bureau again. */
function reopened({ division, authority: before, round }: Position, { owner, reason }: Circumstances): Consequences {
  const authority = bureauAbove(division) ?? before;
  const changes = { authority, round: round + 1, reopenReason: reason };
  if (isWithin(authority, owner)) return { changes, steps: ['ASKED'] };
  return { changes, steps: ['ASKED', ...ASKED_ABOVE.steps], tellsQuestion: ASKED_ABOVE.tellsQuestion };
}

/** Nobody asks any more; an answer that was given holds after all. A bureau that was asked, in this round or one before, need not answer. */
function withdrawn(question: Position, at: Circumstances): Consequences {
  const { answer } = question;
  const authority = answer ? holderOf(answer, question, at.owner) : question.authority;
  const holds = Boolean(answer) && !isWithin(authority, at.owner);
  return {
    changes: { authority },
    steps: [answer ? 'ANSWERED' : 'WITHDRAWN'],
    ...(at.wasPassedOn && { tellsQuestion: holds ? 'ANSWERED' : 'WITHDRAWN' }),
  };
}

type ToldQuestion = Extract<GuidanceEvent, { kind: 'TOLD_QUESTION' }>;

/** What waits at the bureau above is asked again there. What was answered in this very round is not: its answer crossed with the asking. */
function askedAgain(question: Position, { round, reason }: ToldQuestion, { owner }: Circumstances): Consequences {
  const { state } = question;
  if (state === 'ANSWERED' && question.round === round) return { ...NOTHING, tellsAnswer: true };
  const changes = { round, reopenReason: reason };
  if (state === 'PASSED_ON') return { changes, ...ASKED_ABOVE };
  return { changes: { ...changes, authority: owner }, steps: ['ASKED'] };
}

function askedNoMore(question: Position, told: ToldQuestion, at: Circumstances): Consequences {
  const { state, answer } = question;
  const { standing } = told;
  const waits = state === 'ASKED' || state === 'PASSED_ON';
  // An answer is of the round that it was given in, and of an earlier one where the question waits: the same round may be asked once more.
  const latest = waits ? told.round - 1 : told.round;
  const round = standing === 'WITHDRAWN' && answer ? Math.min(question.round, latest) : told.round;
  const holds = waits && answer ? { authority: holderOf(answer, question, at.owner) } : {};
  const steps: GuidanceState[] = !waits ? [] : answer ? ['ANSWERED'] : standing === 'WITHDRAWN' ? ['WITHDRAWN'] : [];
  const after = steps[0] ?? state;
  // What still waits above is asked there anew: a refusal of the first asking is not minded where a further message is behind it.
  const tells = after === 'ANSWERED' ? 'ANSWERED' : after === 'PASSED_ON' ? 'ASKED' : standing;
  return {
    changes: { round, ...holds },
    steps,
    // It may have been corrected or taken back while it was asked again.
    tellsAnswer: standing === 'ANSWERED',
    ...(at.wasPassedOn && { tellsQuestion: tells }),
  };
}

/** What the bureau above answered, or that it took it back. It holds for the round that it was given in. */
function toldAnswer(
  { state, authority, round, answer: before }: Position,
  told: Extract<GuidanceEvent, { kind: 'TOLD_ANSWER' }>,
  { owner }: Circumstances,
): Consequences {
  const { answer, from } = told;
  const isAskedThere = authority === from && state !== 'WITHDRAWN';
  if (isAskedThere && told.round === round && state !== 'ASKED') {
    const isKnown =
      answer === null
        ? state === 'PASSED_ON'
        : state === 'ANSWERED' && before?.id === answer.id && before.versions.length === answer.versions.length;
    const entered = answer === null ? 'PASSED_ON' : 'ANSWERED';
    return { changes: { answer }, steps: isKnown ? [] : [entered], tellsAnswer: true };
  }
  if (answer !== null) return NOTHING;
  // What was taken back meanwhile does not hold once more where the question is withdrawn.
  const isTheirs = before ? !isWithin(before.division, owner) : false;
  return {
    ...(isTheirs ? { changes: { answer: null }, steps: [], tellsAnswer: true } : NOTHING),
    // The bureau waits to answer anew what nobody asks it any more.
    ...(!isAskedThere && { tellsQuestion: 'WITHDRAWN' }),
  };
}

type RefusedQuestion = Extract<GuidanceEvent, { kind: 'REFUSED' }>;

/**
 * What the bureau above did not take comes back to the bureau here that passed it on, to be answered here. Who asked without one has the answer before
 * again, in the round that it was given in, or withdraws and asks in other words. A bureau that has the question of a round before hears that it need not
 * answer; it tells once more what it answered, which it may have corrected meanwhile.
 */
function refused(
  question: Position,
  { from, wasTakenBefore }: RefusedQuestion,
  { owner }: Circumstances,
): Consequences {
  const { state, authority, answer, division, origin, round } = question;
  if (state !== 'PASSED_ON' || authority !== from) return NOTHING;
  const wasPassedOnHere = levelOf(owner) === 'DISTRICT' && (Boolean(origin) || division !== owner);
  const isAskedNoMore = wasTakenBefore && ({ tellsQuestion: 'WITHDRAWN' } as const);
  if (wasPassedOnHere) return { changes: { authority: owner }, steps: ['ASKED'], ...isAskedNoMore };
  if (!answer) return { changes: {}, steps: ['WITHDRAWN'], ...isAskedNoMore };
  const changes = { authority: holderOf(answer, question, owner), round: round - 1 };
  return { changes, steps: ['ANSWERED'], ...(wasTakenBefore && { tellsQuestion: 'ANSWERED' }) };
}

/** Who decides of an answer that holds: the bureau that gave it here, or the one above that sent it. */
function holderOf({ division }: GivenAnswer, { authority }: Position, owner: DivisionCode): DivisionCode {
  return isWithin(division, owner) ? division : (bureauAbove(owner) ?? authority);
}

/** Why a move is made elsewhere than at this owner, whoever makes it. Pure. */
export function refusalHere(
  { authority, origin }: Pick<Position, 'authority' | 'origin'>,
  action: GuidanceAction,
  owner: DivisionCode,
): GraphError | undefined {
  const isAskers = guidanceWorkflow.moves[action].by === 'MAKER';
  if (isAskers ? Boolean(origin) : !isWithin(authority, owner))
    return guidanceErrors.of('INPUT_INVALID.ANSWERED_ELSEWHERE', {});
  if (action === 'PASS_ON' && levelOf(authority) === 'CITY') return guidanceErrors.of('INPUT_INVALID.NOBODY_ABOVE', {});
  return undefined;
}
