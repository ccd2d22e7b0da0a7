export { Caller } from './caller.ts';
export { type DevelopmentKeys, developmentKeys } from './development-keys.ts';
export { type Persona, parsePersona, signDevelopmentToken } from './development-token.ts';
export { findRecord } from './find-record.ts';
export { type OwnerCheck, ownersAmong, ownersKnownTo } from './levels.ts';
export { type CallerRole, type Role, type Scope, type SomeScope, scopes, scopesOfRole } from './scopes.ts';
export { verifierOf } from './sign-in.ts';
export { type TokenVerifier, createTokenVerifier } from './verifier.ts';
