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
const listeners = new Set<() => void>();
let session = read();
let endedBecause: 'expired' | undefined;

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

export function end(why?: 'expired'): void {
  if (session === undefined) return;
  sessionStorage.removeItem(KEY);
  endedBecause = why;
  change(undefined);
}

export function currentSession(): Session | undefined {
  return session;
}

export function hasExpired(): boolean {
  return endedBecause === 'expired';
}

export function useSession(): Session | undefined {
  return useSyncExternalStore(onSession, currentSession);
}

export function onSession(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
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
