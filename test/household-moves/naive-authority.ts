/** Who may do what with a household that moves, once more: from what the product promises, and not from its code. */

export type Act =
  | 'client'
  | 'household'
  | 'visit'
  | 'client by key'
  | 'household by key'
  | 'visit by key'
  | 'list'
  | 'list ended'
  | 'recordVisit'
  | 'correctVisit'
  | 'proposeConfirmation'
  | 'endService'
  | 'reopenClient'
  | 'reassignClients'
  | 'unmaskClient'
  | 'exportSubject'
  | 'move';

export type Place = { readonly registeredIn: string; readonly liesIn: string; readonly isServed: boolean };

export const scopeOf: Readonly<Record<Act, string>> = {
  client: 'client.read',
  household: 'client.read',
  visit: 'client.read',
  'client by key': 'client.read',
  'household by key': 'client.read',
  'visit by key': 'client.read',
  list: 'client.read',
  'list ended': 'client.read',
  recordVisit: 'visit.record',
  correctVisit: 'visit.record',
  proposeConfirmation: 'confirmation.propose',
  endService: 'client.write',
  reopenClient: 'client.write',
  reassignClients: 'client.write',
  unmaskClient: 'client.unmask',
  exportSubject: 'subject.export',
  move: 'client.write',
};

/** Acts on a client who is served; one is on a client who is not. */
const ON_SERVED: readonly Act[] = ['recordVisit', 'proposeConfirmation', 'endService', 'reassignClients'];

/** What a caller with these scopes is answered; `target` is where the household is to go. */
export function expectedOf(
  act: Act,
  { scopes, division }: { readonly scopes: string; readonly division: string },
  { registeredIn, liesIn, isServed }: Place,
  target: string,
): string {
  const reaches = (place: string): boolean => place.slice(0, division.length) === division;
  if (!scopes.split(' ').includes(scopeOf[act])) return 'SCOPE_MISSING';
  if (act === 'list') return reaches(liesIn) && isServed ? 'done' : 'absent';
  if (act === 'list ended') return reaches(liesIn) && !isServed ? 'done' : 'absent';
  // It names the caller's own division, within which the client is looked for.
  if (act === 'reassignClients' && !reaches(liesIn)) return 'NOT_FOUND';
  if (!reaches(liesIn) && !reaches(registeredIn)) return 'DIVISION_FORBIDDEN';
  if (act === 'move' && !reaches(target)) return 'DIVISION_FORBIDDEN';
  if (!reaches(liesIn)) return act.endsWith('by key') ? 'absent' : 'NOT_FOUND';
  if (ON_SERVED.includes(act) && !isServed) return 'CLIENT_NOT_ACTIVE';
  if (act === 'reopenClient' && isServed) return 'INPUT_INVALID';
  return act === 'move' && target === liesIn ? 'INPUT_INVALID' : 'done';
}
