import { measureAccess } from './access.bench.ts';
import { measureCity } from './city.bench.ts';
import { type Claim, holds } from './claim.ts';
import { measureDashboard } from './dashboard/dashboard.bench.ts';
import { measureImport } from './import/import.bench.ts';
import { measureLoad } from './load/load.bench.ts';
import { measureMessages } from './messages/messages.bench.ts';
import { measureOwner } from './owner.bench.ts';
import { measureOneOwner } from './one-owner/one-owner.bench.ts';
import { measureRegistry } from './registry/registry.bench.ts';
import { measureRest } from './rest.bench.ts';
import { measureRoster } from './roster/roster.bench.ts';
import { measureStart } from './start.bench.ts';
import { measureWrite } from './write/write.bench.ts';

/** `npm run bench`: measures every claim on speed and size; ends with 1 when one does not hold. `npm run bench -- one-owner` measures some. */
const benches: Readonly<Record<string, () => Promise<Claim[]>>> = {
  'one-owner': async () => [await measureOneOwner()],
  owner: async () => [await measureOwner()],
  city: measureCity,
  access: measureAccess,
  dashboard: measureDashboard,
  start: measureStart,
  rest: measureRest,
  write: measureWrite,
  messages: measureMessages,
  import: measureImport,
  roster: measureRoster,
  registry: measureRegistry,
  load: measureLoad,
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([name]) => wanted.length === 0 || wanted.includes(name));
for (const [name, measure] of chosen) {
  console.log(`measuring ${name} …`);
  for (const claim of await measure()) report(claim);
}

function report(claim: Claim): void {
  const { name, ratio, unit = '×', atLeast, atMost, detail } = claim;
  const bound =
    atLeast === undefined ? `at most ${atMost}` : atLeast === atMost ? `exactly ${atMost}` : `at least ${atLeast}`;
  console.log(`${holds(claim) ? 'holds' : 'FAILS'}  ${name}: ${ratio.toFixed(2)} ${unit} (${bound}); ${detail}`);
  if (!holds(claim)) process.exitCode = 1;
}
