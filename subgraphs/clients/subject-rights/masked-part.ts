import { fieldsOf } from '#audit';
import type { DivisionCode } from '#divisions';

import { type ClientPart, type RecordPart, exported } from './export-part.ts';

/** The fields of a document that name the person, in alphabetical order. */
export const NAMING: readonly string[] = [
  ...new Set(Object.values(exported).flatMap(({ maskedNames }) => maskedNames)),
].toSorted();

/**
 * The document for one who may see the record but not the person, who lives in a division: masked as the graph masks it, today's values and
 * earlier ones.
 */
export function maskedPart({ mergedRecords, ...part }: ClientPart, division: DivisionCode): ClientPart {
  return {
    ...maskedRecord(part, division),
    mergedRecords: mergedRecords.map((record) => maskedRecord(record, division)),
  };
}

function maskedRecord(part: RecordPart, division: DivisionCode): RecordPart {
  const { client, household, earlierVersions } = part;
  const { earlierAddresses } = household;
  return {
    ...part,
    client: exported.client.masked(client),
    earlierVersions: earlierVersions.map((version) => exported.earlierVersions.masked(version)),
    household: {
      ...household,
      ...exported.household.masked(household),
      earlierAddresses: earlierAddresses.map((one) => exported.earlierAddresses.masked(one, { division })),
    },
  };
}

/** The names of the fields that hold something and are shown as they are, for the trail: none that is masked. */
export function shownFields({ client, household, ...others }: ClientPart, masked: readonly string[]): string[] {
  return fieldsOf({ ...household, ...client, ...others }).filter((field) => !masked.includes(field));
}
