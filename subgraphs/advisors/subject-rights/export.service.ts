import { accountForUnmasking, reasonFrom, withoutNumbers } from '#audit';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { allColumns } from '#marks';
import type { RequestScope } from '#server';
import { EXPORT_MEDIA_TYPE, EXPORT_SCHEMA, instantOf, refuseNaming, textOf, writeComparing } from '#subject-rights';
import { findTiesOfAdvisors } from '#ties';
import { atField, disclose } from '#writes';
import { Advisor, AdvisorSchema } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { comparedWith, namesSought } from '../advisors/naming.ts';
import { Award } from '../awards/award.entity.ts';
import type { FilingRepository } from '../filings/filing.repository.ts';
import type { MoveRepository } from '../moves/move.repository.ts';
import type { AdvisorExport, ExportAdvisorInput } from '../resolvers.generated.ts';
import { TrainingEnrolment } from '../training-enrolments/training-enrolment.entity.ts';
import { NAMING, advisorPartOf, maskedPart, shownFields } from './advisor-part.ts';
import { type AdvisorPart, advisorDocument } from './export-part.ts';
import { exportAdvisorDisclosure } from './export.input.ts';

type Repositories = {
  readonly advisors: AdvisorRepository;
  readonly filings: FilingRepository;
  readonly moves: MoveRepository;
};

/** A part, and which of its fields are masked. */
export type ExportedPart = { readonly part: AdvisorPart; readonly masked: readonly string[] };

/**
 * 查阅、复制: everything that this domain holds on one advisor (个人信息保护法 第四十四、四十五条). Number and phone are whole only
 * for those who may unmask advisors: the copy can be read by anyone it is handed to.
 */
export class ExportService {
  readonly #scope: RequestScope;
  readonly #rows: Repositories;

  constructor(scope: RequestScope, rows: Repositories) {
    this.#scope = scope;
    this.#rows = rows;
  }

  /** The part of this domain as a document of its own. Errors: as of `part`. */
  async export(input: ExportAdvisorInput): Promise<Outcome<AdvisorExport>> {
    return disclose(this.#scope, exportAdvisorDisclosure, input, async (content) => {
      const { owner, now } = this.#scope;
      const { part, masked } = await this.part(content);
      const document = advisorDocument.parse({
        schema: EXPORT_SCHEMA,
        subject: { kind: 'advisor', id: content.advisor },
        owner,
        exportedAt: instantOf(now),
        reason: withoutNumbers(content.reason),
        masked,
        parts: { advisors: part },
      });
      return { schema: EXPORT_SCHEMA, mediaType: EXPORT_MEDIA_TYPE, document: textOf(document) };
    });
  }

  /**
   * What is held, read in the transaction that accounts for it. Errors: NOT_FOUND, INPUT_INVALID, UNMASK_LIMIT, and
   * DIVISION_FORBIDDEN to all but the filing authority.
   */
  async part(input: ExportAdvisorInput): Promise<ExportedPart> {
    const { caller, now, unmaskLimits: limits } = this.#scope;
    caller.mayLookFor('subject.export', input.advisor);
    const id = recordIdFrom(input.advisor);
    const reason = reasonFrom(input.reason);
    const { advisors, filings, moves: moveRows } = this.#rows;
    return writeComparing(this.#scope, async (em, refusalTells) => {
      const advisor = await advisors.lock(em, id);
      const [personal] = await advisors.findPersonal([id]);
      if (advisor === undefined || personal === undefined) {
        caller.refuseUnseen('subject.export', id);
        throw errors.notFound('advisor', id, ['input', 'advisor']);
      }
      await atField('advisor', () => caller.may('subject.export', advisor.filingAuthority));
      const { division } = advisor;
      const postings = await advisors.listEveryPosting(em, id);
      const moves = await moveRows.list([id]);
      const steps = await filings.listSteps([id]);
      const changes = await filings.openChanges([id]);
      const trainings = await em.find(TrainingEnrolment, { advisor: id }, { orderBy: { heldOn: 'asc', id: 'asc' } });
      const conferred = { registered: id, state: 'CONFERRED' } as const;
      const awards = await em.find(Award, conferred, { orderBy: { conferredOn: 'asc', id: 'asc' } });
      const [tie] = await findTiesOfAdvisors(em, [id]);
      const row = await em.findOneOrFail(Advisor, { id }, allColumns(AdvisorSchema));
      const rows = { advisor: row, postings, moves, steps, changes, trainings, awards, tie };
      const whole = advisorPartOf(rows, this.#scope.seals);
      const masked = caller.can('advisor.unmask', advisor.filingAuthority) ? [] : NAMING;
      const fields = shownFields(whole, masked);
      const act = { action: 'subject.export', division, records: [id], fields, reason } as const;
      // Before the reason is compared with anything: it is not when the limit is reached.
      await accountForUnmasking(em, { subject: caller.subject, now, limits }, [act]);
      refusalTells([comparedWith(advisor)]);
      refuseNaming(reason, namesSought(reason, advisor, personal, changes));
      return { part: masked.length === 0 ? whole : maskedPart(whole), masked };
    });
  }
}
