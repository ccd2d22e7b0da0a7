import { type DivisionCode, levelOf } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import type { ChangeStationInput, CloseStationInput, OpenStationInput } from '../resolvers.generated.ts';
import { type StationKind, kindRules } from './station-kinds.ts';

/** What a station publishes (policy clause 四), field by field, whether it is opened or changed. */
const line = { most: MOST.short } as const;
const published = {
  name: fields.wholeText(line),
  serviceHours: fields.text({ ...line, multiline: true }),
  address: fields.wholeText(line),
  directions: fields.optionalText({ ...line, multiline: true }),
  phone: fields.phone({ published: true }),
  onlineChannels: fields.filledSet(fields.text({ ...line, multiline: true })),
  providerName: fields.optionalWholeText(line),
};

export const openStationInput = inputOf<OpenStationInput>()(
  () => ({
    division: fields.divisionCode(),
    kind: fields.given<StationKind>(),
    ...published,
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ division, kind, providerName }) => ({
    kind: levelRefusal(division, kind),
    providerName: providerRefusal(kind, providerName),
  }),
);

export const changeStationInput = inputOf<ChangeStationInput>()(() => ({
  station: fields.recordId(),
  version: fields.given<number>(),
  // Which stations name a provider is known by the row.
  ...fields.changes(published),
  idempotencyKey: fields.idempotencyKey(),
}));

export const closeStationInput = inputOf<CloseStationInput>()((today) => ({
  station: fields.recordId(),
  version: fields.given<number>(),
  reason: fields.text({ ...line, multiline: true }),
  closedOn: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type OpenStationContent = ContentOf<typeof openStationInput>;
type ChangeStationContent = ContentOf<typeof changeStationInput>;
export type CloseStationContent = ContentOf<typeof closeStationInput>;

/** 设立站点. */
export const openStationWrite: Write<OpenStationInput, OpenStationContent> = {
  mutation: 'openStation',
  input: openStationInput,
  right: mayWithin('station.open', 'division'),
};

/** 变更站点信息. */
export const changeStationWrite: Write<ChangeStationInput, ChangeStationContent> = {
  mutation: 'changeStation',
  input: changeStationInput,
  right: mayReach('station.open', ['station', rowOf('advisors.station')]),
};

/** 撤销站点. */
export const closeStationWrite: Write<CloseStationInput, CloseStationContent> = {
  mutation: 'closeStation',
  input: closeStationInput,
  right: mayReach('station.open', ['station', rowOf('advisors.station')]),
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
export function providerRefusal(
  kind: StationKind | undefined,
  providerName: string | null | undefined,
): GraphError | undefined {
  if (kind === 'PROFESSIONAL_POINT') return providerName === null ? errors.refusedInput([], 'EMPTY') : undefined;
  return providerName ? errors.refusedInput([], 'NOT_RUN_BY_PROVIDER') : undefined;
}
