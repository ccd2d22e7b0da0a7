import type { Idea } from '#ideas';
import { stationDutiesOf } from '../stations/station-duties.ts';
import { coverageFigure } from './coverage.figure.ts';
import { replaceDuties } from './coverage.repository.ts';

/** 站点覆盖: how far the network of stations and advisors meets the policy, by month. */
export const coverageIdea: Idea = {
  figures: [coverageFigure],
  services: () => ({}),
  // A city has no duty of its own, but neither has it one in a single district.
  prepared: ['advisors.station_duty', 'advisors.figure'],
  prepare: ({ owner, delegated, tree, session, today }) =>
    session.write((em) => replaceDuties(em, stationDutiesOf(owner, tree, delegated), today)),
};
