import { readFileSync, writeFileSync } from 'node:fs';
import { whereHeld } from './levels.ts';
import { type Role, type Scope, roles, scopes, scopesOfRole } from './scopes.ts';

/** Writes the tables of roles and scopes into README.md beside this file; with --check only compares. */
const file = new URL('README.md', import.meta.url);
const BEGIN = '<!-- written by npm run scopes from scopes.ts -->';
const END = '<!-- end -->';

const roleNames = Object.keys(roles).filter((name): name is Role => Object.hasOwn(roles, name));
const scopeNames = Object.keys(scopes).filter((name): name is Scope => Object.hasOwn(scopes, name));
const mark = (role: Role, scope: Scope): string => (scopesOfRole[role].includes(scope) ? '✓' : '');

const tables = [
  tableOf(
    ['role', 'who', 'holds'],
    roleNames.map((role) => [`\`${role}\``, roles[role].who, whereHeld(role)]),
  ),
  tableOf(
    ['scope', 'lets its holder', ...roleNames],
    scopeNames.map((scope) => [`\`${scope}\``, scopes[scope], ...roleNames.map((role) => mark(role, scope))]),
  ),
];

const current = readFileSync(file, 'utf8');
const fresh =
  current.slice(0, current.indexOf(BEGIN) + BEGIN.length) +
  `\n\n${tables.join('\n\n')}\n\n` +
  current.slice(current.indexOf(END));

if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (current !== fresh) {
  console.error('libs/access/README.md is not fresh: run npm run scopes');
  process.exitCode = 1;
}

/** With columns as wide as their widest cell, as the formatter writes tables. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
