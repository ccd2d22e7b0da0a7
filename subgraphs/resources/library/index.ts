import type { Idea } from '#ideas';
import { libraryFigure } from './library.figure.ts';

/** 三库统计: how much the libraries hold, by month. */
export const libraryIdea: Idea = { figures: [libraryFigure], services: () => ({}) };
