import type { EntityManager } from '@mikro-orm/postgresql';
import type { GuidanceQuestion } from './guidance-question.entity.ts';
import { stepOfQuestion } from './guidance-step.entity.ts';
import type { GuidanceState } from './guidance.workflow.ts';

/** Who brings a question to a state, when and why. */
export type Entering = {
  readonly to: GuidanceState;
  readonly at: Date;
  readonly by: string;
  readonly reason?: string | null;
};

/** Brings a question to a state, with the step that did. */
export function enterState(
  em: EntityManager,
  question: GuidanceQuestion,
  { to, at, by, reason = null }: Entering,
): void {
  const from = question.state;
  Object.assign(question, { state: to, since: at });
  em.persist([question, stepOfQuestion(question, from, { reason, by })]);
}
