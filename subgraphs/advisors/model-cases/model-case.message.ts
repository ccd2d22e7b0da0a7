import type { EntityManager } from '@mikro-orm/postgresql';
import { dateOf } from '#calendar';
import { type CodeKey, isCodeKey } from '#code-lists';
import { type DivisionCode, type RecordId, atLevel, isDivisionCode, isRecordId, isWithin, locate } from '#divisions';
import { errors } from '#errors';
import { findingKinds } from '#de-identify';
import { type Refusal, defineMessage, reasonOf, sendMessage } from '#messages';
import { newRecordId, withBoundsOf } from '#persistence';
import { z } from 'zod';
import { type CaseText, EMPTIED, MOST_OF_CASE, caseFields } from './case-text.ts';
import { GatheredCase } from './gathered-case.entity.ts';
import { keptOf, lookThrough } from './look-through.ts';
import type { ModelCase } from './model-case.entity.ts';
import { lockBySource, lockModelCase, stepOf } from './model-case.repository.ts';

/** As what is written counts them: a character is a code point. */
const text = (field: keyof CaseText) =>
  z
    .string()
    .min(1)
    .refine((said) => [...said].length <= MOST_OF_CASE[field]);

const content = z.strictObject({
  title: text('title'),
  difficulty: text('difficulty'),
  measures: text('measures'),
  result: text('result'),
  year: z.int(),
  kinds: z.array(z.custom<CodeKey>(isCodeKey)).max(50),
});

const told = z.strictObject({
  modelCase: z.custom<RecordId>(isRecordId),
  edition: z.int().positive(),
  origin: z.custom<DivisionCode>(isDivisionCode),
  /** Null of a case that is taken down. */
  content: content.nullable(),
});

const answer = z.strictObject({
  modelCase: z.custom<RecordId>(isRecordId),
  edition: z.int().positive(),
  outcome: z.enum(['RECEIVED', 'REFUSED', 'PUBLISHED', 'SENT_BACK', 'TAKEN_DOWN']),
  reason: z.string().max(500).nullable(),
  findings: z
    .array(
      z.strictObject({
        kind: z.enum(findingKinds),
        field: z.enum(caseFields),
        from: z.int().nonnegative(),
        until: z.int().positive(),
      }),
    )
    .max(1000),
});

type Told = z.infer<typeof told>;
type Answer = z.infer<typeof answer>;

/** 案例上报: a case for the city, or that it is taken down. What it says is looked through again: the district may be older, or hostile. */
export const modelCaseMessage = defineMessage({
  kind: 'model-case',
  to: 'advisors',
  ordered: true,
  onRefused: sendBack,
}).version(1, told, async (em, payload, { sender, receiver, now }) => {
  const { modelCase, origin } = payload;
  const place = locate(modelCase);
  const isSenders = place !== undefined && isWithin(place, sender.owner) && isWithin(place, origin);
  if (sender.owner === receiver.owner || !isWithin(sender.owner, receiver.owner) || !isSenders)
    throw errors.divisionForbidden(sender.owner, receiver.owner);
  const said = await receive(em, payload, { city: receiver.owner, sender: sender.owner, now });
  if (said !== undefined) sendAnswer(em, sender.owner, said);
});

/** Sends a case back that the city did not take, as the city does for what names somebody; the bureau hands it in and up again. */
async function sendBack(em: EntityManager, refusal: Refusal): Promise<boolean> {
  const { subject, receiver, now } = refusal;
  const row = isRecordId(subject) ? await lockModelCase(em, subject) : undefined;
  // That a case is taken down the city has to hear.
  if (row?.state !== 'HANDED_UP') return false;
  bringBack(em, row, { reason: reasonOf(refusal), by: receiver.owner, now, findings: [] });
  await em.flush();
  return true;
}

type Back = {
  readonly reason: string | null;
  readonly findings: Answer['findings'];
  readonly by: DivisionCode;
  readonly now: Date;
};

function bringBack(em: EntityManager, row: ModelCase, { reason, findings, by, now }: Back): void {
  Object.assign(row, { state: 'SENT_BACK', since: now, receivedAt: null, publishedOn: null, findings });
  em.persist(stepOf(row, 'HANDED_UP', reason, by));
}

/** 案例答复: what the city made of a case, for the owner that handed it up. */
export const modelCaseAnswerMessage = defineMessage({
  kind: 'model-case-answer',
  to: 'advisors',
  ordered: true,
}).version(1, answer, async (em, said, { sender, receiver, now }) => {
  if (sender.owner === receiver.owner || !isWithin(receiver.owner, sender.owner))
    throw errors.divisionForbidden(receiver.owner, sender.owner);
  await takeAnswer(em, said, { by: sender.owner, now });
});

type Scope = { readonly owner: DivisionCode; readonly now: Date };

/** Hands a case up to the city's owner as it is now, or tells it that the case is taken down. */
export async function handUp(em: EntityManager, { owner, now }: Scope, row: ModelCase): Promise<void> {
  const payload: Told = {
    modelCase: row.id,
    edition: row.edition,
    origin: row.authority,
    content: contentOf(row),
  };
  const city = cityOf(owner);
  if (city !== owner) {
    sendMessage(em, modelCaseMessage, { to: city, subject: row.id, payload });
    return;
  }
  // A district without an owner of its own: the city's owner keeps both.
  const said = await withBoundsOf(em, city, () => receive(em, payload, { city, sender: owner, now }));
  if (said !== undefined) await takeAnswer(em, said, { by: owner, now });
}

function contentOf({ title, difficulty, measures, result, year, kinds }: ModelCase): Told['content'] {
  if (title == null || difficulty == null || measures == null || result == null) return null;
  return { title, difficulty, measures, result, year, kinds: [...kinds] };
}

function cityOf(owner: DivisionCode): DivisionCode {
  const city = atLevel(owner, 'CITY');
  if (city === undefined) throw new TypeError(`${owner} lies in no city`);
  return city;
}

type Arrived = { readonly city: DivisionCode; readonly sender: DivisionCode; readonly now: Date };

/** Keeps a case as it was handed up, if it names nobody and nothing newer came. What is answered; nothing to what is old or taken down. */
async function receive(em: EntityManager, payload: Told, { city, sender, now }: Arrived): Promise<Answer | undefined> {
  const { modelCase: source, edition, origin, content: said } = payload;
  const known = await lockBySource(em, source);
  if (known !== undefined && known.edition >= edition) return undefined;
  // For good: whatever comes of it later, its owner hears so again.
  if (known?.state === 'TAKEN_DOWN' && said !== null)
    return { modelCase: source, edition, outcome: 'TAKEN_DOWN', reason: known.reason ?? null, findings: [] };
  if (said === null) {
    if (known !== undefined) {
      Object.assign(known, { ...EMPTIED, edition, state: 'TAKEN_DOWN', since: now, publishedOn: null });
      await em.flush();
    }
    return undefined;
  }
  const found = await lookThrough(em, { ...said, year: null, kinds: null });
  if (found.length > 0)
    return { modelCase: source, edition, outcome: 'REFUSED', reason: null, findings: keptOf(found) };
  const { kinds, ...others } = said;
  const kept =
    known ?? Object.assign(new GatheredCase(), { id: newRecordId(city), division: city, source, sender, origin });
  const state = { state: 'RECEIVED', since: now, reason: null, publishedOn: null, decidedBy: null } as const;
  await em.persist(Object.assign(kept, others, { kinds, edition, ...state })).flush();
  return { modelCase: source, edition, outcome: 'RECEIVED', reason: null, findings: [] };
}

/** Tells the owner of a case what the city decided. */
export async function tellDecision(
  em: EntityManager,
  { owner, now }: Scope,
  { sender, source, edition, reason }: GatheredCase,
  outcome: 'PUBLISHED' | 'SENT_BACK' | 'TAKEN_DOWN',
): Promise<void> {
  const said: Answer = { modelCase: source, edition, outcome, reason: reason ?? null, findings: [] };
  if (sender === owner) await takeAnswer(em, said, { by: owner, now });
  else sendAnswer(em, sender, said);
}

function sendAnswer(em: EntityManager, to: DivisionCode, said: Answer): void {
  sendMessage(em, modelCaseAnswerMessage, { to, subject: said.modelCase, payload: said });
}

/**
 * Notes what the city made of a case; what it says of an earlier edition, or of one that is taken down since, changes nothing. Only that it took a case down
 * holds for every edition.
 */
async function takeAnswer(
  em: EntityManager,
  { modelCase, edition, outcome, reason, findings }: Answer,
  { by, now }: { readonly by: DivisionCode; readonly now: Date },
): Promise<void> {
  const row = await lockModelCase(em, modelCase);
  if (row === undefined || row.state === 'TAKEN_DOWN') return;
  const isDown = outcome === 'TAKEN_DOWN';
  if (!isDown && (row.edition !== edition || row.state !== 'HANDED_UP')) return;
  if (isDown) {
    const from = row.state;
    const down = { state: outcome, since: now, receivedAt: null, publishedOn: null } as const;
    Object.assign(row, EMPTIED, down, { findings: [] });
    em.persist(stepOf(row, from, reason, by));
  } else if (outcome === 'RECEIVED') Object.assign(row, { receivedAt: now });
  else if (outcome === 'PUBLISHED') Object.assign(row, { publishedOn: dateOf(now) });
  else bringBack(em, row, { reason, findings, by, now });
  await em.flush();
}
