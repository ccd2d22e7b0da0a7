import { lazy } from 'react';
import type { View } from './view.ts';

const compare: View = {
  path: '/compare',
  nav: { label: { zh: '比较', en: 'Compare' }, order: 2 },
  isFor: ({ scopes, division }) => scopes.includes('figures.read') && division.length < 12,
  Page: lazy(() => import('./compare.tsx')),
};

export default compare;
