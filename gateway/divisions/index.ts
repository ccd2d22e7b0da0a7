export { type DivisionAnswersOptions, createDivisionAnswers } from './answers.ts';
export { serveDivisions } from './serve.ts';
