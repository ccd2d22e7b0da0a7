export { type Answer, type Trouble, NO_ANSWER, allTroublesOf, troublesOf } from './answer.ts';
export { askAfterWrite, askAgain, askAllAgain, askLostAgain, askOnce, ensure } from './answers.ts';
export { useAnswer, useAnswers } from './use-answer.ts';
export { useLastSeen } from './use-last-seen.ts';
export { type Refusal, type WriteData, type WriteOutcome, sendWrite } from './write.ts';
