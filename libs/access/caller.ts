import { type DivisionCode, isDivisionCode, isWithin, loadShanghai, locate } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type CallerRole, type Scope, type SomeScope, isGrantedOnly, scopesOfJobsElsewhere } from './scopes.ts';

/** Who asks: made from a verified token, never from anything else. A token without a division makes no caller. */
export class Caller {
  readonly subject: string;
  /** The client of the identity provider that the token was made for, where it says so. */
  readonly client: string | undefined;
  readonly role: CallerRole;
  readonly division: DivisionCode;
  readonly scopes: ReadonlySet<Scope>;
  /** Whether the caller sees no row of the division, but what was granted. */
  readonly seesGrantedOnly: boolean;
  /** Whether the caller sees no row of the division, but what is published to everybody. */
  readonly seesPublishedOnly: boolean;
  /** The caller's rights as text: equal for callers who may see the same. */
  readonly rightsKey: string;

  constructor(claims: {
    subject: string;
    client?: string | undefined;
    role: CallerRole;
    division: DivisionCode;
    scopes: Iterable<Scope>;
  }) {
    this.subject = claims.subject;
    this.client = claims.client;
    this.role = claims.role;
    this.division = claims.division;
    this.scopes = new Set(claims.scopes);
    this.seesGrantedOnly = isGrantedOnly(this.role);
    this.seesPublishedOnly = this.role === 'public';
    const whose = this.seesGrantedOnly ? [this.subject] : [];
    this.rightsKey = [this.role, this.division, ...[...this.scopes].toSorted(), ...whose].join('|');
  }

  /**
   * The caller with the rights that hold at an owner of data. A job is its owner's own: at every other owner it reads what names
   * nobody served, and writes nothing, since each level writes its own.
   */
  withRightsAt(owner: DivisionCode): Caller {
    if (this.role !== 'system' || this.division === owner) return this;
    const { subject, client, role, division } = this;
    const scopes = [...this.scopes].filter((scope) => scopesOfJobsElsewhere.has(scope));
    return new Caller({ subject, client, role, division, scopes });
  }

  /**
   * Asserts that the caller holds the scope for a division: one that is named, or that of a row.
   * Errors: SCOPE_MISSING, DIVISION_MALFORMED, DIVISION_UNKNOWN, DIVISION_FORBIDDEN.
   */
  may(scope: SomeScope, division: DivisionCode): void {
    this.mayAnywhere(scope);
    if (!isDivisionCode(division)) throw malformed(division);
    if (!isKnown(division)) throw errors.divisionUnknown(division);
    if (!isWithin(division, this.division)) throw errors.divisionForbidden(division, this.division);
  }

  /** Like `may`, as a question. */
  can(scope: Scope, division: DivisionCode): boolean {
    return this.scopes.has(scope) && isDivisionCode(division) && isKnown(division) && isWithin(division, this.division);
  }

  /** Asserts that the caller holds the scope where a row lies. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  mayReach(scope: SomeScope, { division }: { readonly division: DivisionCode }): void {
    this.mayAnywhere(scope);
    if (!isWithin(division, this.division)) throw errors.divisionForbidden(division, this.division);
  }

  /** Whether the id says that the record was first registered at or beneath the caller's division, where it may lie no longer. */
  isIdWithin(id: string): boolean {
    const division = locate(id);
    return division !== undefined && isWithin(division, this.division);
  }

  /**
   * Asserts that the caller may look for a record by its id, before anything is read. Where the record lies is for its row to say.
   * Errors: SCOPE_MISSING, ID_MALFORMED.
   */
  mayLookFor(scope: SomeScope, id: string): void {
    this.mayAnywhere(scope);
    if (locate(id) === undefined) throw malformed(id);
    if (isDivisionCode(id) && !isKnown(id)) throw errors.divisionUnknown(id);
  }

  /**
   * Refuses a record of which the caller is shown no row, where its id says that it was first registered outside of the caller's
   * division. Where it was registered within, it may have moved away or never have been there, and is not found: nothing tells which.
   * Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN.
   */
  refuseUnseen(scope: SomeScope, id: string): void {
    this.mayLookFor(scope, id);
    const division = locate(id);
    if (division !== undefined && !this.isIdWithin(id)) throw errors.divisionForbidden(division, this.division);
  }

  /**
   * Whether the caller is the authority that a record names, which alone decides it: who sees a division from above does not
   * decide in its place.
   */
  isAuthority(authority: DivisionCode): boolean {
    return this.division === authority;
  }

  /** Asserts the scope alone, or one of several: for what every division may read, such as the libraries of the levels above. Errors: SCOPE_MISSING. */
  mayAnywhere(scope: SomeScope): void {
    const [first, ...others] = typeof scope === 'string' ? [scope] : scope;
    if (![first, ...others].some((one) => this.scopes.has(one))) throw errors.scopeMissing(first, ...others);
  }
}

/** Whether a code stands in the tree: a list of nowhere would be empty without a word. An id or a row may name a division of former days. */
function isKnown(code: DivisionCode): boolean {
  return loadShanghai().find(code) !== undefined;
}

/** What is digits alone was meant as a code; all else as an id. */
function malformed(codeOrId: string): GraphError {
  return /^\s*\d+\s*$/.test(codeOrId) ? errors.divisionMalformed(codeOrId) : errors.idMalformed(codeOrId);
}
