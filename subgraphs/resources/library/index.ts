import type { Idea } from '#ideas';
import { libraryErrors } from './library.errors.ts';
import { libraryFigure } from './library.figure.ts';

/** 三库统计: how much the libraries hold, by month. */
export const libraryIdea: Idea = { errors: [libraryErrors], figures: [libraryFigure], services: () => ({}) };
