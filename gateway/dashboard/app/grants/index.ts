export { GrantCard } from './grant-card.tsx';
export { GrantCase } from './grant-case.tsx';
export { grantQuestion } from './grant-question.ts';
export { grantKinds } from './grant-words.ts';
export { GrantedCard, GrantedVisits } from './granted-card.tsx';
export { grantedQuestion } from './granted-question.ts';
export { RevokeGrant } from './revoke-grant.tsx';
