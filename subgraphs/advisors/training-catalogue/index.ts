import type { Idea } from '#ideas';
import { announceCatalogue } from './tell-catalogue.ts';
import { trainingCatalogueMessage } from './training-catalogue.message.ts';

/** 培训目录: courses and sessions of the levels above, known at every owner without asking. */
export const trainingCatalogueIdea: Idea = {
  announce: announceCatalogue,
  messages: [trainingCatalogueMessage],
  services: () => ({}),
};
