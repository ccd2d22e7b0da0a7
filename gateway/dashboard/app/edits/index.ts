export { type Edit, type EditFormProps, type EditedRecord, defineEdit } from './edit.ts';
export { Said } from './said.tsx';
export { EditForm } from './edit-form.tsx';
export { textsOfExceptions, textsOfWeek } from './hours.ts';
export { exceptionLines } from './hours-words.ts';
