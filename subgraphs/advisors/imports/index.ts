import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { ImportPartSchema, ImportSchema } from './import.entity.ts';
import { importErrors } from './import.errors.ts';
import { importKinds } from './import-kinds.ts';
import { importList } from './import.list.ts';
import { importResolvers } from './import.resolvers.ts';
import { ImportService } from './import.service.ts';
import { lapsedImportsJob } from './remove-lapsed-imports.job.ts';
import { runImportsJob } from './run-imports.job.ts';

const actions = {
  'import.begin': 'began an import',
  'import.stage': 'sent rows of an import, none of which took effect yet',
  'import.check': 'had the rows of an import checked',
  'import.run': 'had the rows of an import take effect; each record has an entry of its own with the id of the import',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

export { importKinds };

/** 批量导入: files of rows, of the kinds that `import-kinds.ts` names. */
export const importIdea: Idea<{ readonly imports: ImportService }> = {
  actions,
  entities: [ImportSchema, ImportPartSchema],
  errors: [importErrors],
  jobs: [runImportsJob, lapsedImportsJob],
  lists: [importList],
  resolvers: importResolvers,
  services: (scope) => ({ imports: new ImportService(scope) }),
};
