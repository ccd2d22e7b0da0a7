/** Who may do what with an advisor who moves, once more: from what the product promises, and not from its code. */

export type Act = 'read' | 'by key' | 'list' | 'change' | 'decide' | 'unmask' | 'export' | 'move';

export type Place = { readonly registeredIn: string; readonly liesIn: string };

export const scopeOf: Readonly<Record<Act, string>> = {
  read: 'advisor.read',
  'by key': 'advisor.read',
  list: 'advisor.read',
  change: 'advisor.register',
  decide: 'filing.decide',
  unmask: 'advisor.unmask',
  export: 'subject.export',
  move: 'advisor.register',
};

/** The district files those of streets, the street those of communities. */
export const authorityOf = (place: string): string => place.slice(0, place.length === 12 ? 9 : 6);

/** What a caller with these scopes is answered; `target` is where the advisor is to go. */
export function expectedOf(
  act: Act,
  { scopes, division }: { readonly scopes: string; readonly division: string },
  { registeredIn, liesIn }: Place,
  target: string,
): string {
  const reaches = (place: string): boolean => place.slice(0, division.length) === division;
  if (!scopes.split(' ').includes(scopeOf[act])) return 'SCOPE_MISSING';
  if (act === 'list') return reaches(liesIn) ? 'done' : 'absent';
  if (!reaches(liesIn) && !reaches(registeredIn)) return 'DIVISION_FORBIDDEN';
  if (act === 'move' && !reaches(target)) return 'DIVISION_FORBIDDEN';
  if (!reaches(liesIn)) return act === 'by key' ? 'absent' : 'NOT_FOUND';
  if (act === 'decide') return division === authorityOf(liesIn) ? 'done' : 'FILING_WRONG_AUTHORITY';
  if ((act === 'unmask' || act === 'export') && !reaches(authorityOf(liesIn))) return 'DIVISION_FORBIDDEN';
  return act === 'move' && target === liesIn ? 'INPUT_INVALID' : 'done';
}
