export { type Edit, type EditFormProps, type EditedRecord, defineEdit } from './edit.ts';
export { Said } from './edit-fields.tsx';
export { EditForm } from './edit-form.tsx';
