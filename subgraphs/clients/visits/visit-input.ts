import { type CalendarDate, isPlausible } from '#calendar';
import { errors } from '#errors';
import { inputInvalid, optionalTextFrom, setFrom, textFrom, textsFrom, wholeTextFrom } from '#input';

import type { Client } from '../clients/client.entity.ts';
import type { CorrectVisitInput, RecordVisitInput } from '../resolvers.generated.ts';
import type { VisitNotes } from '../sealed-columns.ts';

/** What a visit says, checked. */
export type VisitContent = ReturnType<typeof visitContentFrom>;

/** Checks what a visit is to say. Errors: VISIT_IN_FUTURE, INPUT_INVALID at the field. */
export function visitContentFrom(input: RecordVisitInput | CorrectVisitInput, today: CalendarDate) {
  if (input.visitedOn > today) throw errors.visitInFuture(input.visitedOn, today);
  return {
    visitedOn: input.visitedOn,
    mode: input.mode ?? 'HOME',
    nextStepOn: nextStepFrom(input, today),
    notes: notesFrom(input),
  };
}

function nextStepFrom({ visitedOn, nextStepOn }: RecordVisitInput | CorrectVisitInput, today: CalendarDate) {
  const path = ['input', 'nextStepOn'];
  if (!nextStepOn) return null;
  if (nextStepOn < visitedOn) {
    throw inputInvalid(path, `The next step is dated ${nextStepOn}, before the visit (${visitedOn}). Check the date.`);
  }
  if (!isPlausible(nextStepOn, today)) throw inputInvalid(path, `${nextStepOn} lies too far ahead. Check the year.`);
  return nextStepOn;
}

function notesFrom(input: RecordVisitInput | CorrectVisitInput): VisitNotes {
  return {
    place: input.place?.trim() ? wholeTextFrom(input.place, 200, ['input', 'place']) : null,
    companions: textsFrom(input.companions, { many: 20, most: 50 }, ['input', 'companions'], wholeTextFrom),
    summary: textFrom(input.summary, 4000, ['input', 'summary']),
    change: optionalTextFrom(input.change, 4000, ['input', 'change']),
    needs: setFrom(input.needs),
    photos: textsFrom(input.photos, { many: 50, most: 500 }, ['input', 'photos']),
    nextStep: optionalTextFrom(input.nextStep, 1000, ['input', 'nextStep']),
  };
}

/** A visit lies within the time of service. Errors: INPUT_INVALID. */
export function refuseOutsideService(visitedOn: CalendarDate, { startedOn, endedOn }: Client): void {
  const path = ['input', 'visitedOn'];
  if (visitedOn < startedOn) {
    throw inputInvalid(path, `The client was registered on ${startedOn}, after ${visitedOn}. Check the date.`);
  }
  if (endedOn !== null && endedOn !== undefined && visitedOn > endedOn) {
    throw inputInvalid(path, `The service of the client ended on ${endedOn}, before ${visitedOn}. Check the date.`);
  }
}
