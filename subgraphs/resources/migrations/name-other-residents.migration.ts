import { Migration } from '@mikro-orm/migrations';

/** 其他 is 其他社区群众 in the code list. */
export class NameOtherResidents extends Migration {
  override up(): void {
    for (const table of ['policy', 'project']) {
      this.addSql(`update resources.${table} set categories = array_replace(categories, 'OTHER', 'OTHER_RESIDENT')
        where 'OTHER' = any (categories)`);
    }
  }
}
