export { Choices, Field } from './field.tsx';
export { filledIn, textIn } from './fields.ts';
export { isSame, useWrite } from './use-write.ts';
export { WriteForm } from './write-form.tsx';
