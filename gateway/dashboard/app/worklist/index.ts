export { ClientConfirmations } from './client-confirmations.tsx';
export { ClientCard } from './client-card.tsx';
export { type ClientOfPage, clientQuestion } from './client-question.ts';
export { Fact } from './fact.tsx';
export { EndService } from './end-service.tsx';
export { type MovedTo, MoveHousehold } from './move-household.tsx';
export { RecordVisit, recordingOf } from './record-visit.tsx';
export { UnmaskClient } from './unmask-client.tsx';
export { LastVisits } from './last-visits.tsx';
