import type { Caller } from '#access';
import { type CursorKeys, MOST_ROWS, compareCursorKeys, decodeCursor, encodeCursor } from '#cursor';
import { type DivisionTree, type Division, isWithin, parseDivisionCode } from '#divisions';
import { errors } from '#errors';
import { type Grant, type GrantState, stateOf } from '#partners';
import type { Partners } from './partners.ts';

/** A grant as others may see it: nothing of its keys but how many hold. */
export type PartnerGrant = Pick<Grant, 'partner' | 'name' | 'purpose' | 'requestsPerDay' | 'requestsPerMinute'> & {
  readonly id: string;
  readonly division: Division;
  readonly tags: string[];
  readonly clients: string[];
  readonly keys: number;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | undefined;
  readonly state: GrantState;
  readonly requestsToday: number;
};

type Question = {
  readonly within: string;
  readonly state?: GrantState | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

type Sources = {
  /** Throws UNAUTHENTICATED when nobody asks. */
  readonly caller: () => Caller;
  readonly tree: DivisionTree;
  readonly partners: Pick<Partners, 'book' | 'counts'>;
  readonly now: () => Date;
};

/** Which partners may read what: for the city and for each district, whose data they are. */
export class PartnerGrantService {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * The grants that reach into a division, by partner and id. Errors: UNAUTHENTICATED, SCOPE_MISSING, DIVISION_UNKNOWN,
   * DIVISION_FORBIDDEN, DIVISION_MALFORMED, PAGE_SIZE_INVALID, CURSOR_INVALID.
   */
  list({ within, state, first, after }: Question) {
    const { caller, partners, now } = this.#sources;
    caller().mayAnywhere('partner.read');
    const place = parseDivisionCode(within);
    if (place === undefined) throw errors.divisionMalformed(within);
    caller().may('partner.read', place);
    const at = now();
    const found = partners
      .book()
      .grants.filter(({ division }) => isWithin(division, place) || isWithin(place, division))
      .filter((grant) => !state || stateOf(grant, at) === state)
      .toSorted((a, b) => compareCursorKeys(keysOf(a), keysOf(b)));
    return pageOf(found, { first, after }, (grant) => this.#shown(grant, at));
  }

  #shown(grant: Grant, at: Date): PartnerGrant {
    const { tree, partners } = this.#sources;
    const division = tree.find(grant.division);
    if (division === undefined) throw new TypeError('the partners file was read against this tree');
    const { grant: id, partner, name, purpose, requestsPerDay, requestsPerMinute } = grant;
    return {
      id,
      partner,
      name,
      purpose,
      requestsPerDay,
      requestsPerMinute,
      division,
      tags: [...grant.tags],
      clients: [...grant.clients],
      keys: grant.keys.filter(({ until }) => until === undefined || until > at).length,
      grantedAt: grant.granted,
      expiresAt: grant.expires,
      revokedAt: grant.revoked,
      state: stateOf(grant, at),
      requestsToday: partners.counts.of(id, at),
    };
  }
}

function keysOf({ partner, grant }: Grant): CursorKeys {
  return [partner, grant];
}

function pageOf(
  found: readonly Grant[],
  { first, after }: Pick<Question, 'first' | 'after'>,
  show: (grant: Grant) => PartnerGrant,
) {
  const limit = first ?? 50;
  if (limit < 1 || limit > MOST_ROWS) throw errors.pageSizeInvalid(limit);
  const position = after === undefined || after === null ? undefined : positionOf(after);
  const rest = found.filter((grant) => position === undefined || compareCursorKeys(keysOf(grant), position) > 0);
  const edges = rest.slice(0, limit).map((grant) => ({ cursor: encodeCursor(keysOf(grant)), node: show(grant) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > limit,
      hasPreviousPage: position !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: found.length,
  };
}

function positionOf(after: string): CursorKeys {
  const keys = decodeCursor(after);
  if (keys?.length !== 2) throw errors.cursorInvalid();
  return keys;
}
