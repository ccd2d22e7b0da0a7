export { Breadcrumb } from './breadcrumb.tsx';
export { type Place, usePlace } from './place.ts';
