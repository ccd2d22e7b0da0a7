export { Trend } from './trend.tsx';
