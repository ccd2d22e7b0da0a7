import { firstDayOf } from '#calendar';
import type { Division } from '#divisions';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';

const CENTRE = '社区事务受理服务中心';

/** Makes the lists of centres of streets with a sub-centre; the others have the one that every street has. */
export class CentreMaker {
  readonly #plan: Plan;
  readonly table = new TableCopy('advisors.service_centre');

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** In some streets a sub-centre is listed whose station is not open yet. */
  make(street: Division, hasSubCentre: boolean): void {
    const random = new Random(`${this.#plan.seed} centres ${street.code}`);
    if (!hasSubCentre && !random.chance(0.03)) return;
    const since = firstDayOf(this.#plan.firstMonth);
    const at = new Date(`${since}T09:00:00+08:00`);
    for (const [kind, name] of [
      ['CENTRE', CENTRE],
      ['SUB_CENTRE', `${CENTRE}分中心`],
    ] as const) {
      this.table.add({
        id: random.recordId(street.code, at.getTime()),
        division: street.code,
        kind,
        name: `${street.name}${name}`,
        since,
        until: null,
        created_at: at,
        created_by: 'seed',
      });
    }
  }
}
