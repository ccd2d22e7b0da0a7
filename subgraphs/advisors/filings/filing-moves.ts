import type { Scope } from '#access';
import type { Action } from '#audit';
import { type DivisionCode, atLevel } from '#divisions';
import type { StationKind } from '../stations/station-kinds.ts';
import type { FilingState } from './filing-states.ts';

/** 备案操作. */
export type FilingAction = 'SUBMIT' | 'FILE' | 'RETURN' | 'CHANGE' | 'SUSPEND' | 'RESUME' | 'WITHDRAW';

type FilingMove = {
  readonly from: readonly FilingState[];
  readonly to: FilingState;
  /** Who may take the step: with `filing.decide` the filing authority alone, with `advisor.register` all within whose division the advisor is. */
  readonly scope: Extract<Scope, 'filing.decide' | 'advisor.register'>;
  readonly needsReason: boolean;
};

/** The whole workflow of a filing (policy clause 五(二)) as data. */
export const filingMoves: Readonly<Record<FilingAction, FilingMove>> = {
  SUBMIT: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', scope: 'advisor.register', needsReason: false },
  FILE: { from: ['SUBMITTED', 'CHANGED'], to: 'FILED', scope: 'filing.decide', needsReason: false },
  RETURN: { from: ['SUBMITTED', 'CHANGED'], to: 'RETURNED', scope: 'filing.decide', needsReason: true },
  CHANGE: { from: ['FILED'], to: 'CHANGED', scope: 'advisor.register', needsReason: false },
  SUSPEND: { from: ['FILED'], to: 'SUSPENDED', scope: 'filing.decide', needsReason: true },
  RESUME: { from: ['SUSPENDED'], to: 'FILED', scope: 'filing.decide', needsReason: false },
  WITHDRAW: {
    from: ['DRAFT', 'SUBMITTED', 'FILED', 'RETURNED', 'CHANGED', 'SUSPENDED'],
    to: 'WITHDRAWN',
    scope: 'filing.decide',
    needsReason: true,
  },
};

/** What the audit trail calls the steps. */
export const filingActs: Readonly<Record<FilingAction, Action>> = {
  SUBMIT: 'filing.submit',
  FILE: 'filing.file',
  RETURN: 'filing.return',
  CHANGE: 'filing.change',
  SUSPEND: 'filing.suspend',
  RESUME: 'filing.resume',
  WITHDRAW: 'filing.withdraw',
};

/**
 * Where the advisors of a station are filed (policy clause 五(二)): those of district and street stations with the
 * district, those of communities and professional points with the street; a professional point of a district, which no
 * street holds, with the district.
 */
export function filingAuthorityOf(station: { kind: StationKind; division: DivisionCode }): DivisionCode {
  const { kind, division } = station;
  const withStreet = kind === 'COMMUNITY_POINT' || kind === 'PROFESSIONAL_POINT';
  const street = withStreet ? atLevel(division, 'SUBDISTRICT') : undefined;
  return street ?? atLevel(division, 'DISTRICT') ?? division;
}
