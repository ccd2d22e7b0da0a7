import { accountForUnmasking, reasonFrom } from '#audit';
import { type Outcome, errors, outcomeOf } from '#errors';
import { recordIdFrom } from '#input';
import { personal } from '#personal';
import type { RequestScope } from '#server';
import { refuseNaming, writeComparing } from '#subject-rights';
import type { AdvisorPersonal, AdvisorRepository } from '../advisors/advisor.repository.ts';
import { comparedWith, namesSought } from '../advisors/naming.ts';
import type { AdvisorPersonalField, UnmaskAdvisorInput, UnmaskedAdvisor } from '../resolvers.generated.ts';

/** The fields as the schema calls them. */
const fieldNames = { IDENTITY_NUMBER: 'identityNumber', PHONE: 'phone' } as const;
const ALL: readonly AdvisorPersonalField[] = ['IDENTITY_NUMBER', 'PHONE'];

/** 明文查看: whole numbers and phones of advisors, for the authority that files them by their real names. */
export class UnmaskingService {
  readonly #scope: RequestScope;
  readonly #advisors: AdvisorRepository;

  constructor(scope: RequestScope, advisors: AdvisorRepository) {
    this.#scope = scope;
    this.#advisors = advisors;
  }

  /**
   * Shows an advisor in the transaction that accounts for it. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT, and
   * DIVISION_FORBIDDEN to all but the filing authority.
   */
  async unmask({ advisor, reason, fields }: UnmaskAdvisorInput): Promise<Outcome<UnmaskedAdvisor>> {
    const { caller, now, unmaskLimits: limits } = this.#scope;
    caller.may('advisor.unmask', advisor);
    return outcomeOf(async () => {
      const id = recordIdFrom(advisor);
      const asked = fieldsFrom(fields).map((field) => fieldNames[field]);
      const why = reasonFrom(reason);
      return writeComparing(this.#scope, async (em, refusalTells) => {
        const [found] = await this.#advisors.findMany([id]);
        const [person] = await this.#advisors.findPersonal([id]);
        if (found === undefined || person === undefined) throw errors.notFound('advisor', id, ['input', 'advisor']);
        caller.may('advisor.unmask', found.filingAuthority);
        const { division } = found;
        const act = { action: 'advisor.unmask', division, records: [id], fields: asked, reason: why } as const;
        await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
        refusalTells([comparedWith(found)]);
        refuseNaming(why, namesSought(why, found, person));
        return unmasked(person, asked);
      });
    });
  }
}

function fieldsFrom(fields: readonly AdvisorPersonalField[] | null | undefined): readonly AdvisorPersonalField[] {
  if (fields === null || fields === undefined) return ALL;
  if (fields.length > 0) return [...new Set(fields)];
  throw errors.inputInvalid(['input', 'fields'], '"fields" is empty. Name those that you need.');
}

/** Nothing but the fields asked for: what was not accounted for is not shown. */
function unmasked(person: AdvisorPersonal, asked: readonly ('identityNumber' | 'phone')[]): UnmaskedAdvisor {
  const shown = asked.map((name) => [name, personal(name, person[name], true)]);
  return { advisor: person.id, ...Object.fromEntries(shown) };
}
