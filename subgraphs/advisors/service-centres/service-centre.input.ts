import { z } from 'zod';
import { atLevel, levelOf } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { Write } from '#writes';
import type { ServiceCentreKind, SetServiceCentresInput } from '../resolvers.generated.ts';

const centre = z.object({
  kind: fields.given<ServiceCentreKind>(),
  name: fields.wholeText({ most: MOST.short }),
});

/** A street has one centre at least, and each of its centres once. */
const centres = fields.filledList(centre, MOST.entries, (listed) =>
  listed.flatMap((one, index) => {
    const isRepeated = one && listed.findIndex((other) => other?.name === one.name) < index;
    return isRepeated ? [[[index, 'name'], errors.refusedInput([], 'LISTED_TWICE', { value: one.name })] as const] : [];
  }),
);

export const setServiceCentresInput = inputOf<SetServiceCentresInput>()(
  () => ({
    division: fields.divisionCode(),
    centres,
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ division }) => ({
    division:
      division === undefined || levelOf(division) === 'SUBDISTRICT'
        ? undefined
        : errors.refusedInput([], 'NOT_A_STREET', { division }),
  }),
);

export type SetServiceCentresContent = ContentOf<typeof setServiceCentresInput>;

/** 列明街镇中心: by the district that the street lies in, and by no other authority. */
export const setServiceCentresWrite: Write<SetServiceCentresInput, SetServiceCentresContent> = {
  mutation: 'setServiceCentres',
  input: setServiceCentresInput,
  right: {
    scope: 'station.require',
    concerns: ['division'],
    authorize: ({ caller }, { division }) => {
      caller.may('station.require', division);
      const district = atLevel(division, 'DISTRICT');
      if (district === undefined || !caller.isAuthority(district)) {
        throw errors.divisionForbidden(division, caller.division);
      }
    },
  },
};
