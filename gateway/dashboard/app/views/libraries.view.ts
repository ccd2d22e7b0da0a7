import { lazy } from 'react';
import type { View } from './view.ts';

const DISTRICT_LENGTH = 6;

const libraries: View = {
  path: '/libraries',
  nav: { label: { zh: '三库', en: 'Libraries' }, order: 5 },
  // Entries are kept by the city and the districts; beneath, a client's own view says what may help.
  isFor: ({ scopes, division }) => scopes.includes('library.read') && division.length <= DISTRICT_LENGTH,
  Page: lazy(() => import('./libraries.tsx')),
};

export default libraries;
