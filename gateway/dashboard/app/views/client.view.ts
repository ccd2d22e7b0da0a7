import { lazy } from 'react';
import type { View } from './view.ts';

const client: View = {
  path: '/clients/:id',
  isFor: ({ scopes }) => scopes.includes('client.read'),
  Page: lazy(() => import('./client.tsx')),
};

export default client;
