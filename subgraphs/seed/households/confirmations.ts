import { addDays } from '#calendar';
import { type DivisionCode, atLevel } from '#divisions';

import { SealedConfirmation, SealedProposal } from '../../clients/index.ts';
import { TableCopy } from '../copy.ts';
import type { Plan } from '../plan.ts';
import { Random } from '../random.ts';
import type { Home } from './households.ts';

const BY = 'seed';
/** How long before it is served a household was confirmed, and until when a decision names its end, at most. */
const DAYS = { before: 30, valid: 360 } as const;
const GROUNDS: Readonly<Record<string, string>> = {
  EXTREME_HARDSHIP: '无劳动能力、无生活来源、无法定赡养义务人（条例第十三条）',
  MINIMUM_LIVING: '家庭人均月收入低于本市最低生活保障标准（条例第十条）',
  LOW_INCOME: '家庭人均月收入和财产符合边缘家庭规定（条例第十一条）',
  EXPENDITURE_POVERTY: '医疗等刚性支出达到规定比例（条例第十二条）',
};

type Whose = { readonly household: string | null; readonly client: string | null };
type Row = Whose & { readonly category: string; readonly share: number };

/** Makes what is confirmed of households and people, and a few proposals. Its choices are its own: those of other makers stay as they were. */
export class ConfirmationMaker {
  readonly #plan: Plan;
  readonly #confirmations = new TableCopy('clients.confirmation');
  readonly #proposals = new TableCopy('clients.confirmation_proposal');
  readonly tables = [this.#confirmations, this.#proposals];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Of a household with a category of households; some are to be reviewed, and of some it is proposed that it end. */
  ofHousehold(home: Home): void {
    const { id, category } = home;
    if (category === 'OTHER_RESIDENT' || category === 'EXTREME_HARDSHIP') return;
    const random = this.#randomOf(id);
    this.#confirm(random, home, { household: id, client: null, category, share: 0.15 });
    if (home.endedOn === undefined && random.chance(0.01)) {
      this.#propose(random, home, { household: id, client: null }, 'END', category);
    }
    // A marginal household may be in rigid-spending hardship as well (条例 17 第二款), which does not lead.
    if (category === 'LOW_INCOME' && random.chance(0.1)) {
      this.#confirm(random, home, { household: id, client: null, category: 'EXPENDITURE_POVERTY', share: 1 });
    }
  }

  /** Of one person in extreme hardship; of some others a category is proposed. */
  ofPerson(home: Home, client: string): void {
    const { category } = home;
    const random = this.#randomOf(client);
    if (category === 'EXTREME_HARDSHIP') {
      this.#confirm(random, home, { household: null, client, category, share: 0.15 });
    } else if (category === 'OTHER_RESIDENT' && home.endedOn === undefined && random.chance(0.03)) {
      this.#propose(random, home, { household: null, client }, 'BEGIN', 'LOW_INCOME');
    }
  }

  #randomOf(id: string): Random {
    return new Random(`${this.#plan.seed} confirmations ${id}`);
  }

  #confirm(random: Random, { division, startedOn, endedOn }: Home, { household, client, category, share }: Row): void {
    const at = new Date(`${startedOn}T09:45:00+08:00`);
    const id = random.recordId(division.code, at.getTime());
    const year = startedOn.slice(0, 4);
    const words = {
      documentNumber: `救认〔${year}〕${random.int(1, 2_000)} 号`,
      ground: GROUNDS[category] ?? null,
      endReason: null,
      endDocumentNumber: null,
    };
    const isNear = endedOn === undefined && random.chance(share);
    this.#confirmations.add({
      id,
      division: division.code,
      household_id: household,
      client_id: client,
      category,
      authority: streetOf(division.code),
      origin: 'RECORDED',
      ...SealedConfirmation.columns(this.#plan.seals, { id }, words),
      decided_on: addDays(startedOn, -random.int(1, DAYS.before)),
      valid_until: isNear ? addDays(this.#plan.today, random.int(-20, DAYS.valid)) : null,
      ended_on: endedOn ?? null,
      ending: endedOn === undefined ? null : 'SERVICE_ENDED',
      recorded_at: at,
      recorded_by: BY,
      ended_at: endedOn === undefined ? null : new Date(`${endedOn}T15:00:00+08:00`),
      ended_by: endedOn === undefined ? null : BY,
      version: endedOn === undefined ? 1 : 2,
    });
  }

  #propose(random: Random, { division }: Home, { household, client }: Whose, kind: string, category: string): void {
    const proposedOn = addDays(this.#plan.today, -random.int(1, 40));
    const at = new Date(`${proposedOn}T10:20:00+08:00`);
    const id = random.recordId(division.code, at.getTime());
    const reason = kind === 'END' ? '走访得知家庭成员已稳定就业' : '走访得知家庭收入减少，生活困难';
    this.#proposals.add({
      id,
      division: division.code,
      household_id: household,
      client_id: client,
      kind,
      category,
      authority: streetOf(division.code),
      visit: null,
      ...SealedProposal.columns(this.#plan.seals, { id }, { reason, decisionReason: null }),
      state: 'PROPOSED',
      proposed_on: proposedOn,
      proposed_at: at,
      proposed_by: BY,
      maker: division.code,
      decided_at: null,
      decided_by: null,
      confirmation: null,
      version: 1,
    });
  }
}

function streetOf(community: DivisionCode): DivisionCode {
  return atLevel(community, 'SUBDISTRICT') ?? community;
}
