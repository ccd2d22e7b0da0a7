import { faultsIn } from '#marks';
import { domains } from './index.ts';

/** `npm run check:marks`: refuses a column without a mark and a mark that nothing honours. Needs no database. */
const faults = faultsIn(domains);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
