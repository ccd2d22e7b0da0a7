export { type Answer, type Trouble, NO_ANSWER, allTroublesOf, troublesOf } from './answer.ts';
export { askAfterWrite, askAgain, askAllAgain, askOnce, ensure } from './answers.ts';
export { client } from './client.ts';
export { useAnswer, useAnswers } from './use-answer.ts';
