export { startCity } from './start-city.ts';
