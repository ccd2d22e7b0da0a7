import { type DivisionCode, type Level, levelOf } from '#divisions';

/** The four kinds of station (policy clause 三). */
export const stationKinds = [
  'DISTRICT_GUIDANCE',
  'SUBDISTRICT_SERVICE',
  'COMMUNITY_POINT',
  'PROFESSIONAL_POINT',
] as const;
export type StationKind = (typeof stationKinds)[number];

type KindRules = {
  /** Levels of division at which the kind may stand. */
  readonly levels: readonly Level[];
  /** At least so many filed advisors at each station; 0 where the policy sets no floor. */
  readonly floor: number;
  /** Whether a division holds at most one. */
  readonly single: boolean;
  /** Whether its advisors serve who lives in the division, and are more where more do. */
  readonly servesArea: boolean;
};

/**
 * What the policy asks of each kind (clause 三): a guidance station in each district; a service station with two
 * advisors in each street's affairs centre and sub-centre; a point with one advisor in each community; professional
 * points of districts and streets, as many as they need, without a floor.
 */
export const kindRules: Readonly<Record<StationKind, KindRules>> = {
  DISTRICT_GUIDANCE: { levels: ['DISTRICT'], floor: 1, single: true, servesArea: false },
  SUBDISTRICT_SERVICE: { levels: ['SUBDISTRICT'], floor: 2, single: false, servesArea: true },
  COMMUNITY_POINT: { levels: ['COMMUNITY'], floor: 1, single: true, servesArea: true },
  PROFESSIONAL_POINT: { levels: ['DISTRICT', 'SUBDISTRICT'], floor: 0, single: false, servesArea: false },
};

const REQUIRED: Readonly<Partial<Record<Level, StationKind>>> = {
  DISTRICT: 'DISTRICT_GUIDANCE',
  SUBDISTRICT: 'SUBDISTRICT_SERVICE',
  COMMUNITY: 'COMMUNITY_POINT',
};

/** The kind of station that the division must have; undefined for the city. */
export function requiredKindOf(division: DivisionCode): StationKind | undefined {
  return REQUIRED[levelOf(division)];
}
