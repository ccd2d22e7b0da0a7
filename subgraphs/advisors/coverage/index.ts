import type { FigureReaderOf, FigureReaders } from '#figures';
import type { Idea } from '#ideas';
import { stationDutiesOf } from '../stations/station-duties.ts';
import { coverageFigure, filingsFigure, networkFigures } from './coverage.figure.ts';
import { replaceDuties } from './coverage.repository.ts';
import { coverageResolvers } from './coverage.resolvers.ts';

type Services = {
  readonly coverage: FigureReaderOf<typeof coverageFigure>;
  readonly filingFigures: FigureReaderOf<typeof filingsFigure>;
};

/** 站点覆盖、备案情况: how far the network of stations and advisors meets the policy, by month. */
export const coverageIdea: Idea<Services, { readonly figures: FigureReaders }> = {
  figures: networkFigures,
  resolvers: coverageResolvers,
  services: (_, { figures }) => ({
    coverage: figures.of(coverageFigure),
    filingFigures: figures.of(filingsFigure),
  }),
  // A city has no duty of its own, but neither has it one in a single district.
  prepared: ['advisors.station_duty', 'advisors.figure'],
  prepare: ({ owner, delegated, tree, session, today }) =>
    session.write((em) => replaceDuties(em, stationDutiesOf(owner, tree, delegated), today)),
};
