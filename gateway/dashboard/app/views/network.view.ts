import { lazy } from 'react';
import type { View } from './view.ts';

const DISTRICT_LENGTH = 6;

const network: View = {
  path: '/network',
  nav: { label: { zh: '站点与顾问', en: 'Stations and advisors' }, order: 6 },
  // The city, which registers nobody, has both beside the libraries.
  isFor: ({ scopes, division }) => scopes.includes('advisor.register') && division.length >= DISTRICT_LENGTH,
  Page: lazy(() => import('./network.tsx')),
};

export default network;
