export { Conflict } from './conflict.tsx';
export { Choices, Field, type FieldControl } from './field.tsx';
export { filledIn, textIn } from './fields.ts';
export { useField } from './form-context.ts';
export { Refusals } from './refusals.tsx';
export { isSame } from './use-draft.ts';
export { useHeldRows } from './use-held-rows.ts';
export { type WriteOfForm, useWrite } from './use-write.ts';
export { WriteForm } from './write-form.tsx';
