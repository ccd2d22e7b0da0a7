import { importKinds } from './advisors/imports/index.ts';

/** For `npm run codegen`: what can be imported, as it is called and who may, for the page. */
export function plugin(): string {
  const kinds = [...importKinds.values()].map(({ name, zh, en, scope }) => [name, { zh, en, scope }]);
  return `/* Written by npm run codegen; do not edit. */\nexport const importKinds = ${JSON.stringify(Object.fromEntries(kinds), null, 2)} as const;\n`;
}
