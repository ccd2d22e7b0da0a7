export { DivisionField } from './division-field.tsx';
export { DivisionName } from './division-name.tsx';
