import { Migration } from '@mikro-orm/migrations';

/** The policy (clause 三(四)) sets no floor for professional points. */
export class LiftProfessionalFloors extends Migration {
  override up(): void {
    // Row security binds the tables' owner too, and a migration belongs to no division.
    this.addSql('alter table advisors.station no force row level security');
    this.addSql(`update advisors.station set staffing_floor = 0 where kind = 'PROFESSIONAL_POINT'`);
    this.addSql('alter table advisors.station force row level security');
  }
}
