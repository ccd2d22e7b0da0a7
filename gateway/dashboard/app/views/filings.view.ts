import { lazy } from 'react';
import type { View } from './view.ts';

const filings: View = {
  path: '/filings',
  nav: { label: { zh: '备案办理', en: 'Filings' }, order: 4 },
  isFor: ({ scopes }) => scopes.includes('filing.decide'),
  Page: lazy(() => import('./filings.tsx')),
};

export default filings;
