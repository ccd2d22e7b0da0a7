export { type Asked, operationOf, readAsked } from './asked.ts';
export { collectDocuments } from './sources.ts';
export { type TrustedDocuments, listOwnDocuments, openTrustedDocuments } from './trusted-documents.ts';
