import type { FigureReaderOf, FigureReaders } from '#figures';
import type { Idea } from '#ideas';
import { libraryErrors } from './library.errors.ts';
import { libraryFigure } from './library.figure.ts';
import { libraryResolvers } from './library.resolvers.ts';

type Services = { readonly library: FigureReaderOf<typeof libraryFigure> };

/** 三库统计: how much the libraries hold, by month. */
export const libraryIdea: Idea<Services, { readonly figures: FigureReaders }> = {
  errors: [libraryErrors],
  figures: [libraryFigure],
  resolvers: libraryResolvers,
  services: (_, { figures }) => ({ library: figures.of(libraryFigure) }),
};
