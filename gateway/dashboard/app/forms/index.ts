export { Field } from './field.tsx';
export { textIn } from './text-in.ts';
export { type Refusal, failureOf, refusalOf } from './refusal.ts';
export { Wrong } from './wrong.tsx';
