import { lazy } from 'react';
import type { View } from './view.ts';

const network: View = {
  path: '/network',
  nav: { label: { zh: '站点与顾问', en: 'Stations and advisors' }, order: 6 },
  isFor: ({ scopes }) => scopes.includes('advisor.read'),
  Page: lazy(() => import('./network.tsx')),
};

export default network;
