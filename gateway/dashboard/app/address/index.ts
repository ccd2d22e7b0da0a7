export { divisionPath, useAddress } from './address.ts';
