export { refusingPartners } from './elsewhere.ts';
export { PartnerGrantService } from './partner-grant.service.ts';
export { createPartnerDoor } from './partner-door.ts';
export { type Partners, openPartners } from './partners.ts';
