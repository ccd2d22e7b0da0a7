import { accountForUnmasking } from '#audit';
import { type Outcome, errors } from '#errors';
import { personal } from '#personal';
import type { RequestScope } from '#server';
import { refuseNaming, writeComparing } from '#subject-rights';
import { atField, disclose } from '#writes';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import type { AdvisorPersonal } from '../advisors/advisor.repository.ts';
import { comparedWith, namesSought } from '../advisors/naming.ts';
import type { FilingRepository, OpenedChange } from '../filings/filing.repository.ts';
import type { AdvisorPersonalField, UnmaskAdvisorInput, UnmaskedAdvisor } from '../resolvers.generated.ts';
import { unmaskAdvisorDisclosure } from './unmasking.input.ts';

/** The fields as the schema calls them. */
const fieldNames = { IDENTITY_NUMBER: 'identityNumber', PHONE: 'phone' } as const;
const ALL: readonly AdvisorPersonalField[] = ['IDENTITY_NUMBER', 'PHONE'];

/** 明文查看: whole numbers and phones of advisors, for the authority that files them by their real names. */
export class UnmaskingService {
  readonly #scope: RequestScope;
  readonly #advisors: AdvisorRepository;
  readonly #filings: FilingRepository;

  constructor(scope: RequestScope, advisors: AdvisorRepository, filings: FilingRepository) {
    this.#scope = scope;
    this.#advisors = advisors;
    this.#filings = filings;
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
        const changes = await this.#filings.openChanges([id]);
        const act = { action: 'advisor.unmask', division, records: [id], fields: asked, reason } as const;
        await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
        refusalTells([comparedWith(found)]);
        refuseNaming(reason, namesSought(reason, found, person, changes));
        return unmasked(person, asked, changes);
      });
    });
  }
}

/** Nothing but the fields asked for: what was not accounted for is not shown. The kind of a document goes with its number. */
function unmasked(
  person: AdvisorPersonal,
  asked: readonly ('identityNumber' | 'phone')[],
  changes: readonly OpenedChange[],
): UnmaskedAdvisor {
  const shown = asked.map((name) => [name, personal(name, person[name], true)]);
  const documents = asked.includes('identityNumber') ? documentsOf(person, changes) : {};
  return { advisor: person.id, ...documents, ...Object.fromEntries(shown) };
}

/** What the document is, and which one is to take its place once the authority files it: the last one that was announced. */
function documentsOf({ identityDocumentKind }: AdvisorPersonal, changes: readonly OpenedChange[]) {
  const announced = changes.find(({ row }) => !row.outcome && row.after.identityNumber !== undefined);
  return {
    identityDocumentKind,
    announcedIdentityDocumentKind: announced?.row.after.identityNumber?.kind ?? null,
    announcedIdentityNumber: announced ? personal('identityNumber', announced.numberAfter, true) : null,
  };
}
