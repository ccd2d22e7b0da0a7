import { Migration } from '@mikro-orm/migrations';

/** The policy (clause 三(四)) sets no floor for professional points. */
export class LiftProfessionalFloors extends Migration {
  override up(): void {
    this.addSql(`update advisors.station set staffing_floor = 0 where kind = 'PROFESSIONAL_POINT'`);
  }
}
