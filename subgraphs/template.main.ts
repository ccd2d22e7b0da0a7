import { runCommand } from '#config';
import { migrateTemplate } from './index.ts';
import { readTemplate } from './owner-options.ts';

/** Migrates the database that TEMPLATE_DATABASE holds, for `npm start` to copy it. */
await runCommand(() => migrateTemplate(readTemplate(process.env['TEMPLATE_DATABASE'] ?? '')));
