import { errors } from '#errors';
import type { CalendarDate } from '#calendar';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, reasonRefusal } from '#workflows';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import type {
  ChangeModelCaseInput,
  MoveGatheredCaseInput,
  MoveModelCaseInput,
  WriteModelCaseInput,
} from '../resolvers.generated.ts';
import { MOST_OF_CASE } from './case-text.ts';
import { type GatheredCaseAction, gatheredCaseWorkflow } from './gathered-case.workflow.ts';
import { type ModelCaseAction, modelCaseWorkflow } from './model-case.workflow.ts';

/** The year of the policy (沪民救发〔2022〕15 号). */
const FIRST_YEAR = 2022;

const prose = (field: Exclude<keyof typeof MOST_OF_CASE, 'title'>) =>
  fields.text({ most: MOST_OF_CASE[field], multiline: true });

const content = (today: CalendarDate) => ({
  title: fields.text({ most: MOST_OF_CASE.title }),
  difficulty: prose('difficulty'),
  measures: prose('measures'),
  result: prose('result'),
  year: fields.given<number>(),
  kinds: fields.set(fields.code('helpKind', today)),
});

function yearRefusal(year: number | undefined, today: CalendarDate) {
  const last = Number(today.slice(0, 4));
  const isMeant = year === undefined || (year >= FIRST_YEAR && year <= last);
  return isMeant ? undefined : errors.refusedInput([], 'NOT_A_CASE_YEAR', { first: FIRST_YEAR, last });
}

const writeModelCaseInput = inputOf<WriteModelCaseInput>()(
  (today) => ({ division: fields.divisionCode(), ...content(today), idempotencyKey: fields.idempotencyKey() }),
  ({ year }, today) => ({ year: yearRefusal(year, today) }),
);

const changeModelCaseInput = inputOf<ChangeModelCaseInput>()(
  (today) => ({
    modelCase: fields.recordId(),
    version: fields.given<number>(),
    ...fields.changes(content(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ year }, today) => ({ year: yearRefusal(year, today) }),
);

const moved = () => ({
  reason: fields.optionalText({ most: MOST.short, multiline: true }),
  confirmedAnonymous: fields.optional(fields.given<boolean>()),
  idempotencyKey: fields.idempotencyKey(),
});

/** 人工确认: who hands a case on says that nobody can be recognised; no machine can. */
const confirmation = (asked: readonly string[] | undefined, confirmed: boolean | null | undefined) =>
  asked?.includes('confirmedAnonymous') && confirmed !== true ? errors.refusedInput([], 'NOT_CONFIRMED') : undefined;

/** Who confirms says which text: the one that was read. */
const unread = (asked: readonly string[] | undefined, read: number | null | undefined) =>
  asked?.includes('confirmedAnonymous') && read == null ? errors.refusedInput([], 'MISSING') : undefined;

const moveModelCaseInput = inputOf<MoveModelCaseInput>()(
  () => ({
    modelCase: fields.recordId(),
    action: fields.given<ModelCaseAction>(),
    version: fields.optional(fields.given<number>()),
    ...moved(),
  }),
  ({ action, version, reason, confirmedAnonymous }) => ({
    version: unread(action && modelCaseWorkflow.moves[action].fields, version),
    reason: reasonRefusal(modelCaseWorkflow, action, reason),
    confirmedAnonymous: confirmation(action && modelCaseWorkflow.moves[action].fields, confirmedAnonymous),
  }),
);

const moveGatheredCaseInput = inputOf<MoveGatheredCaseInput>()(
  () => ({
    gatheredCase: fields.recordId(),
    action: fields.given<GatheredCaseAction>(),
    edition: fields.optional(fields.given<number>()),
    ...moved(),
  }),
  ({ action, edition, reason, confirmedAnonymous }) => ({
    edition: unread(action && gatheredCaseWorkflow.moves[action].fields, edition),
    reason: reasonRefusal(gatheredCaseWorkflow, action, reason),
    confirmedAnonymous: confirmation(action && gatheredCaseWorkflow.moves[action].fields, confirmedAnonymous),
  }),
);

export type WriteModelCaseContent = ContentOf<typeof writeModelCaseInput>;
export type ChangeModelCaseContent = ContentOf<typeof changeModelCaseInput>;
export type MoveModelCaseContent = ContentOf<typeof moveModelCaseInput>;
export type MoveGatheredCaseContent = ContentOf<typeof moveGatheredCaseInput>;

/** 撰写案例. */
export const writeModelCaseWrite: Write<WriteModelCaseInput, WriteModelCaseContent> = {
  mutation: 'writeModelCase',
  input: writeModelCaseInput,
  right: mayWithin('modelCase.write', 'division'),
};

/** 修改案例. */
export const changeModelCaseWrite: Write<ChangeModelCaseInput, ChangeModelCaseContent> = {
  mutation: 'changeModelCase',
  input: changeModelCaseInput,
  right: mayReach('modelCase.write', ['modelCase', rowOf('advisors.model_case')]),
};

/** 案例办理. */
export const moveModelCaseWrite: Write<MoveModelCaseInput, MoveModelCaseContent> = {
  mutation: 'moveModelCase',
  input: moveModelCaseInput,
  right: mayMove(modelCaseWorkflow, 'modelCase', rowOf('advisors.model_case')),
};

/** 案例发布. */
export const moveGatheredCaseWrite: Write<MoveGatheredCaseInput, MoveGatheredCaseContent> = {
  mutation: 'moveGatheredCase',
  input: moveGatheredCaseInput,
  right: mayMove(gatheredCaseWorkflow, 'gatheredCase', rowOf('advisors.gathered_case')),
};
