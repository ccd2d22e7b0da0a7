export { deputiesQuestion } from './deputies-question.ts';
export { DeputiesTable } from './deputies-table.tsx';
export { NameDeputy } from './name-deputy.tsx';
