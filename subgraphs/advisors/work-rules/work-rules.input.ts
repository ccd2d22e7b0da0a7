import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayWithin } from '#writes';
import type { SetWorkRulesInput } from '../resolvers.generated.ts';
import type { StationKind } from '../stations/station-kinds.ts';

const setWorkRulesInput = inputOf<SetWorkRulesInput>()(() => ({
  division: fields.divisionCode(),
  stationKind: fields.given<StationKind>(),
  since: fields.optional(fields.date()),
  rules: fields.text({ most: MOST.long, multiline: true }),
  duties: fields.text({ most: MOST.long, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type SetWorkRulesContent = ContentOf<typeof setWorkRulesInput>;

/** 制定工作规范. */
export const setWorkRulesWrite: Write<SetWorkRulesInput, SetWorkRulesContent> = {
  mutation: 'setWorkRules',
  input: setWorkRulesInput,
  right: mayWithin('station.open', 'division'),
};
