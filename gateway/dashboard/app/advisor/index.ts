export { AdvisorFacts } from './advisor-facts.tsx';
export { advisorQuestion } from './advisor-question.ts';
export { OwnRecord } from './own-record.tsx';
