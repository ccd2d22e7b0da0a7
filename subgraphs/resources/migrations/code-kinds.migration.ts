import { Migration } from '@mikro-orm/migrations';

/** What kinds of providers are called in the code list. */
const PROVIDERS = {
  NGO: 'SOCIAL_ORGANISATION',
  VOLUNTEER_GROUP: 'VOLUNTEER_ORGANISATION',
  PUBLIC_BODY: 'PUBLIC_INSTITUTION',
} as const;

/** Kinds of policies, resources and providers are codes of lists, which the table does not know. */
export class CodeKinds extends Migration {
  override up(): void {
    for (const table of ['policy', 'resource', 'provider']) {
      this.addSql(`alter table resources.${table} drop constraint ${table}_kind_check`);
    }
    for (const [before, code] of Object.entries(PROVIDERS)) {
      this.addSql(`update resources.provider set kind = '${code}' where kind = '${before}'`);
    }
  }
}
