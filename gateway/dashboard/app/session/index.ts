export {
  type Basis,
  type Draft,
  type Fields,
  draftAt,
  draftKeyOf,
  hasDrafts,
  isDrafted,
  keepDraft,
  onDrafts,
  replaceDraft,
} from './drafts.ts';
export { homeOf, seesDivisions } from './home.ts';
export { personas } from './personas.ts';
export {
  type CallerOfPage,
  type ProviderSettings,
  type Session,
  begin,
  currentSession,
  expire,
  hasEndedElsewhere,
  hasExpired,
  onSession,
  useSession,
} from './session.ts';
export { type SignInSettings, readSignInSettings, resumeRenewal, signInAs, signInWith, signOut } from './sign-in.ts';
