import { isTold, withoutNumbers } from '#audit';
import type { Outcome } from '#errors';
import type { RequestScope } from '#server';
import { EXPORT_MEDIA_TYPE, EXPORT_SCHEMA, instantOf, recordWithExport, textOf } from '#subject-rights';
import { disclose, refuseUnreached } from '#writes';

import { Client } from '../clients/client.entity.ts';
import type { ExportAdvisorTraceInput, SubjectExport } from '../resolvers.generated.ts';
import { type AdvisorTrace, advisorTraceDocument } from './advisor-trace.ts';
import { findVisitsMade } from './advisor-trace.repository.ts';
import { exportAdvisorTraceDisclosure } from './export.input.ts';

/** What this domain holds on an advisor, for the advisor's own copy. */
export class AdvisorTraceService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** What there is as a document of its own. Errors: INPUT_INVALID, DIVISION_FORBIDDEN. */
  export(input: ExportAdvisorTraceInput): Promise<Outcome<SubjectExport>> {
    return disclose(this.#scope, exportAdvisorTraceDisclosure, input, async ({ advisor, reason }) => {
      const { owner, now, session } = this.#scope;
      const further = { id: advisor, reason, fields: ['trace'] as const };
      await session.write((em) => recordWithExport(em, this.#scope, further, ['input', 'advisor']));
      const document = advisorTraceDocument.parse({
        schema: EXPORT_SCHEMA,
        subject: { kind: 'advisor', id: advisor },
        owner,
        exportedAt: instantOf(now),
        reason: withoutNumbers(reason),
        masked: [],
        parts: { clients: await this.of(advisor) },
      });
      return { schema: EXPORT_SCHEMA, mediaType: EXPORT_MEDIA_TYPE, document: textOf(document) };
    });
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async of(advisor: string): Promise<AdvisorTrace> {
    await refuseUnreached(this.#scope, 'subject.export', advisor, isTold);
    return this.#scope.session.read(async (em) => {
      const clientsServed = await em.count(Client, { advisor, active: true });
      return { clientsServed, visits: await findVisitsMade(em, advisor) };
    });
  }
}
