export { Trend } from './trend.tsx';
export { trendSheets } from './trend-content.ts';
