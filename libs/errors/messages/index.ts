export type { InputReason } from './input.ts';
export { type Language, type MessageValues, languages } from './message.ts';
export { type MessageKey, type ReasonOf, messages } from './messages.ts';
export { placeholdersOf, sentenceOf } from './sentence.ts';
export { wordAnew } from './word-anew.ts';
