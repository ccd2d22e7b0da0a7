export { Conflict, isConflict } from './conflict.tsx';
export { Choices, Field } from './field.tsx';
export { filledIn, textIn } from './fields.ts';
export { isSame } from './use-draft.ts';
export { useHeldRows } from './use-held-rows.ts';
export { useWrite } from './use-write.ts';
export { WriteForm } from './write-form.tsx';
