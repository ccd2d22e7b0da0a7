export { RulesInForce } from './rules-in-force.tsx';
export { Rules } from './rules.tsx';
export { SetWorkRules } from './set-work-rules.tsx';
export { workRulesQuestion } from './work-rules-question.ts';
