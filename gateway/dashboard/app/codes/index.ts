export { useChoices } from './use-choices.ts';
export { useCodeLists } from './use-code-lists.ts';
