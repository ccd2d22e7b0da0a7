import { type DivisionCode, levelOf } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayWithin } from '#writes';
import type { OpenStationInput } from '../resolvers.generated.ts';
import { type StationKind, kindRules } from './station-kinds.ts';

const name = { most: MOST.short } as const;

export const openStationInput = inputOf<OpenStationInput>()(
  () => ({
    division: fields.divisionCode(),
    kind: fields.given<StationKind>(),
    name: fields.wholeText(name),
    serviceHours: fields.text({ most: MOST.short, multiline: true }),
    address: fields.wholeText(name),
    phone: fields.phone({ published: true }),
    onlineChannels: fields.filledSet(fields.text({ most: MOST.short, multiline: true })),
    providerName: fields.optionalWholeText(name),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ division, kind, providerName }) => ({
    kind: levelRefusal(division, kind),
    providerName: providerRefusal(kind, providerName),
  }),
);

export type OpenStationContent = ContentOf<typeof openStationInput>;

/** 设立站点. */
export const openStationWrite: Write<OpenStationInput, OpenStationContent> = {
  mutation: 'openStation',
  input: openStationInput,
  right: mayWithin('station.open', 'division'),
};

/** Why a kind of station cannot stand in a division; undefined when it can. */
function levelRefusal(division: DivisionCode | undefined, kind: StationKind | undefined): GraphError | undefined {
  if (division === undefined || kind === undefined) return undefined;
  const { levels } = kindRules[kind];
  const level = levelOf(division);
  if (levels.includes(level)) return undefined;
  return errors.refusedInput([], 'WRONG_LEVEL', { stationKind: kind, levels, division, level });
}

/** A professional point names the organisation that runs it; no other station does (policy clause 三(四)). */
function providerRefusal(
  kind: StationKind | undefined,
  providerName: string | null | undefined,
): GraphError | undefined {
  if (kind === 'PROFESSIONAL_POINT') return providerName === null ? errors.refusedInput([], 'EMPTY') : undefined;
  return providerName ? errors.refusedInput([], 'NOT_RUN_BY_PROVIDER') : undefined;
}
