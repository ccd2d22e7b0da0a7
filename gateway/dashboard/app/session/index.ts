export { homeOf } from './home.ts';
export { personas } from './personas.ts';
export {
  type CallerOfPage,
  type Session,
  begin,
  currentSession,
  end,
  hasExpired,
  onSession,
  useSession,
} from './session.ts';
export { type SignInSettings, readSignInSettings, signInAs, signInWith } from './sign-in.ts';
