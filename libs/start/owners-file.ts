import { renameSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { CityOwner } from './city-owners.ts';

/** Writes the owners file of the embedded default; whoever reads it meanwhile sees the old one or the new one whole. */
export function writeOwnersFile(path: string, owners: readonly CityOwner[], host: string): void {
  const entries = owners.map(({ division: { code, name }, domains }) => ({
    code,
    name,
    instances: Object.fromEntries(domains.map((domain) => [domain, `${host}/${code}/${domain}/graphql`])),
  }));
  const text = `# Written by npm start at each start.\n${stringify({ owners: entries }, { defaultStringType: 'PLAIN' })}`;
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
