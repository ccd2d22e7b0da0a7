export {
  type Answer,
  type Trouble,
  NO_ANSWER,
  allTroublesOf,
  areForbiddenParts,
  isForbiddenPart,
  troublesOf,
} from './answer.ts';
export { askAfterWrite, askPatiently, ensure, poll } from './answers.ts';
export { tellOfChange, useRefresh } from './refresh.ts';
export { useAnswer, useAnswers } from './use-answer.ts';
export { useLastSeen } from './use-last-seen.ts';
export { type Refusal, type WriteData, type WriteOutcome, sendWrite } from './write.ts';
