export { type Language, type Message, type MessageValue, type MessageValues, languages } from './message.ts';
export { type InputReason, type MessageKey, type ReasonOf, isMessageKey, messages } from './messages.ts';
export { placeholdersOf, sentenceOf } from './sentence.ts';
export { wordAnew } from './word-anew.ts';
