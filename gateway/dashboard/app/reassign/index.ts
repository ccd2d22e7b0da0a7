export { AdvisorChoices } from './advisor-choices.tsx';
export { AdvisorSelect } from './advisor-select.tsx';
export { ReassignForm, type Reassigned, reassigningOf } from './reassign-form.tsx';
export { clientsQuestion } from './reassign-question.ts';
export { useAdvisors } from './use-advisors.ts';
export { WhosePicker } from './whose-picker.tsx';
