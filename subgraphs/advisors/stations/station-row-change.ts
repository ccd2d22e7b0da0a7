import { isSame } from '#changes';
import type { ImportMode } from '#imports';
import type { Station } from './station.entity.ts';
import type { ChangeStationContent, OpenStationContent } from './station.input.ts';

const COMPARED = ['address', 'directions', 'phone', 'onlineChannels', 'providerName', 'areaKm2'] as const;

/** What a row changes of a station that is open already; undefined where it changes nothing. What it leaves blank stays. */
export function stationChangeIn(
  station: Station,
  row: OpenStationContent,
  mode: Exclude<ImportMode, 'KEEP'>,
): ChangeStationContent | undefined {
  const isOverwritten = mode === 'OVERWRITE';
  const hours = isOverwritten || !station.serviceHours ? changedHours(station, row) : {};
  const others = COMPARED.filter(
    (field) =>
      !isBlank(row[field]) && (isOverwritten || isBlank(station[field])) && !isSame(station[field], row[field]),
  );
  const changes = { ...hours, ...Object.fromEntries(others.map((field) => [field, row[field]])) };
  if (Object.keys(changes).length === 0) return undefined;
  return { ...NOTHING, ...changes, station: station.id, version: station.version };
}

/** The remark goes with the hours. */
function changedHours(station: Station, { weeklyHours, hoursRemark }: OpenStationContent) {
  if (weeklyHours === null) return {};
  return {
    ...(!isSame(station.weeklyHours, weeklyHours) && { weeklyHours }),
    ...(hoursRemark !== null && !isSame(station.hoursRemark, hoursRemark) && { hoursRemark }),
  };
}

function isBlank(value: string | readonly string[] | number | null | undefined): boolean {
  return typeof value !== 'number' && !value?.length;
}

const NOTHING = {
  name: undefined,
  serviceHours: undefined,
  weeklyHours: undefined,
  hoursExceptions: undefined,
  hoursRemark: undefined,
  address: undefined,
  directions: undefined,
  phone: undefined,
  onlineChannels: undefined,
  providerName: undefined,
  street: undefined,
  provider: undefined,
  areaKm2: undefined,
  idempotencyKey: null,
};
