import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { type CalendarDate, isCalendarDate } from '#calendar';
import { type CodeKey, isCodeKey } from '#code-lists';
import {
  type DivisionCode,
  type RecordId,
  isDivisionCode,
  isRecordId,
  isRecordWithin,
  isWithin,
  locate,
} from '#divisions';
import { errors } from '#errors';
import { type Arrival, type Refusal, defineMessage, reasonOf, sendMessage } from '#messages';
import { newRecordId } from '#persistence';
import { z } from 'zod';
import { takeAnswerBack } from './answering.ts';
import { bureauAbove } from './bureau-above.ts';
import { type GivenAnswer, GuidanceQuestion } from './guidance-question.entity.ts';
import { GuidanceStep, stepOfQuestion } from './guidance-step.entity.ts';
import { type GuidanceEvent, type Standing, consequencesOf } from './guidance-rules.ts';
import { said } from './names-nobody.ts';

const id = z.custom<RecordId>(isRecordId);
const code = z.custom<DivisionCode>(isDivisionCode);
const round = z.int().positive();
/** Its list may be newer at the sender. */
const topic = z.custom<CodeKey>(isCodeKey);

const standsAs = <At extends Standing>(...standings: readonly [At, ...At[]]) => ({
  question: id,
  round,
  standing: z.enum(standings),
  askedFrom: code,
  askedOn: z.custom<CalendarDate>(isCalendarDate),
});

const askedQuestion = z.strictObject({
  ...standsAs('ASKED'),
  topic: topic.nullable(),
  title: said.title(),
  text: said.text(),
  /** What the answer before left open. */
  reason: said.reason(),
});
type AskedQuestion = z.infer<typeof askedQuestion>;

/** Of what nobody asks any more nothing is read but that: whatever the texts are, the bureau above need not wait. */
const askedNoMore = z.strictObject({
  ...standsAs('ANSWERED', 'WITHDRAWN'),
  topic: z.unknown(),
  title: z.unknown(),
  text: z.unknown(),
  reason: z.unknown(),
});

const version = z.strictObject({ version: z.int().positive(), text: said.text(), writtenAt: z.iso.datetime() });

/** 咨询转办: a question for the bureau above, which asks it there; sent again when it is asked again or withdrawn. */
export const guidanceQuestionMessage = defineMessage({
  kind: 'guidance-question',
  to: 'advisors',
  ordered: true,
  onRefused: takeBack,
}).version(1, z.discriminatedUnion('standing', [askedQuestion, askedNoMore]), async (em, told, arrival) => {
  const { sender, receiver } = arrival;
  const isSenders = isRecordWithin(told.question, sender.owner) && isWithin(told.askedFrom, sender.owner);
  if (!isSenders || bureauAbove(sender.owner) !== receiver.owner)
    throw errors.divisionForbidden(told.askedFrom, sender.owner);
  const known = await lockQuestion(em, { origin: told.question });
  if (known !== null && known.originOwner !== sender.owner)
    throw errors.divisionForbidden(told.askedFrom, sender.owner);
  const { round: asked, standing } = told;
  const reason = told.standing === 'ASKED' ? told.reason : null;
  const event = { kind: 'TOLD_QUESTION', round: asked, standing, reason } as const;
  if (known !== null) await follow(em, known, event, { ...heard(arrival), reason });
  else if (told.standing === 'ASKED') receive(em, told, arrival);
  await em.flush();
});

/** Takes a question back that the bureau above did not take. That nobody asks any more it has to hear. */
async function takeBack(em: EntityManager, refusal: Refusal): Promise<boolean> {
  const { subject, sender, receiver, wasTakenBefore, now } = refusal;
  const question = isRecordId(subject) ? await lockQuestion(em, { id: subject }) : null;
  if (question === null) return false;
  const happening = { at: now, by: receiver.owner, owner: sender.owner, reason: reasonOf(refusal) };
  const isTakenBack = await follow(em, question, { kind: 'REFUSED', from: receiver.owner, wasTakenBefore }, happening);
  await em.flush();
  return isTakenBack;
}

/** 答复反馈: the answer for where the question came from, or null where it was taken back. */
export const guidanceAnswerMessage = defineMessage({ kind: 'guidance-answer', to: 'advisors', ordered: true }).version(
  1,
  z.strictObject({
    question: id,
    round,
    answer: z.strictObject({ id, division: code, versions: z.array(version).min(1) }).nullable(),
  }),
  async (em, { question: asked, round: answered, answer }, arrival) => {
    const { sender, receiver } = arrival;
    const from = answer === null ? sender.owner : locate(answer.id);
    const isBureaus = from !== undefined && isWithin(sender.owner, from) && from === (answer?.division ?? from);
    if (!isBureaus || bureauAbove(receiver.owner) !== sender.owner)
      throw errors.divisionForbidden(receiver.owner, sender.owner);
    const question = await lockQuestion(em, { id: asked });
    if (question === null) throw errors.notFound('guidanceQuestion', asked);
    const event = { kind: 'TOLD_ANSWER', round: answered, answer, from: sender.owner } as const;
    await follow(em, question, event, heard(arrival));
    await em.flush();
  },
);

/** Whose event it is, when and where it happens, and the reason that is given. */
type Happening = {
  readonly at: Date;
  readonly by: string;
  readonly owner: DivisionCode;
  readonly reason?: string | null;
};

function heard({ sender, receiver, now }: Arrival): Happening {
  return { at: now, by: sender.owner, owner: receiver.owner };
}

/**
 * Has what follows from an event happen: the question, its steps, the answer that is found, and what other owners are told. False where the question
 * enters no state by it.
 */
export async function follow(
  em: EntityManager,
  question: GuidanceQuestion,
  event: GuidanceEvent,
  { at, by, owner, reason = null }: Happening,
): Promise<boolean> {
  const circumstances = { owner, reason, wasPassedOn: await wasPassedOn(em, question) };
  const { changes, takesBack, steps, tellsAnswer, tellsQuestion } = consequencesOf(question, event, circumstances);
  if (takesBack) await takeAnswerBack(em, question, { at, subject: by });
  Object.assign(question, changes);
  for (const [place, state] of steps.entries()) {
    const from = question.state;
    Object.assign(question, { state, since: at });
    // The reason is that of the event's own step; what follows from it needs none.
    em.persist([question, stepOfQuestion(question, from, { reason: place === 0 ? reason : null, by })]);
  }
  if (tellsAnswer) tellAnswer(em, question);
  if (tellsQuestion) tellQuestion(em, question, owner, tellsQuestion);
  return steps.length > 0;
}

/** Tells the bureau above this owner's how a question stands that it is to answer, or was to. */
function tellQuestion(em: EntityManager, question: GuidanceQuestion, owner: DivisionCode, standing: Standing): void {
  const to = bureauAbove(owner);
  if (to === undefined) return;
  const { id: asked, round: inRound, askedFrom, askedOn, topic: about = null, title, text, reopenReason } = question;
  const place = { question: asked, round: inRound, askedFrom, askedOn };
  const payload =
    standing === 'ASKED'
      ? { ...place, standing, topic: about, title, text, reason: reopenReason ?? null }
      : { ...place, standing, ...NO_WORDS };
  sendMessage(em, guidanceQuestionMessage, { to, subject: asked, payload });
}

/** Instead of what was asked, where nobody asks any more: receivers of the first release want some text. */
const NO_WORDS = { topic: null, title: '—', text: '—', reason: null } as const;

/** Tells where a question came from what was answered, or that the answer was taken back; nobody where it was asked here. */
function tellAnswer(em: EntityManager, question: GuidanceQuestion): void {
  const { origin, originOwner: to, answer } = question;
  if (!origin || !to) return;
  const given = answer ? { ...answer, versions: [...answer.versions] } : null;
  const payload = { question: origin, round: question.round, answer: given };
  sendMessage(em, guidanceAnswerMessage, { to, subject: origin, payload });
}

/** Whether the bureau above ever was to answer. */
async function wasPassedOn(em: EntityManager, { id: question }: GuidanceQuestion): Promise<boolean> {
  return (await em.count(GuidanceStep, { question, toState: 'PASSED_ON' })) > 0;
}

function receive(em: EntityManager, told: AskedQuestion, { sender, receiver, now }: Arrival): void {
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

function lockQuestion(
  em: EntityManager,
  where: { origin: RecordId } | { id: RecordId },
): Promise<GuidanceQuestion | null> {
  return em.findOne(GuidanceQuestion, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
