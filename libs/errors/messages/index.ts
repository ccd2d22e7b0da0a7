export type { InputReason } from './input.ts';
export { type Language, type MessageValue, type MessageValues, languages } from './message.ts';
export { type MessageKey, type ReasonOf, messages } from './messages.ts';
export { placeholdersOf, sentenceOf } from './sentence.ts';
export { type Worded, wordAnew } from './word-anew.ts';
