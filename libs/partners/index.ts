export { ensureDemoGrant } from './demo.ts';
export { type Done, addGrant, revokeGrant, rotateKey } from './edit.ts';
export { type Grant, type GrantState, endOf, stateOf } from './grant.ts';
export { isSameHash, keyHashOf, partnerInKey } from './key.ts';
export { parsePartnersFile, readPartnersFile } from './partners-file.ts';
export { type AdmittedPartner, PARTNER_HEADER, partnerCaller, readStatement, statementOf } from './statement.ts';
export { type PartnerTag, tagSets } from './tags.ts';
