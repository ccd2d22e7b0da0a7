export { type Edit, type EditedRecord, defineEdit } from './edit.ts';
export { Said } from './said.tsx';
export { EditForm } from './edit-form.tsx';
