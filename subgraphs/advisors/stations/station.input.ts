import { type DivisionCode, levelOf } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import { mayMove } from '#moves';
import type { RequestScope } from '#server';
import { hoursExceptions, weeklyHours } from '../opening-hours/index.ts';
import type {
  ChangeStationInput,
  CloseStationInput,
  MergeStationsInput,
  MoveStationInput,
  OpenStationInput,
  PublishStationInput,
} from '../resolvers.generated.ts';
import { areaKm2 } from './area.ts';
import { hoursRefusals } from './station-hours.ts';
import { type StationKind, kindRules } from './station-kinds.ts';
import { streetRefusal } from './street.ts';

/** What a station publishes (policy clause 四), field by field, whether it is opened or changed. But for its name it may be unknown as yet. */
const line = { most: MOST.short } as const;
const published = {
  name: fields.wholeText(line),
  serviceHours: fields.optional(fields.text({ ...line, multiline: true })),
  weeklyHours: fields.optional(weeklyHours()),
  hoursExceptions: hoursExceptions(),
  hoursRemark: fields.optionalText({ ...line, multiline: true }),
  address: fields.optional(fields.wholeText(line)),
  directions: fields.optionalText({ ...line, multiline: true }),
  phone: fields.optional(fields.phone({ published: true })),
  onlineChannels: fields
    .optional(fields.filledSet(fields.text({ ...line, multiline: true })))
    .transform((channels) => channels ?? []),
  providerName: fields.optionalWholeText(line),
  /** Of a professional point of the district: where it stands. */
  street: fields.optional(fields.divisionCode()),
  provider: fields.optional(fields.recordId()),
  areaKm2: fields.optional(areaKm2()),
};

export const openStationInput = inputOf<OpenStationInput>()(
  () => ({
    division: fields.divisionCode(),
    kind: fields.given<StationKind>(),
    ...published,
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ division, kind, providerName, provider, street, ...hours }) => ({
    kind: levelRefusal(division, kind),
    ...providerRefusals(kind, { providerName, provider }),
    street: division && kind && street !== undefined ? streetRefusal({ division, kind }, street) : undefined,
    ...hoursRefusals(hours),
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

const moveStationInput = inputOf<MoveStationInput>()((today) => ({
  station: fields.recordId(),
  version: fields.given<number>(),
  division: fields.optional(fields.divisionCode()),
  address: fields.optional(published.address),
  directions: published.directions,
  movedOn: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

const mergeStationsInput = inputOf<MergeStationsInput>()((today) => ({
  station: fields.recordId(),
  version: fields.given<number>(),
  into: fields.recordId(),
  reason: fields.text({ ...line, multiline: true }),
  mergedOn: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

const publishStationInput = inputOf<PublishStationInput>()(() => ({
  station: fields.recordId(),
  version: fields.given<number>(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type OpenStationContent = ContentOf<typeof openStationInput>;
export type ChangeStationContent = ContentOf<typeof changeStationInput>;
export type CloseStationContent = ContentOf<typeof closeStationInput>;
export type MoveStationContent = ContentOf<typeof moveStationInput>;
export type MergeStationsContent = ContentOf<typeof mergeStationsInput>;
export type PublishStationContent = ContentOf<typeof publishStationInput>;

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

/** 公布站点. */
export const publishStationWrite: Write<PublishStationInput, PublishStationContent> = {
  mutation: 'publishStation',
  input: publishStationInput,
  right: mayReach('station.open', ['station', rowOf('advisors.station')]),
};

/** 迁移站点: to another division by one who has both in charge. */
export function moveStationWrite(
  holder: Pick<RequestScope, 'owner' | 'delegated'>,
): Write<MoveStationInput, MoveStationContent> {
  const here = mayReach('station.open', ['station', rowOf('advisors.station')]);
  const elsewhere = mayMove({ kind: 'station', table: 'advisors.station', scope: 'station.open' }, holder);
  return {
    mutation: 'moveStation',
    input: moveStationInput,
    right: {
      scope: 'station.open',
      concerns: ['station', 'division'],
      authorize: (reader, { station, division }) =>
        division ? elsewhere.authorize(reader, { station, division }) : here.authorize(reader, { station }),
    },
  };
}

/** 合并站点: by one who has both stations in charge. */
export const mergeStationsWrite: Write<MergeStationsInput, MergeStationsContent> = {
  mutation: 'mergeStations',
  input: mergeStationsInput,
  right: mayReach('station.open', ['station', rowOf('advisors.station')], ['into', rowOf('advisors.station')]),
};

/** Why a kind of station cannot stand in a division; undefined when it can. */
export function levelRefusal(
  division: DivisionCode | undefined,
  kind: StationKind | undefined,
): GraphError | undefined {
  if (division === undefined || kind === undefined) return undefined;
  const { levels } = kindRules[kind];
  const level = levelOf(division);
  if (levels.includes(level)) return undefined;
  return errors.refusedInput([], 'WRONG_LEVEL', { stationKind: kind, levels, division, level });
}

type RunBy = { readonly providerName?: string | null | undefined; readonly provider?: string | null | undefined };

/** A professional point names the organisation that runs it, by its record or in words; no other station does (policy clause 三(四)). */
export function providerRefusals(
  kind: StationKind | undefined,
  { providerName, provider }: RunBy,
): { readonly [Field in keyof RunBy]?: GraphError | undefined } {
  if (kind === 'PROFESSIONAL_POINT') {
    const isMissing = providerName === null && provider === null;
    return isMissing ? { providerName: errors.refusedInput([], 'EMPTY') } : {};
  }
  return {
    ...(providerName && { providerName: errors.refusedInput([], 'NOT_RUN_BY_PROVIDER') }),
    ...(provider && { provider: errors.refusedInput([], 'NOT_RUN_BY_PROVIDER') }),
  };
}
