export { answersAll } from './answers-all.ts';
export { type CityOwner, listCityOwners } from './city-owners.ts';
export { ensureDatabases } from './databases.ts';
export { startCity } from './start-city.ts';
export { whenNpmEnds } from './npm.ts';
