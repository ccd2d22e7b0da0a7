export { FormOf } from './form-of.tsx';
export { formQuestion } from './form-question.ts';
export { filledFormIn } from './given.ts';
