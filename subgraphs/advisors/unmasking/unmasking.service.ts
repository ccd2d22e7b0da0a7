import { accountForUnmasking } from '#audit';
import { type Outcome, errors } from '#errors';
import { personal } from '#personal';
import type { RequestScope } from '#server';
import { refuseNaming, writeComparing } from '#subject-rights';
import { atField, disclose } from '#writes';
import type { AdvisorPersonal, AdvisorRepository } from '../advisors/advisor.repository.ts';
import { comparedWith, namesSought } from '../advisors/naming.ts';
import type { AdvisorPersonalField, UnmaskAdvisorInput, UnmaskedAdvisor } from '../resolvers.generated.ts';
import { unmaskAdvisorDisclosure } from './unmasking.input.ts';

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
  async unmask(input: UnmaskAdvisorInput): Promise<Outcome<UnmaskedAdvisor>> {
    const { caller, now, unmaskLimits: limits } = this.#scope;
    return disclose(this.#scope, unmaskAdvisorDisclosure, input, ({ advisor: id, reason, fields }) => {
      const asked = (fields ?? ALL).map((field) => fieldNames[field]);
      return writeComparing(this.#scope, async (em, refusalTells) => {
        const [found] = await this.#advisors.findMany([id]);
        const [person] = await this.#advisors.findPersonal([id]);
        if (found === undefined || person === undefined) throw errors.notFound('advisor', id, ['input', 'advisor']);
        await atField('advisor', () => caller.may('advisor.unmask', found.filingAuthority));
        const { division } = found;
        const act = { action: 'advisor.unmask', division, records: [id], fields: asked, reason } as const;
        await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
        refusalTells([comparedWith(found)]);
        refuseNaming(reason, namesSought(reason, found, person));
        return unmasked(person, asked);
      });
    });
  }
}

/** Nothing but the fields asked for: what was not accounted for is not shown. The kind of the document goes with its number. */
function unmasked(person: AdvisorPersonal, asked: readonly ('identityNumber' | 'phone')[]): UnmaskedAdvisor {
  const shown = asked.map((name) => [name, personal(name, person[name], true)]);
  const identityDocumentKind = asked.includes('identityNumber') ? person.identityDocumentKind : null;
  return { advisor: person.id, identityDocumentKind, ...Object.fromEntries(shown) };
}
