import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import type { AnswerVersion } from './guidance-answer.entity.ts';

/** An answer as it is shown: as its bureau keeps it, or as whoever asked has it. */
export type ShownAnswer = {
  readonly id: RecordId;
  readonly division: DivisionCode;
  readonly askedFrom: DivisionCode;
  readonly topic?: CodeKey | null | undefined;
  readonly title: string;
  readonly question: string;
  readonly versions: readonly AnswerVersion[];
  readonly withdrawnOn?: CalendarDate | null | undefined;
};
