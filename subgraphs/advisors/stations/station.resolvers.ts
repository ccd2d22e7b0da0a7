import { missingOf } from './must-publish.ts';
import { streetOf } from './street.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../resolvers.generated.ts';

const Query: QueryResolvers = {
  station: (_, { id }, { stations }) => stations.get(id),
  fetch__Station: (_, { id }, { stations }) => stations.get(id),
  stations: (_, args, { stations }) => stations.list(args),
  divisionsWithoutStation: (_, args, { stations }) => stations.listDivisionsWithout(args),
};

const Mutation: MutationResolvers = {
  openStation: (_, { input }, { stations }) => stations.open(input),
  changeStation: (_, { input }, { stations }) => stations.change(input),
  publishStation: (_, { input }, { stations }) => stations.publish(input),
  moveStation: (_, { input }, { stations }) => stations.move(input),
  mergeStations: (_, { input }, { stations }) => stations.merge(input),
  closeStation: (_, { input }, { stations }) => stations.close(input),
};

export const stationResolvers: Resolvers = {
  Query,
  Mutation,
  Station: {
    __resolveReference: ({ id }, { stations }) => stations.find(id),
    division: ({ division }) => ({ code: division }),
    hoursExceptions: ({ hoursExceptions }) =>
      hoursExceptions.map((exception) => ({ ...exception, closed: exception.intervals.length === 0 })),
    openNow: (station, _, { stations }) => stations.openNow(station),
    opensNext: (station, _, { stations }) => stations.opensNext(station),
    provider: ({ provider: id }) => (id ? { id } : null),
    missing: (station, _, { stations }) => missingOf(stations.forStaff(station)),
    uncheckedSince: (station, _, { stations }) => stations.forStaff(station).uncheckedSince,
    areaKm2: (station, _, { stations }) => stations.forStaff(station).areaKm2 ?? null,
    mergedInto: ({ mergedInto }, _, { stations }) => (mergedInto ? stations.findSeen(mergedInto) : null),
    history: (station, _, { stations }) => stations.historyOf(station),
    advisedStaffing: (station, _, { stations }) => stations.advisedStaffingOf(station),
    street: (station) => {
      const street = streetOf(station);
      return street && { code: street };
    },
    advisors: (station, args, { advisors }) => advisors.listPostedAt(station, args),
  },
  StationStep: {
    on: ({ onDay }) => onDay,
    fromDivision: ({ fromDivision: code }) => code && { code },
    toDivision: ({ toDivision: code }) => code && { code },
    other: ({ other }, _, { stations }) => (other ? stations.findSeen(other) : null),
    by: ({ bySubject }) => bySubject,
  },
};
