import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { type CalendarDate, isCalendarDate } from '#calendar';
import { type CodeKey, mustBeCode } from '#code-lists';
import {
  type DivisionCode,
  type RecordId,
  isDivisionCode,
  isRecordId,
  isRecordWithin,
  isWithin,
  levelOf,
  locate,
} from '#divisions';
import { errors } from '#errors';
import { taken } from '#input';
import { type Arrival, type Refusal, defineMessage, reasonOf, sendMessage } from '#messages';
import { newRecordId } from '#persistence';
import { z } from 'zod';
import { holdToAnswer } from './answering.ts';
import { bureauAbove } from './bureau-above.ts';
import { enterState } from './enter-state.ts';
import { type GivenAnswer, GuidanceQuestion } from './guidance-question.entity.ts';
import { GuidanceStep, stepOfQuestion } from './guidance-step.entity.ts';
import { said } from './names-nobody.ts';

const id = z.custom<RecordId>(isRecordId);
const code = z.custom<DivisionCode>(isDivisionCode);
const round = z.int().positive();
const topic = taken(z.string(), (value): CodeKey => {
  mustBeCode('policyKind', value, []);
  return value;
});

const toldQuestion = z.strictObject({
  question: id,
  round,
  /** Whether it is asked, the answer that was given holds after all, or nobody asks any more. */
  standing: z.enum(['ASKED', 'ANSWERED', 'WITHDRAWN']),
  askedFrom: code,
  topic: topic.nullable(),
  title: said.title(),
  text: said.text(),
  askedOn: z.custom<CalendarDate>(isCalendarDate),
  /** What the answer before left open. */
  reason: said.reason(),
});
type ToldQuestion = z.infer<typeof toldQuestion>;
type Standing = ToldQuestion['standing'];

const version = z.strictObject({ version: z.int().positive(), text: said.text(), writtenAt: z.iso.datetime() });

/** 咨询转办: a question for the bureau above, which asks it there; sent again when it is asked again or withdrawn. */
export const guidanceQuestionMessage = defineMessage({
  kind: 'guidance-question',
  to: 'advisors',
  ordered: true,
  onRefused: takeBack,
}).version(1, toldQuestion, async (em, told, arrival) => {
  const { sender, receiver } = arrival;
  const isSenders = isRecordWithin(told.question, sender.owner) && isWithin(told.askedFrom, sender.owner);
  if (!isSenders || bureauAbove(sender.owner) !== receiver.owner)
    throw errors.divisionForbidden(told.askedFrom, sender.owner);
  const known = await lockQuestion(em, { origin: told.question });
  if (known !== null && known.originOwner !== sender.owner)
    throw errors.divisionForbidden(told.askedFrom, sender.owner);
  if (known !== null) await hearAgain(em, known, told, arrival);
  else if (told.standing === 'ASKED') receive(em, told, arrival);
  await em.flush();
});

/**
 * Takes a question back that the bureau above did not take: to the bureau here that passed it on, to be answered here. Who asked without one has the
 * answer before again, or withdraws and asks in other words.
 */
async function takeBack(em: EntityManager, refusal: Refusal): Promise<void> {
  const { subject, sender, receiver, now: at } = refusal;
  const question = isRecordId(subject) ? await lockQuestion(em, { id: subject }) : null;
  if (question?.state !== 'PASSED_ON' || question.authority !== receiver.owner) return;
  const entering = { at, by: receiver.owner, reason: reasonOf(refusal) };
  const wasPassedOnHere =
    levelOf(sender.owner) === 'DISTRICT' && (question.origin || question.division !== sender.owner);
  if (wasPassedOnHere) {
    question.authority = sender.owner;
    enterState(em, question, { ...entering, to: 'ASKED' });
  } else if (question.answer) holdToAnswer(em, question, sender.owner, entering);
  else enterState(em, question, { ...entering, to: 'WITHDRAWN' });
  await em.flush();
}

/** 答复反馈: the answer for where the question came from, or null where it was taken back. */
export const guidanceAnswerMessage = defineMessage({ kind: 'guidance-answer', to: 'advisors', ordered: true }).version(
  1,
  z.strictObject({
    question: id,
    round,
    answer: z.strictObject({ id, division: code, versions: z.array(version).min(1) }).nullable(),
  }),
  async (em, { question: asked, round: answered, answer }, { sender, receiver, now }) => {
    const from = answer === null ? sender.owner : locate(answer.id);
    const isBureaus = from !== undefined && isWithin(sender.owner, from) && from === (answer?.division ?? from);
    if (!isBureaus || bureauAbove(receiver.owner) !== sender.owner)
      throw errors.divisionForbidden(receiver.owner, sender.owner);
    const question = await lockQuestion(em, { id: asked });
    if (question === null) throw errors.notFound('guidanceQuestion', asked);
    const { state, authority } = question;
    const isAskedThere = authority === sender.owner && state !== 'WITHDRAWN';
    if (isAskedThere && answered === question.round && state !== 'ASKED') {
      take(em, question, answer, { at: now, by: sender.owner });
      await em.flush();
    } else if (answer === null && !isAskedThere) {
      // The bureau waits to answer anew what nobody asks it any more.
      tellQuestion(em, question, receiver.owner, 'WITHDRAWN');
    }
  },
);

/** Tells the bureau above this owner's how a question stands that it is to answer, or was to. */
export function tellQuestion(
  em: EntityManager,
  question: GuidanceQuestion,
  owner: DivisionCode,
  standing: Standing = 'ASKED',
): void {
  const to = bureauAbove(owner);
  if (to === undefined) return;
  const { id: asked, askedFrom, topic: about = null, title, text, askedOn } = question;
  const reason = standing === 'ASKED' ? (question.reopenReason ?? null) : null;
  const payload = { question: asked, round: question.round, standing, askedFrom, topic: about, title, text, askedOn };
  sendMessage(em, guidanceQuestionMessage, { to, subject: asked, payload: { ...payload, reason } });
}

/** Tells where a question came from what was answered, or that the answer was taken back; nobody where it was asked here. */
export function tellAnswer(em: EntityManager, question: GuidanceQuestion): void {
  const { origin, originOwner: to, answer } = question;
  if (!origin || !to) return;
  const given = answer ? { ...answer, versions: [...answer.versions] } : null;
  const payload = { question: origin, round: question.round, answer: given };
  sendMessage(em, guidanceAnswerMessage, { to, subject: origin, payload });
}

/** Whether the bureau above ever was to answer. */
export async function wasPassedOn(em: EntityManager, { id: question }: GuidanceQuestion): Promise<boolean> {
  return (await em.count(GuidanceStep, { question, toState: 'PASSED_ON' })) > 0;
}

function receive(em: EntityManager, told: ToldQuestion, { sender, receiver, now }: Arrival): void {
  const { question: origin, standing: _, reason, ...content } = told;
  const { owner: division } = receiver;
  const question = Object.assign(new GuidanceQuestion(), {
    id: newRecordId(division),
    division,
    authority: division,
    ...content,
    reopenReason: reason,
    answer: null as GivenAnswer | null,
    origin,
    originOwner: sender.owner,
    state: 'ASKED' as const,
    since: now,
    createdAt: now,
    createdBy: sender.owner,
  });
  em.persist([question, stepOfQuestion(question, null, { reason, by: sender.owner })]);
}

/** Of a question that came before. */
async function hearAgain(
  em: EntityManager,
  known: GuidanceQuestion,
  told: ToldQuestion,
  { sender, receiver, now }: Arrival,
): Promise<void> {
  const { standing, reason } = told;
  const { state } = known;
  const step = { at: now, by: sender.owner };
  known.round = told.round;
  if (standing === 'ASKED') {
    known.reopenReason = reason;
    // What waits at the bureau above is asked again there.
    if (state === 'PASSED_ON') tellQuestion(em, known, receiver.owner);
    else known.authority = receiver.owner;
    enterState(em, known, { ...step, to: state === 'PASSED_ON' ? state : 'ASKED', reason });
    return;
  }
  if (state === 'ASKED' || state === 'PASSED_ON') {
    if (known.answer) holdToAnswer(em, known, receiver.owner, step);
    else if (standing === 'WITHDRAWN') enterState(em, known, { ...step, to: 'WITHDRAWN' });
  }
  // It may have been corrected or taken back while it was asked again.
  if (standing === 'ANSWERED') tellAnswer(em, known);
  if (await wasPassedOn(em, known))
    tellQuestion(em, known, receiver.owner, known.state === 'ANSWERED' ? 'ANSWERED' : standing);
}

/** Takes what the bureau above answered, or that it took it back, and tells it on. */
function take(
  em: EntityManager,
  question: GuidanceQuestion,
  answer: GivenAnswer | null,
  step: { readonly at: Date; readonly by: string },
): void {
  const { answer: before, state } = question;
  const isKnown =
    answer === null
      ? state === 'PASSED_ON'
      : state === 'ANSWERED' && before?.id === answer.id && before.versions.length === answer.versions.length;
  question.answer = answer;
  if (!isKnown) enterState(em, question, { ...step, to: answer === null ? 'PASSED_ON' : 'ANSWERED' });
  tellAnswer(em, question);
}

function lockQuestion(
  em: EntityManager,
  where: { origin: RecordId } | { id: RecordId },
): Promise<GuidanceQuestion | null> {
  return em.findOne(GuidanceQuestion, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
