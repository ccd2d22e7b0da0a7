import { useSyncExternalStore } from 'react';
import type { Role, Scope } from '#access';

/** Who is signed in, as the gateway read it from the token. */
export type CallerOfPage = {
  readonly subject: string;
  readonly role: Role;
  readonly division: string;
  readonly scopes: readonly Scope[];
};

/** Where people sign in, and what this page is and asks for there. */
export type ProviderSettings = { readonly issuer: string; readonly clientId: string; readonly scope: string };

export type Session = {
  readonly token: string;
  readonly caller: CallerOfPage;
  /** Where the token came from and is renewed, if it is renewed at all. */
  readonly provider?: ProviderSettings;
  /** What the partners' own endpoint is entered with; handed out in development. */
  readonly partnerKey?: string;
};

const KEY = 'session';
/** Names the last signing out in any tab of this browser; each tab keeps the one that it knows of. */
const SIGNED_OUT = 'signed-out';
const listeners = new Set<() => void>();
let endedBecause: 'expired' | 'elsewhere' | undefined;
if (!knowsOfSignOut()) forget();
let session = read();

addEventListener('storage', leaveAfterOthers);
// A tab that was asleep meanwhile, or is shown again by going back, hears of nothing.
addEventListener('pageshow', leaveAfterOthers);

/** For as long as the tab is open; never in a cookie, nor kept on disk by this page. */
export function begin(next: Session): void {
  sessionStorage.setItem(KEY, JSON.stringify(next));
  endedBecause = undefined;
  change(next);
}

/** The same person goes on with another token: nothing on screen changes. */
export function renew(token: string): void {
  if (session === undefined) return;
  session = { ...session, token };
  sessionStorage.setItem(KEY, JSON.stringify(session));
}

/** The session of this tab: its person goes on after signing in again. */
export function expire(): void {
  if (session === undefined) return;
  sessionStorage.removeItem(KEY);
  endedBecause = 'expired';
  change(undefined);
}

/** The sessions of all tabs: nobody finds one of them open at this desk. */
export function end(): void {
  localStorage.setItem(SIGNED_OUT, crypto.randomUUID());
  knowSignOut();
  sessionStorage.removeItem(KEY);
  endedBecause = undefined;
  change(undefined);
}

export function currentSession(): Session | undefined {
  return session;
}

export function hasExpired(): boolean {
  return endedBecause === 'expired';
}

/** Whether somebody signed out in another tab. */
export function hasEndedElsewhere(): boolean {
  return endedBecause === 'elsewhere';
}

export function useSession(): Session | undefined {
  return useSyncExternalStore(onSession, currentSession);
}

export function onSession(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

function leaveAfterOthers(): void {
  if (knowsOfSignOut()) return;
  forget();
  endedBecause = session === undefined ? undefined : 'elsewhere';
  change(undefined);
}

function knowsOfSignOut(): boolean {
  return (sessionStorage.getItem(SIGNED_OUT) ?? '') === (localStorage.getItem(SIGNED_OUT) ?? '');
}

function knowSignOut(): void {
  sessionStorage.setItem(SIGNED_OUT, localStorage.getItem(SIGNED_OUT) ?? '');
}

/** The session, what was typed, and what a provider's sign-in keeps. */
function forget(): void {
  sessionStorage.clear();
  knowSignOut();
}

function change(next: Session | undefined): void {
  session = next;
  for (const hear of listeners) hear();
}

function read(): Session | undefined {
  try {
    const kept: Session | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept?.token === undefined || kept.caller === undefined ? undefined : kept;
  } catch {
    return undefined;
  }
}
