import { Migration } from '@mikro-orm/migrations';
import { readableFromBelowSql } from '#persistence';

/** Courses are found by all beneath whoever offers them, as they are read. */
export class FindCoursesFromBelow extends Migration {
  override up(): void {
    this.addSql(readableFromBelowSql('advisors.course_token'));
  }
}
